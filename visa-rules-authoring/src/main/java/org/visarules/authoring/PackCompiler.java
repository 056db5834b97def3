package org.visarules.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.PackTable;

/** Compiles packs: reads and checks them, and has the session model made when a judge first asks for it. Safe for use by many threads. */
public final class PackCompiler {

    private final Function<PackTable, byte[]> sessionModel;

    /**
     * @param sessionModel makes of a sound table what a judge runs; an empty array if nothing but the evaluator decides
     */
    public PackCompiler(Function<PackTable, byte[]> sessionModel) {
        this.sessionModel = sessionModel;
    }

    /**
     * Compiles a pack.
     *
     * @param folder its folder
     * @param needed tables of the packs that it needs; others are ignored
     */
    public Outcome<CompiledPack> compile(Path folder, List<PackTable> needed) {
        Outcome<PackTable> read = PackReader.read(folder, needed);
        return read instanceof Outcome.Success<PackTable> sound ? new Outcome.Success<>(compiled(sound.value())) : new Outcome.Failure<>(read.problems());
    }

    /** Compiles a pack that was read. */
    public CompiledPack compiled(PackTable table) {
        return new CompiledPack(table, new Once(() -> sessionModel.apply(table)));
    }

    private static final class Once implements Supplier<byte[]> {

        private final Supplier<byte[]> maker;
        private byte[] made;

        Once(Supplier<byte[]> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized byte[] get() {
            if (made == null) {
                made = maker.get();
            }
            return made.clone();
        }
    }
}
