package org.visarules.sessions;

import java.util.Map;

/**
 * Loads the classes of one pack. Beside them it knows what {@link RuleClasses} names and nothing else, so that rules
 * cannot reach further, however their classes came about; nor can a pack bring a class of such a name.
 */
final class ModelLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final ClassLoader OF_LIBRARY = ModelLoader.class.getClassLoader();

    private final Map<String, byte[]> classes;

    ModelLoader(Map<String, byte[]> classes) {
        super(null);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (RuleClasses.mayBeSeen(name)) {
            return OF_LIBRARY.loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] body = classes.get(name);
            if (body != null) {
                return defineClass(name, body, 0, body.length);
            }
        }
        throw new ClassNotFoundException(name + " is not among the classes that rules may see");
    }
}
