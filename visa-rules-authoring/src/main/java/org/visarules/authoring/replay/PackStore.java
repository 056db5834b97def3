package org.visarules.authoring.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.VisaRulesException;
import org.visarules.authoring.Outcome;
import org.visarules.authoring.PackDigest;
import org.visarules.authoring.PackReader;
import org.visarules.decision.PackId;
import org.visarules.engine.table.PackTable;
import org.visarules.fact.FactModel;

/**
 * A folder in which each edition of each pack lies in a folder of its own that is called by its digest, with exactly the files from which
 * the digest is made. Nothing in it is ever changed: another edition has another digest. Safe for use by many threads and programs at once.
 */
public final class PackStore {

    /** Why a store could not do what it was asked; the message says what to do. */
    public static final class StoreException extends VisaRulesException {

        private static final long serialVersionUID = 1L;

        private final Why why;

        StoreException(Why why, String message) {
            super(message);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** What is wrong with a store. */
    public enum Why {
        /** The store, or the pack in it, is not there, or cannot be read. */
        MISSING,
        /** What lies there is something else than its name says. */
        CHANGED,
        /** It cannot be written. */
        NOT_WRITTEN
    }

    // Never a digest, so what a writing that broke off leaves behind is found by nobody.
    private static final String UNFINISHED = "unfinished-";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    private PackStore(Path folder) {
        this.folder = folder;
    }

    /** A store in a folder, which is made when the first pack is kept. */
    public static PackStore at(Path folder) {
        return new PackStore(folder);
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Keeps a pack. It appears in the store whole or not at all; one that lies there already is looked at and left as it is.
     *
     * @return whether it was written now
     * @throws StoreException if it cannot be written, or if what lies there is not this pack
     */
    public boolean keep(PackTable pack) {
        if (!PackDigest.of(pack.sources(), pack.factModel()).equals(pack.digest())) {
            throw new StoreException(Why.CHANGED, "The pack " + said(id(pack)) + " does not hold the files from which its digest was made, so it is not kept. Compile it again.");
        }
        Path place = folder.resolve(pack.digest());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw notAFolder();
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            verify(place, pack);
            return false;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
            try {
                write(pack.sources(), unfinished);
                verify(unfinished, pack);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(unfinished);
            }
        } catch (IOException e) {
            if (Files.isDirectory(place)) {
                // Another program was quicker.
                verify(place, pack);
                return false;
            }
            throw new StoreException(Why.NOT_WRITTEN, "The pack " + said(id(pack)) + " could not be written to the pack store '" + folder + "': " + e
                    + ". Nothing half written was left in its place. Make room there, or name a folder in which you may write, and try again.");
        }
        return true;
    }

    /**
     * Reads a pack.
     *
     * @param pack which one, exactly
     * @param before the tables of the packs that decide before it
     * @throws StoreException if the store or the pack is not there, or its files do not give its digest
     * @throws VisaRulesException if its files give its digest, but are no sound pack to this version of the library
     */
    public PackTable read(PackId pack, List<PackTable> before) {
        requireThere();
        // What is no digest must not lead out of the store.
        Path place = folder.resolve(DIGEST.matcher(pack.digest()).matches() ? pack.digest() : UNFINISHED);
        if (!Files.isDirectory(place)) {
            throw new StoreException(Why.MISSING, "The pack " + said(pack) + " is not in the pack store '" + folder + "'.");
        }
        Outcome<PackTable> read = PackReader.read(place, before);
        if (read instanceof Outcome.Success<PackTable> sound && sound.value().digest().equals(pack.digest())) {
            return sound.value();
        }
        if (!PackReader.digest(place, FactModel.NUMBER).equals(pack.digest())) {
            throw changed(place, pack);
        }
        throw new VisaRulesException("The pack " + said(pack) + " is in the pack store '" + folder + "' as it was, but this version of visa-rules does not read it: "
                + read.problems().stream().limit(1).map(Object::toString).collect(Collectors.joining()) + ". Use the version that made the record.");
    }

    /**
     * That there is a store.
     *
     * @throws StoreException if there is none
     */
    public void requireThere() {
        if (!Files.exists(folder)) {
            throw new StoreException(Why.MISSING, "There is no pack store at '" + folder + "'. Name the folder to which 'visa-rules packs --store' wrote packs.");
        }
        if (!Files.isDirectory(folder)) {
            throw notAFolder();
        }
    }

    private StoreException notAFolder() {
        return new StoreException(Why.MISSING, "'" + folder + "' is a file; a pack store is a folder.");
    }

    private static void verify(Path place, PackTable pack) {
        if (!Files.isDirectory(place) || !PackReader.digest(place, pack.factModel()).equals(pack.digest())) {
            throw changed(place, id(pack));
        }
    }

    private static StoreException changed(Path place, PackId pack) {
        return new StoreException(Why.CHANGED, "What lies in '" + place + "' is not the pack " + said(pack) + ": its files do not give that digest, so somebody changed"
                + " them or they are damaged. Move it away and put the pack back, from a copy or with 'visa-rules packs --store'.");
    }

    private static void write(Map<String, String> sources, Path place) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = place.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue(), StandardCharsets.UTF_8);
        }
    }

    // What cannot be removed is in nobody's way.
    private static void remove(Path unfinished) {
        try (Stream<Path> files = Files.exists(unfinished) ? Files.walk(unfinished) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            unfinished.toFile().deleteOnExit();
        }
    }

    private static PackId id(PackTable pack) {
        return new PackId(pack.id(), pack.version(), pack.digest());
    }

    static String said(PackId pack) {
        return "'" + pack.id() + "' " + pack.version() + " (SHA-256 " + pack.digest() + ")";
    }
}
