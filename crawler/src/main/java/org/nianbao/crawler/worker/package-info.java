/**
 * Reads the files of strangers where they can do no harm: binary formats in a process of their own, with a small heap, a wall
 * clock and none of our secrets, which is killed and replaced when a file is too much for it.
 */
@NullMarked
package org.nianbao.crawler.worker;

import org.jspecify.annotations.NullMarked;
