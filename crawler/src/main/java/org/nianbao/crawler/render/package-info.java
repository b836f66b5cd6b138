/**
 * Runs the scripts of a page in an installed Chromium that reaches nothing but our own fetcher: {@link
 * org.nianbao.crawler.render.ChromiumRenderer} gives it a proxy on loopback, and every request that it makes is made by us or refused.
 */
@NullMarked
package org.nianbao.crawler.render;

import org.jspecify.annotations.NullMarked;
