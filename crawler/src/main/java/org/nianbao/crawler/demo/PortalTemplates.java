package org.nianbao.crawler.demo;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page templates and the fixed files of the sample portals. */
final class PortalTemplates {

    private static final String FOLDER = "org/nianbao/crawler/demo/portal";

    private final PebbleEngine engine;

    PortalTemplates() {
        var loader = new ClasspathLoader(PortalTemplates.class.getClassLoader());
        loader.setPrefix(FOLDER);
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .build();
    }

    String render(String template, Map<String, Object> values) {
        var out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    String file(String name) {
        try (var in = Objects.requireNonNull(PortalTemplates.class.getResourceAsStream("portal/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
