/** What the faces (command line and page) share: verdicts in a few words. */
@NullMarked
package org.nianbao.crawler.face;

import org.jspecify.annotations.NullMarked;
