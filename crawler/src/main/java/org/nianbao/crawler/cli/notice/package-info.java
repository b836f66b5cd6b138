/**
 * {@code check --format notice}: a letter that asks an agency to mend its report (整改通知), as DOCX. Wording and layout stand in
 * a template that an office may replace; here it is read under caps and filled in.
 */
@NullMarked
package org.nianbao.crawler.cli.notice;

import org.jspecify.annotations.NullMarked;
