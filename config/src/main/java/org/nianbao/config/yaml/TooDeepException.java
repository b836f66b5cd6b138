package org.nianbao.config.yaml;

import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A document nests too deep. */
final class TooDeepException extends YamlEngineException {

    private final int line;

    TooDeepException(int line) {
        super("nested deeper than " + DepthLimit.DEEPEST);
        this.line = line;
    }

    int line() {
        return line;
    }
}
