/** The makes of portal software: how a column of each is known, and how its list is asked for. Pure; nothing is fetched here. */
@NullMarked
package org.nianbao.crawler.walk.family;

import org.jspecify.annotations.NullMarked;
