/**
 * From a message in the outbox to the wire. Knows nothing of agencies, verdicts or words; composes bytes and hands them to the
 * servers of others.
 */
@NullMarked
package org.nianbao.crawler.alert.post;

import org.jspecify.annotations.NullMarked;
