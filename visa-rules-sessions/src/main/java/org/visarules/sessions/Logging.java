package org.visarules.sessions;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The way to loggers. Where a program brings no logging backend, slf4j says so on the error stream when the first logger
 * is asked for. If that is a logger of this library, the program itself does not log, and the lines would be noise that
 * its users cannot place; so they are left out, unless the program set {@value #VERBOSITY} itself.
 */
final class Logging {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    static {
        if (System.getProperty(VERBOSITY) == null && !mayHaveBackend()) {
            System.setProperty(VERBOSITY, "ERROR");
            try {
                LoggerFactory.getILoggerFactory();
            } finally {
                System.clearProperty(VERBOSITY);
            }
        }
    }

    private Logging() {
    }

    static Logger of(Class<?> type) {
        return LoggerFactory.getLogger(type);
    }

    private static boolean mayHaveBackend() {
        try {
            return System.getProperty(LoggerFactory.PROVIDER_PROPERTY_KEY) != null
                    || ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader()).stream().findAny().isPresent();
        } catch (ServiceConfigurationError | LinkageError e) {
            // A broken backend, or an slf4j of before providers: slf4j has the better words for it.
            return true;
        }
    }
}
