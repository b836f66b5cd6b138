package org.nianbao.parser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts for people from one resource bundle. The base file is Chinese; {@code _en} is English.
 *
 * <p>Patterns are those of {@link MessageFormat}; every argument is already a string, so no locale reformats a number.
 */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The bundle of the given base name in the given language. The machine's own locale never decides.
     *
     * @throws MissingResourceException if there is no such bundle
     */
    public static Messages of(String baseName, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(
                baseName,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)));
    }

    public String text(String key, Object... args) {
        var strings = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(strings);
    }

    public String text(Words words) {
        return text(words.key(), words.args().toArray());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
