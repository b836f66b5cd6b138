package org.nianbao.crawler.cli;

import org.nianbao.parser.Examined;

/**
 * A file that was checked.
 *
 * @param name as the person named it
 */
record CheckedFile(String name, Examined examined) {}
