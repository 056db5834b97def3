package org.visarules.cli.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that holds a site. A listing in it names every file of the site, so that a later site can take the place of an earlier one, pages
 * that are no more included, and nothing else is ever overwritten or deleted.
 */
public final class SiteFolder {

    /** There is something in the way; the message says what, and what to do. */
    public static final class InTheWayException extends Exception {

        private static final long serialVersionUID = 1L;

        InTheWayException(String message) {
            super(message);
        }
    }

    /** The listing, beside the files that it names. */
    static final String LISTING = "site-files.txt";

    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a site in place of an earlier one.
     *
     * @throws InTheWayException if the folder is a file, or holds what no site put there
     * @throws IOException if it cannot be written
     */
    public void write(SortedMap<String, String> files) throws InTheWayException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InTheWayException("'" + folder + "' is a file; name a folder for --out.");
        }
        List<String> there = there();
        SortedSet<String> ours = listed();
        List<String> foreign = there.stream().filter(file -> !ours.contains(file)).toList();
        if (!foreign.isEmpty()) {
            throw new InTheWayException("'" + folder + "' holds other files (" + foreign.get(0) + (foreign.size() > 1 ? " and " + (foreign.size() - 1) + " more" : "")
                    + "). Name a new or empty folder for --out, or one that holds nothing but a site written before.");
        }
        Files.createDirectories(folder);
        // The listing names everything from the first moment on: what a broken-off writing leaves can be written over.
        SortedSet<String> listing = new TreeSet<>(files.keySet());
        listing.add(LISTING);
        put(LISTING, String.join("\n", union(ours, listing)) + "\n");
        for (String gone : there.stream().filter(file -> !listing.contains(file)).toList()) {
            Files.delete(folder.resolve(gone));
        }
        for (var file : files.entrySet()) {
            put(file.getKey(), file.getValue());
        }
        put(LISTING, String.join("\n", listing) + "\n");
        dropEmptyFolders();
    }

    private List<String> there() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path)).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private SortedSet<String> listed() throws IOException {
        Path listing = folder.resolve(LISTING);
        return Files.isRegularFile(listing) ? new TreeSet<>(Files.readAllLines(listing, StandardCharsets.UTF_8)) : new TreeSet<>();
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void dropEmptyFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isDirectory).filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).forEach(folders::add);
        }
        for (Path each : folders) {
            try (Stream<Path> held = Files.list(each)) {
                if (held.findAny().isPresent()) {
                    continue;
                }
            }
            Files.delete(each);
        }
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
