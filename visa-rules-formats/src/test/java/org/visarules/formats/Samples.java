package org.visarules.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.visarules.Dossier;

final class Samples {

    static final List<String> ALL = List.of("gateway", "camera", "audit", "safe", "cloud", "free");

    private Samples() {
    }

    static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/dossiers/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Dossier> read(String name) {
        return DossierFiles.read(name + ".yaml", text(name));
    }
}
