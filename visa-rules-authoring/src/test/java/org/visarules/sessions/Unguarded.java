package org.visarules.sessions;

import java.util.List;
import java.util.Map;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.visarules.engine.Judge;
import org.visarules.engine.table.PackTable;

/** Loads compiled rules behind one line of defence, or behind none. */
public final class Unguarded {

    private Unguarded() {
    }

    /** A judge by rules that only the load loader confines: nobody scanned them. */
    public static Judge behindTheLoadLoader(PackTable table, SessionModel model) throws ReflectiveOperationException {
        return judge(table, model, new ModelLoader(model.classes()));
    }

    /** A judge by rules that see whatever the tests see. */
    public static Judge behindNothing(PackTable table, SessionModel model) throws ReflectiveOperationException {
        return judge(table, model, new OpenLoader(model.classes()));
    }

    private static Judge judge(PackTable table, SessionModel model, ClassLoader loader) throws ReflectiveOperationException {
        Model rules = (Model) loader.loadClass(model.modelClass()).getDeclaredConstructor().newInstance();
        return SessionJudge.named("unguarded", List.of(new SessionJudge.BuiltPack(table, DroolsServices.within(() ->
                KieBaseBuilder.createKieBaseFromModel(List.of(rules), PinnedOptions.ofBase(loader))))));
    }

    private static final class OpenLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        OpenLoader(Map<String, byte[]> classes) {
            super(Unguarded.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] body = classes.get(name);
            if (body == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, body, 0, body.length);
        }
    }
}
