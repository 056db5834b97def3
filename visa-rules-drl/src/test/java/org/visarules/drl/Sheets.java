package org.visarules.drl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of the rows of fact sheets, by section: those that the project lists, and those of the sheets themselves. */
final class Sheets {

    private static final Map<String, String> FILES = new TreeMap<>(Map.of("fr", "shared/law/fr-law.md", "eu", "shared/law/eu-law.md",
            "add", "shared/law/additions.md", "guide", "shared/guides/cspn-and-anssi-visa.txt"));
    private static final Pattern HEADING = Pattern.compile("##+ (\\d+(?:\\.\\d+)*)\\.? .*");
    // A guide has titles and no numbers; each of its sections counts as one row, whose id is made of its title.
    private static final Pattern TITLED = Pattern.compile("Section titled \u201c(.*?)\u201d.*");
    private static final Pattern ID = Pattern.compile("[A-Z]+-?\\d+[a-z]?");
    private static final String IN_PART = ", in part";

    /**
     * A section.
     *
     * @param name sheet, slash, number: {@code fr/2.1}
     * @param whole whether all rows of the section are there; only in a list of the project some may be left out
     * @param ids ids of its rows, in order: {@code fr/V-01}
     */
    record Section(String name, boolean whole, List<String> ids) {
    }

    private Sheets() {
    }

    /** A list of the project: {@code visa.rows} are the rows that belong to the pack {@code visa}, {@code visa.cases} its test cases. */
    static List<Section> listed(String file) {
        List<Section> sections = new ArrayList<>();
        try (InputStream in = Sheets.class.getResourceAsStream("/sheets/" + file)) {
            if (in == null) {
                throw new AssertionError("There is no list sheets/" + file + "; write down which rows of the sheets belong to the pack");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
            for (String line : lines) {
                if (line.startsWith("# ")) {
                    String name = line.substring(2);
                    boolean inPart = name.endsWith(IN_PART);
                    sections.add(new Section(inPart ? name.substring(0, name.length() - IN_PART.length()) : name, !inPart, new ArrayList<>()));
                } else {
                    sections.get(sections.size() - 1).ids().add(line);
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of a list of the project, in its order. */
    static List<String> idsListed(String file) {
        return listed(file).stream().flatMap(section -> section.ids().stream()).toList();
    }

    /** The sections of all sheets by name, where the sheets lie beside the project; they are no part of it. */
    static Map<String, Section> besideTheProject() {
        Map<String, Section> sections = new LinkedHashMap<>();
        FILES.forEach((sheet, file) -> {
            Path folder = Path.of("").toAbsolutePath();
            while (folder != null && !Files.exists(folder.resolve(file))) {
                folder = folder.getParent();
            }
            assumeTrue(folder != null, "Skipped: " + file + " lies in no folder above this one");
            try {
                read(sheet, Files.readAllLines(folder.resolve(file)), sections);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return sections;
    }

    private static void read(String sheet, List<String> lines, Map<String, Section> sections) {
        Section section = null;
        String head = "";
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                section = new Section(sheet + "/" + heading.group(1), true, new ArrayList<>());
                sections.put(section.name(), section);
            }
            Matcher titled = TITLED.matcher(line);
            if (titled.matches()) {
                String name = sheet + "/" + titled.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
                section = new Section(name, true, new ArrayList<>(List.of(name)));
                sections.put(name, section);
            }
            if (!line.startsWith("|")) {
                head = "";
            } else if (head.isEmpty()) {
                head = cell(line);
            } else if (section != null && !cell(line).matches("-*")) {
                String id = sheet + "/" + id(head, cell(line), section);
                if (!section.ids().contains(id)) {
                    section.ids().add(id);
                }
            }
        }
    }

    // The rows of a table without ids count as one, which has the number of the section.
    private static String id(String head, String cell, Section section) {
        if (ID.matcher(cell).matches()) {
            return cell;
        }
        return head.equals("#") ? "rule-" + cell : section.name().substring(section.name().indexOf('/') + 1);
    }

    private static String cell(String line) {
        return line.substring(1, line.indexOf('|', 1)).strip();
    }
}
