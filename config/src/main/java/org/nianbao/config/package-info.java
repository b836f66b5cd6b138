/** What is watched: agencies, deadlines, waivers and settings, read and validated. Knows nothing of the other rooms. */
@NullMarked
package org.nianbao.config;

import org.jspecify.annotations.NullMarked;
