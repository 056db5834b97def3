package org.visarules.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.TableCodec;

/** The pack that is measured. Its rules stay as they are, so that figures of different years compare. */
final class FrozenPack {

    private FrozenPack() {
    }

    /** As it was compiled when this module was built. */
    static CompiledPack read() {
        return new CompiledPack(TableCodec.read(resource("bench.table")), () -> resource("bench.sessions"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = FrozenPack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: build this module again with 'mvn package'.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
