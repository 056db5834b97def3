package org.visarules.engine.walk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.visarules.value.RuleMethod;

/** The methods that rules call, each looked up once. */
final class Methods {

    /**
     * A method.
     *
     * @param handle takes the target and the arguments as objects
     * @param reads the parts of the target whose knowledge settles the answer; none for a simple value
     */
    record Found(MethodHandle handle, String[] reads) {
    }

    private static final Map<String, Optional<Found>> FOUND = new ConcurrentHashMap<>();

    private Methods() {
    }

    /** The method of that name that rules may call with so many arguments; empty if there is none. */
    static Optional<Found> find(Class<?> on, String name, int arguments) {
        return FOUND.computeIfAbsent(on.getName() + "." + name + "/" + arguments, any -> lookUp(on, name, arguments));
    }

    private static Optional<Found> lookUp(Class<?> on, String name, int arguments) {
        for (Method method : on.getMethods()) {
            RuleMethod callable = method.getAnnotation(RuleMethod.class);
            if (callable != null && method.getName().equals(name) && method.getParameterCount() == arguments && !method.isBridge()) {
                return Optional.of(new Found(handle(method), callable.reads()));
            }
        }
        return Optional.empty();
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(MethodType.genericMethodType(method.getParameterCount() + 1));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A rule method is public: " + method, e);
        }
    }
}
