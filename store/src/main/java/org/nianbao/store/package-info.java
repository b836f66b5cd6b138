/** What is remembered: observations, documents, verdicts, and the archive of files by hash. */
@NullMarked
package org.nianbao.store;

import org.jspecify.annotations.NullMarked;
