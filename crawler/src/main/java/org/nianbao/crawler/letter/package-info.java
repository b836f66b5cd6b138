/**
 * From flips to messages: the digest for the office, letters to agencies, mail to the operator, bulletins for chat robots.
 * Composes and keeps them in the outbox; sends nothing.
 */
@NullMarked
package org.nianbao.crawler.letter;

import org.jspecify.annotations.NullMarked;
