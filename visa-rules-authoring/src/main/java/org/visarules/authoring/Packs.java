package org.visarules.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.engine.table.PackTable;

/** Several packs that need one another. */
public final class Packs {

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final Map<String, List<String>> needs = new LinkedHashMap<>();
    private final List<Path> ordered = new ArrayList<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<PackTable> beside;

    private Packs(List<PackTable> beside) {
        this.beside = beside;
    }

    /**
     * Reads packs in the order of their needs, otherwise as given. The file of each problem begins with the name of its
     * pack's folder.
     *
     * @return the tables, each after those that it needs
     */
    public static Outcome<List<PackTable>> read(List<Path> folders) {
        return read(folders, List.of());
    }

    /**
     * Reads packs that may need others beside them.
     *
     * @param beside tables of packs that were read before
     * @return the tables of the folders, each after those that it needs
     */
    static Outcome<List<PackTable>> read(List<Path> folders, List<PackTable> beside) {
        return new Packs(beside).all(folders);
    }

    private Outcome<List<PackTable>> all(List<Path> given) {
        List<Path> nameless = new ArrayList<>();
        for (Path folder : given) {
            List<String> ids = PackReader.idAndNeeds(folder);
            if (ids.isEmpty()) {
                nameless.add(folder);
            } else if (beside.stream().anyMatch(table -> table.id().equals(ids.get(0)))) {
                problem(folder, "the pack '" + ids.get(0) + "' is there already", "give this one another id, or leave the other out");
            } else if (folders.putIfAbsent(ids.get(0), folder) != null) {
                problem(folder, "the pack '" + ids.get(0) + "' is there twice", "give one of its folders");
            } else {
                needs.put(ids.get(0), ids.subList(1, ids.size()));
            }
        }
        folders.keySet().forEach(id -> visit(id, new ArrayList<>()));
        ordered.addAll(nameless);
        List<PackTable> tables = new ArrayList<>();
        for (Path folder : ordered) {
            Outcome<PackTable> read = PackReader.read(folder, Stream.concat(beside.stream(), tables.stream()).toList());
            if (read instanceof Outcome.Success<PackTable> sound) {
                tables.add(sound.value());
            }
            read.problems().forEach(problem -> problems.add(new Problem(name(folder) + "/" + problem.file(), problem.line(), problem.column(),
                    problem.sourceLine(), problem.message(), problem.proposal())));
        }
        return problems.isEmpty() ? new Outcome.Success<>(List.copyOf(tables)) : new Outcome.Failure<>(problems);
    }

    private void visit(String id, List<String> path) {
        if (path.contains(id)) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
            circle.add(id);
            problem(folders.get(id), "packs need one another in a circle: " + String.join(" needs ", circle), "move what both need to a third pack");
            return;
        }
        if (done.contains(id) || !folders.containsKey(id)) {
            return;
        }
        path.add(id);
        needs.get(id).forEach(other -> visit(other, path));
        path.remove(id);
        done.add(id);
        ordered.add(folders.get(id));
    }

    private void problem(Path folder, String message, String proposal) {
        problems.add(new Problem(name(folder) + "/pack.yaml", 0, 0, "", message, proposal));
    }

    /** What to call a pack's folder. */
    static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "pack" : name.toString();
    }
}
