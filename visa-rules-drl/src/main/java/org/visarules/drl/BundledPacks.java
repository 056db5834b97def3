package org.visarules.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;

import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.SessionModels;
import org.visarules.engine.table.TableCodec;
import org.visarules.spi.BundledRules;

/** The packs that come with this artifact, compiled when it was built. */
public final class BundledPacks implements BundledRules {

    private static final class Loaded {
        static final VisaRules RULES = Engine.rules(packs());
    }

    @Override
    public VisaRules rules() {
        return Loaded.RULES;
    }

    /** The compiled packs, each after those it needs. */
    public static List<CompiledPack> packs() {
        return new String(read("packs.index"), StandardCharsets.UTF_8).lines().map(BundledPacks::pack).toList();
    }

    private static CompiledPack pack(String id) {
        return new CompiledPack(TableCodec.read(read(id + ".table")), () -> sessions(id));
    }

    private static byte[] sessions(String id) {
        return ServiceLoader.load(SessionModels.class, BundledPacks.class.getClassLoader()).findFirst().orElseThrow(() -> new VisaRulesException(
                "The rules of pack '" + id + "' come compiled for Drools in the artifact visa-rules-drools, which is not on the class path. "
                        + "Add it, of the same build as visa-rules-drl.")).of(id);
    }

    private static byte[] read(String name) {
        try (InputStream in = BundledPacks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new VisaRulesException("The artifact visa-rules-drl is not whole: " + name + " is missing. "
                        + "If it was built here, build it again with 'mvn package'.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
