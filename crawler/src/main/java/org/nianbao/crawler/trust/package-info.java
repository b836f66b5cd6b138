/** Whose certificates are believed, by whatever speaks TLS here. */
@NullMarked
package org.nianbao.crawler.trust;

import org.jspecify.annotations.NullMarked;
