package org.visarules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.TableCodec;

/** The program that a build runs to compile the packs of a folder into class path resources. */
public final class PackBuild {

    private PackBuild() {
    }

    /**
     * Compiles every pack below a folder; exits with 1 and lists all problems if one is not sound.
     *
     * @param args the folder of packs, the folder to write to, and what to write there: {@code tables}, {@code sessions}, or one after the other
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path packs = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Outcome<List<PackTable>> read = Packs.read(folders(packs));
        if (!(read instanceof Outcome.Success<List<PackTable>> sound)) {
            read.problems().forEach(problem -> System.err.println(problem.toString()));
            int count = read.problems().size();
            System.err.println(count + (count == 1 ? " problem" : " problems") + " in the packs below " + packs);
            System.exit(1);
            return;
        }
        Files.createDirectories(target);
        for (String form : List.of(args).subList(2, args.length)) {
            switch (form) {
                case "tables" -> tables(sound.value(), target);
                case "sessions" -> sessions(sound.value(), target);
                default -> throw new IllegalArgumentException("Packs are compiled to tables and to sessions, not to " + form);
            }
        }
    }

    private static void tables(List<PackTable> packs, Path target) throws IOException {
        for (PackTable pack : packs) {
            Files.write(target.resolve(pack.id() + ".table"), TableCodec.write(pack));
        }
        Files.writeString(target.resolve("packs.index"), packs.stream().map(PackTable::id).collect(Collectors.joining("\n", "", "\n")));
    }

    // Several at a time, since one by one takes long.
    private static void sessions(List<PackTable> packs, Path target) throws IOException {
        List<byte[]> compiled = packs.parallelStream().map(SessionModelCompiler::compile).toList();
        for (int i = 0; i < packs.size(); i++) {
            Files.write(target.resolve(packs.get(i).id() + ".sessions"), compiled.get(i));
        }
    }

    private static List<Path> folders(Path packs) throws IOException {
        try (Stream<Path> below = Files.list(packs)) {
            return below.filter(Files::isDirectory).sorted().toList();
        }
    }
}
