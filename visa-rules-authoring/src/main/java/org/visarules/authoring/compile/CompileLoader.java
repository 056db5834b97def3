package org.visarules.authoring.compile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;

import org.visarules.sessions.RuleClasses;

/**
 * What rules see while they are compiled: the classes of {@link RuleClasses}, and what the compiler itself looks at.
 * The compiler reads classes as resources, so these are confined too.
 */
final class CompileLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** The model's own classes refer to each other; what compiled rules then name of them is scanned. */
    private static final String MODEL = "org.drools.model.";

    private static final Set<String> OF_COMPILER = Set.of("java.io.Serializable", "java.lang.CharSequence", "java.lang.Class",
            "java.lang.CloneNotSupportedException", "java.lang.Cloneable", "java.lang.Error",
            "java.lang.Iterable", "java.lang.Override", "java.lang.constant.Constable", "java.lang.constant.ConstantDesc",
            "java.lang.constant.DynamicConstantDesc", "java.lang.Enum$EnumDesc", "java.util.AbstractCollection",
            "java.util.AbstractList", "java.util.Optional", "java.util.RandomAccess", "org.drools.compiler.kie.builder.MaterializedLambda");

    private static final ClassLoader OF_LIBRARY = CompileLoader.class.getClassLoader();

    CompileLoader() {
        super(null);
    }

    private static boolean mayBeSeen(String className) {
        return RuleClasses.mayBeSeen(className) || OF_COMPILER.contains(className) || className.startsWith(MODEL);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (mayBeSeen(name)) {
            return OF_LIBRARY.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is not among the classes that rules may see");
    }

    @Override
    public URL getResource(String name) {
        return seenResource(name) ? OF_LIBRARY.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return seenResource(name) ? OF_LIBRARY.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return seenResource(name) ? OF_LIBRARY.getResourceAsStream(name) : null;
    }

    private static boolean seenResource(String name) {
        return name.endsWith(".class") && mayBeSeen(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }
}
