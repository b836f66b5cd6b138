package org.nianbao.config.keys;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nianbao.config.source.Fault;
import org.nianbao.config.text.Addresses;
import org.nianbao.config.text.Amounts;
import org.nianbao.config.text.Days;

/** How the text of a value is read, and which sentence tells that it cannot be. */
enum ValueType {
    /** {@link Path}, not yet resolved. */
    PATH(Fault.VALUE_PATH, ValueType::path),
    /** Takes nothing yet. */
    STORE(Fault.VALUE_STORE, text -> Optional.empty()),
    /** {@link ZoneId}. */
    ZONE(Fault.VALUE_ZONE, ValueType::zone),
    /** {@link Integer}. */
    INTEGER(Fault.VALUE_INTEGER, Amounts::whole),
    /** {@link java.time.Duration}. */
    DURATION(Fault.VALUE_DURATION, Amounts::duration),
    /** {@link Long}, in bytes. */
    SIZE(Fault.VALUE_SIZE, Amounts::size),
    /** {@link java.time.MonthDay}. */
    DAY(Fault.VALUE_DAY, Days::monthDay),
    /** {@link String}; only the number of fields is checked here, the rest where Quartz is at hand. */
    CRON(Fault.VALUE_CRON, where(ValueType::isCron)),
    /** {@link String} of one line. */
    TEXT(Fault.VALUE_TEXT, where(text -> text.length() <= 200)),
    /** {@link String} fit for an HTTP header. */
    HEADER(Fault.VALUE_HEADER, matching("[ -~]{1,300}")),
    /** {@link java.net.URI}. */
    URL(Fault.VALUE_URL, Addresses::url),
    /** {@link java.net.URI}. */
    PROXY(Fault.VALUE_PROXY, Addresses::proxy),
    /** {@link String}, one of the key's choices. */
    CHOICE(Fault.VALUE_CHOICE, Optional::of),
    /** {@link Boolean}. */
    FLAG(Fault.VALUE_FLAG, ValueType::flag),
    /** {@link String}, the name of an environment variable. */
    ENV(Fault.VALUE_ENV, matching("[A-Za-z_][A-Za-z0-9_]{0,99}")),
    /** {@link String}. */
    HOST(Fault.VALUE_HOST, where(Addresses::isHost)),
    /** {@link String}. */
    EMAIL(Fault.VALUE_EMAIL, where(Addresses::isEmail)),
    /** {@link String}, an e-mail address or the word "office". */
    RECIPIENT(Fault.VALUE_RECIPIENT, where(text -> text.equals("office") || Addresses.isEmail(text)));

    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "True", true, "TRUE", true, "false", false, "False", false, "FALSE", false);

    private final Fault fault;
    private final Function<String, ? extends Optional<?>> reader;

    ValueType(Fault fault, Function<String, ? extends Optional<?>> reader) {
        this.fault = fault;
        this.reader = reader;
    }

    /** The type of that name in the table of keys. */
    static ValueType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    Fault fault() {
        return fault;
    }

    /** The value of a text without control characters and without blanks at its ends. */
    Optional<?> read(String text) {
        return reader.apply(text);
    }

    private static Function<String, Optional<String>> where(Predicate<String> good) {
        return text -> Optional.of(text).filter(good);
    }

    private static Function<String, Optional<String>> matching(String regex) {
        return where(Pattern.compile(regex).asMatchPredicate());
    }

    private static boolean isCron(String text) {
        int fields = text.split("\\s+", -1).length;
        return text.length() <= 200 && (fields == 6 || fields == 7);
    }

    private static Optional<Boolean> flag(String text) {
        return Optional.ofNullable(FLAGS.get(text));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
