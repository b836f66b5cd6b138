package org.nianbao.parser;

import java.util.List;

/**
 * A message to a person, not yet in a language: the key of a resource bundle and its arguments.
 *
 * @param key the bundle key, such as {@code "T3-01.message"}
 * @param args the arguments of the pattern, as they are to be printed
 */
public record Words(String key, List<String> args) {

    public Words {
        args = List.copyOf(args);
    }

    public static Words of(String key, Object... args) {
        return new Words(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
