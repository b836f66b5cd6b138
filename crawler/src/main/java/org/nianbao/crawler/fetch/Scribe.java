package org.nianbao.crawler.fetch;

import java.util.List;

/** Is told of every exchange on the wire before anything follows from it, on the thread that fetches. */
public interface Scribe {

    /** An exchange of the fetch that is under way. */
    void exchanged(Exchange exchange);

    /** An origin's robots.txt was asked for: with its redirects, in order. */
    void robots(String origin, List<Exchange> asked);

    /** The fetch that is under way rests on that origin's robots.txt, asked for now or before. */
    void restsOnRobots(String origin);

    /**
     * Whether a body was written down, so that "not modified" may stand for it.
     *
     * @param url from which it is asked for again
     * @param sha256 of the body
     */
    boolean holds(String url, String sha256);

    /** Writes nothing down. */
    Scribe NONE = new Scribe() {
        @Override
        public void exchanged(Exchange exchange) {
            // Nobody asks for evidence.
        }

        @Override
        public void robots(String origin, List<Exchange> asked) {
            // Nobody asks for evidence.
        }

        @Override
        public void restsOnRobots(String origin) {
            // Nobody asks for evidence.
        }

        @Override
        public boolean holds(String url, String sha256) {
            return true;
        }
    };
}
