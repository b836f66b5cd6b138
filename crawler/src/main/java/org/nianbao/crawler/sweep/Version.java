package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the program, as the build wrote it. */
public final class Version {

    /** Of the program. */
    public static final String OF_PROGRAM = read();

    /** Of the rules; noted with each reading, so that it shows under which rules a file was read. */
    public static final String OF_RULES = OF_PROGRAM;

    private Version() {}

    private static String read() {
        try (var in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/org/nianbao/crawler/version.properties"))) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
