/**
 * {@code check --format sarif}: what was found in SARIF 2.1.0 (OASIS standard, 27 March 2020), so that any program that shows
 * the findings of a tool shows ours. Section numbers in comments are those of the standard.
 */
@NullMarked
package org.nianbao.crawler.cli.sarif;

import org.jspecify.annotations.NullMarked;
