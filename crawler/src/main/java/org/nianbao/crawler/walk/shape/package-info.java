/** A column of any shape: its folders by year, level and body, its tabs, its frames, its links to other hosts, read as one. */
@NullMarked
package org.nianbao.crawler.walk.shape;

import org.jspecify.annotations.NullMarked;
