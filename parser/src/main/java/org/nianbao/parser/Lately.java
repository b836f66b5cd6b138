package org.nianbao.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The answers of a function to what it was asked lately, for questions that come again soon. Each question has one place, from
 * which the next one drives it: no more is kept than there are places. Safe for many threads.
 *
 * @param <A> what is answered; unchangeable
 */
public final class Lately<A> {

    /** Longer texts are rare, and would fill the memory. */
    private static final int LONGEST = 400;

    private record Known<A>(String question, A answer) {}

    private final AtomicReferenceArray<Known<A>> places;
    private final Function<String, A> function;

    /**
     * @param places a power of two
     * @param function depends on nothing but its argument
     */
    public Lately(int places, Function<String, A> function) {
        if (Integer.bitCount(places) != 1) {
            throw new IllegalArgumentException("no power of two: " + places);
        }
        this.places = new AtomicReferenceArray<>(places);
        this.function = function;
    }

    /** What the function answers. */
    public A get(String question) {
        if (question.length() > LONGEST) {
            return function.apply(question);
        }
        int hash = question.hashCode();
        int place = (hash ^ hash >>> 16) & (places.length() - 1);
        var known = places.get(place);
        if (known != null && known.question().equals(question)) {
            return known.answer();
        }
        var answer = function.apply(question);
        places.set(place, new Known<>(question, answer));
        return answer;
    }
}
