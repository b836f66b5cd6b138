/** Columns of every make of portal software, written from the marks by which it is known, and served on loopback. */
package org.nianbao.crawler.walk.family;
