package org.visarules.sessions;

import java.util.function.Supplier;

import org.drools.base.util.Drools;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.visarules.VisaRulesException;

/**
 * The way to Drools' services. Drools looks each of them up through the thread's context class loader and remembers
 * for the life of the JVM when one was not found: a first call from a thread with the wrong loader would spoil all
 * later ones. Whatever may look a service up is therefore called through here.
 */
public final class DroolsServices {

    private static final ClassLoader LOADER = RuntimeComponentFactory.class.getClassLoader();

    static {
        // Before Drools asks for its loggers.
        Logging.of(DroolsServices.class).debug("Drools {}", Drools.getFullVersion());
    }

    private DroolsServices() {
    }

    /** Does the work in a thread that sees the services of Drools. */
    public static <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            if (RuntimeComponentFactory.get() == null) {
                throw new VisaRulesException("The run-time part of Drools " + Drools.getFullVersion() + " could not be started: "
                        + "one of its jars is missing, or other code asked for it first from a thread that does not see it. "
                        + "Put all jars of visa-rules-sessions on one class path, and load a rule pack before anything else uses Drools.");
            }
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The version of Drools that is running. */
    public static String version() {
        return Drools.getFullVersion();
    }
}
