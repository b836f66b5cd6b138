package org.nianbao.crawler.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.slf4j.LoggerFactory;

/**
 * The log of a program that runs for long: {@code log/nianbao.log} in the data directory, a file a day and at most 10 MB, kept for
 * 60 days and up to 500 MB. The terminal hears of warnings only, as before.
 */
final class LogFile implements AutoCloseable {

    private static final String OURS = "org.nianbao";
    private static final FileSize MOST = FileSize.valueOf("10MB");
    private static final FileSize ALL = FileSize.valueOf("500MB");
    private static final int DAYS = 60;

    private final ch.qos.logback.classic.Logger root;
    private final RollingFileAppender<ILoggingEvent> appender;

    private LogFile(ch.qos.logback.classic.Logger root, RollingFileAppender<ILoggingEvent> appender) {
        this.root = root;
        this.appender = appender;
    }

    /**
     * Begins to write the log.
     *
     * @param zone of its times
     */
    static LogFile begin(Path data, ZoneId zone) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var folder = data.resolve("log");
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("LOG");
        appender.setFile(folder.resolve("nianbao.log").toString());
        appender.setEncoder(encoder(context, zone));
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(
                folder.resolve("nianbao-%d{yyyy-MM-dd}.%i.log.gz").toString());
        policy.setMaxFileSize(MOST);
        policy.setTotalSizeCap(ALL);
        policy.setMaxHistory(DAYS);
        policy.start();
        appender.setRollingPolicy(policy);
        appender.start();
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        quieten(root);
        var ours = context.getLogger(OURS);
        if (ours.getEffectiveLevel().isGreaterOrEqual(Level.INFO)) {
            ours.setLevel(Level.INFO);
        }
        root.addAppender(appender);
        return new LogFile(root, appender);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context, ZoneId zone) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(
                "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, " + zone.getId() + "} %-5level %logger{0} %msg%n%ex{short}");
        encoder.start();
        return encoder;
    }

    /** What goes to the terminal stays at the level it had. */
    private static void quieten(ch.qos.logback.classic.Logger root) {
        var level = root.getLoggerContext().getLogger(OURS).getEffectiveLevel();
        for (var appenders = root.iteratorForAppenders(); appenders.hasNext(); ) {
            if (appenders.next() instanceof ConsoleAppender<ILoggingEvent> console) {
                var filter = new ThresholdFilter();
                filter.setLevel(level.toString());
                filter.start();
                console.clearAllFilters();
                console.addFilter(filter);
            }
        }
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
