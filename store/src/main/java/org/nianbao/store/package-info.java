/**
 * What is remembered: observations, documents, verdicts, and the archive of files by hash.
 *
 * <p>A writer takes the {@link org.nianbao.store.DataLock} of the data directory, then opens the
 * {@link org.nianbao.store.sqlite.SqliteStore} and the {@link org.nianbao.store.Archive} with it, and closes them in
 * reverse order. Readers need no lock and never stand in the writer's way. Every failure is a
 * {@link org.nianbao.store.StoreException} of one of three types, which carry what a message needs.
 */
@NullMarked
package org.nianbao.store;

import org.jspecify.annotations.NullMarked;
