package org.nianbao.config;

import java.util.Locale;

/** Who runs the scripts of pages that show nothing without them ({@code crawl.render}). */
public enum Render {
    /** Nobody: such a page is reported as not read. */
    NONE,
    /** An installed Chromium, in a process of its own. */
    CHROMIUM;

    /**
     * @param id as it is written in the configuration
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Render of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
