package org.nianbao.crawler.alert.post;

import org.nianbao.store.Message;

/** How the messages of one channel are sent. */
public interface Way {

    /** The channel, as in {@link Message#channel()}. */
    String channel();

    /** With whom a message is left; if that party cannot be reached, its other messages are not tried either. */
    String party(Message message);

    /** Sets out to send some messages in a row. Connects to nobody yet. */
    Trip begin();

    /** Some messages sent in a row, by one thread. */
    interface Trip extends AutoCloseable {

        /** Tries one message. Every failure of the other side is an outcome; exceptions are our own mistakes. */
        Outcome send(Message message);

        @Override
        void close();
    }
}
