package org.visarules.engine;

import java.util.List;
import java.util.ServiceLoader;

/** The judges that confirm decisions; made when the first decision needs them. */
final class Judges {

    /** No judge: what is decided is confirmed by none. */
    static final Judges NONE = new Judges(List.of(), List.of());

    private final List<CompiledPack> packs;
    private final List<Judge.Factory> factories;
    private volatile List<Judge> judges;

    Judges(List<CompiledPack> packs, List<Judge.Factory> factories) {
        this.packs = packs;
        this.factories = factories;
    }

    /** The judges that are on the class path of the library. */
    static List<Judge.Factory> found() {
        return ServiceLoader.load(Judge.Factory.class, Judges.class.getClassLoader()).stream().map(ServiceLoader.Provider::get).toList();
    }

    List<Judge> all() {
        if (judges == null) {
            synchronized (this) {
                if (judges == null) {
                    judges = factories.stream().map(factory -> factory.over(packs)).toList();
                }
            }
        }
        return judges;
    }
}
