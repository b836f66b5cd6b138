package org.nianbao.crawler.cli.page;

/** Gives the places of a table their numbers. */
@FunctionalInterface
interface Numbers {

    /**
     * The place of a cell.
     *
     * @param id of the cell, such as {@code T3.C7.np}
     * @param across columns it takes
     */
    Slot of(String id, int across);
}
