/** Tests of the shapes of columns. */
@org.jspecify.annotations.NullMarked
package org.nianbao.crawler.walk.shape;
