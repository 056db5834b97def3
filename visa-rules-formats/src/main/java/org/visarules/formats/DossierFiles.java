package org.visarules.formats;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visarules.Dossier;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TextFiles;
import org.visarules.formats.text.TreeReader;

/**
 * Dossier files, as YAML or JSON in UTF-8. A file with {@code markets:} stands for one dossier per market, any other
 * for one.
 */
public final class DossierFiles {

    private DossierFiles() {
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException with every mistake of the file
     */
    public static List<Dossier> read(Path file) {
        return read(file.toString(), TextFiles.read(file));
    }

    /**
     * Reads the content of a file.
     *
     * @param file what to call it in messages
     * @throws UnreadableFileException with every mistake of the file
     */
    public static List<Dossier> read(String file, byte[] content) {
        return read(file, TextFiles.decoded(file, content));
    }

    /**
     * Reads the text of a file.
     *
     * @param file what to call it in messages
     * @throws UnreadableFileException with every mistake of the file
     */
    public static List<Dossier> read(String file, String text) {
        Problems problems = new Problems(file);
        Optional<Item> tree = TreeReader.read(text, problems);
        List<Dossier> dossiers = tree.isPresent() ? new DossierReader(problems).read(tree.get(), true) : List.of();
        problems.refuse();
        return dossiers;
    }

    /**
     * What a file says in free words beside its facts, such as that it is fictional: by key, in the order of the keys of a dossier.
     *
     * @throws UnreadableFileException with every mistake of the file
     */
    public static Map<String, String> remarks(Path file) {
        Problems problems = new Problems(file.toString());
        Map<String, String> remarks = new LinkedHashMap<>();
        TreeReader.read(TextFiles.read(file), problems).filter(Item.Mapping.class::isInstance).map(Item.Mapping.class::cast)
                .ifPresent(mapping -> DossierReader.FREE_TEXTS.forEach(key -> {
                    if (mapping.entries().get(key) != null && mapping.entries().get(key).value() instanceof Item.Scalar text) {
                        remarks.put(key, text.text());
                    }
                }));
        problems.refuse();
        return remarks;
    }
}
