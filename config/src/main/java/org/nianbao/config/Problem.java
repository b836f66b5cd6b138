package org.nianbao.config;

import java.util.List;

/**
 * What is wrong with the configuration, where, and how grave.
 *
 * @param file the file as named by the user
 * @param line line in the file, from 1; 0 when the file as a whole is meant
 * @param grade whether the program may go on
 * @param key key of the sentence in the bundle {@code org.nianbao.config.messages}
 * @param args the sentence's arguments
 */
public record Problem(String file, int line, Grade grade, String key, List<String> args) {

    /** How grave a problem is. */
    public enum Grade {
        /** Wrong; exit code 2. */
        ERROR,
        /** Worth saying, such as a key whose feature comes later. */
        NOTE
    }

    public Problem {
        args = List.copyOf(args);
    }
}
