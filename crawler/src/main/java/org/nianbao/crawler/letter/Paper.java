package org.nianbao.crawler.letter;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Puts a page into HTML, every text escaped by the template engine, and into plain text of at most 76 columns. */
public final class Paper {

    /** One for all: to read a template takes longer than to fill it a hundred times. */
    private static final class Press {
        private static final PebbleEngine HTML = engine(true);
        private static final PebbleEngine TEXT = engine(false);
    }

    /** A whole HTML page that asks for nothing outside. */
    public String html(Page page) {
        return render(Press.HTML, "html", page);
    }

    /** Lines that end in {@code \n}; a Han character takes two columns. */
    public String text(Page page) {
        return render(Press.TEXT, "text", page);
    }

    private static PebbleEngine engine(boolean escaping) {
        var loader = new ClasspathLoader();
        loader.setPrefix("org/nianbao/crawler/letter");
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(escaping)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .extension(new Columns())
                .build();
    }

    private static String render(PebbleEngine engine, String template, Page page) {
        var out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, Map.of("page", page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
