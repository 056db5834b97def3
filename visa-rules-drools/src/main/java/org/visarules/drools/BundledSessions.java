package org.visarules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.visarules.VisaRulesException;
import org.visarules.engine.SessionModels;

/** The rules of the packs that come with the library, compiled when this artifact was built. */
public final class BundledSessions implements SessionModels {

    @Override
    public byte[] of(String pack) {
        String name = pack + ".sessions";
        try (InputStream in = BundledSessions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new VisaRulesException("The artifact visa-rules-drools is not whole, or of another edition than visa-rules-drl: "
                        + name + " is missing. If it was built here, build it again with 'mvn package'.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
