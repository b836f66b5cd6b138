/** Verdicts as JSON, with the field names of {@code status --format json}. */
@NullMarked
package org.nianbao.crawler.judge.json;

import org.jspecify.annotations.NullMarked;
