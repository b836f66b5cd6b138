package org.nianbao.store.sqlite;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets Flyway speak of every step only to those who debug. Public and with a constructor since Flyway creates it. */
public final class FlywayLogs implements LogCreator {

    @Override
    public Log createLogger(Class<?> speaker) {
        return new Quiet(LoggerFactory.getLogger(speaker));
    }

    private record Quiet(Logger to) implements Log {

        @Override
        public void debug(String message) {
            to.trace(message);
        }

        @Override
        public void info(String message) {
            to.debug(message);
        }

        @Override
        public void notice(String message) {
            to.debug(message);
        }

        @Override
        public void warn(String message) {
            to.warn(message);
        }

        @Override
        public void error(String message) {
            to.error(message);
        }

        @Override
        public void error(String message, Exception cause) {
            to.debug(message, cause); // what ends a migration is thrown too, and told where it is caught
        }
    }
}
