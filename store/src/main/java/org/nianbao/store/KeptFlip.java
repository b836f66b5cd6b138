package org.nianbao.store;

/**
 * A flip in the store.
 *
 * @param id ascending
 */
public record KeptFlip(long id, Flip flip) {}
