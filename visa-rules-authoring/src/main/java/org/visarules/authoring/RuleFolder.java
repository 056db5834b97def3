package org.visarules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.cases.CaseResult;
import org.visarules.authoring.cases.CaseRunner;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.authoring.replay.PackStore;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.PackTable;
import org.visarules.formats.FileProblem;
import org.visarules.formats.UnreadableFileException;
import org.visarules.formats.text.TextFiles;
import org.visarules.sessions.SessionJudge;

/**
 * A folder of rule packs that people edit while a program decides by them. {@link #reload()} reads, checks, confines and
 * compiles what stands there and runs its cases; only if all of that succeeds do the new rules take the place of those in
 * force. Safe for use by many threads: a decision that has begun ends by the rules it began with.
 */
public final class RuleFolder {

    private static final int MOST_PACKS = 100;
    private static final String MANIFEST = "pack.yaml";
    private static final String CASES = ".test.yaml";

    private final Path folder;
    private final List<CompiledPack> beside;
    private final PackCompiler compiler;
    private final Optional<PackStore> store;
    private volatile VisaRules inForce;

    RuleFolder(Path folder, List<CompiledPack> beside, Function<PackTable, byte[]> sessionModel) {
        this(folder, beside, sessionModel, Optional.empty());
    }

    private RuleFolder(Path folder, List<CompiledPack> beside, Function<PackTable, byte[]> sessionModel, Optional<PackStore> store) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.beside = List.copyOf(beside);
        this.compiler = new PackCompiler(sessionModel);
        this.store = store;
    }

    /**
     * A folder, of which nothing is read yet.
     *
     * @param folder the folder of a pack, or one that holds the folders of several
     */
    public static RuleFolder at(Path folder) {
        return at(folder, List.of());
    }

    /**
     * A folder whose packs need others that do not change. Nothing is read yet.
     *
     * @param folder the folder of a pack, or one that holds the folders of several
     * @param beside compiled packs that decide before them, each after those it needs
     */
    public static RuleFolder at(Path folder, List<CompiledPack> beside) {
        return new RuleFolder(folder, beside, SessionModelCompiler::compile);
    }

    /**
     * A folder every edition of whose packs, and of those beside, is kept in a store before it is put in force, so that what was decided
     * by it can be decided again when the folder holds another. What cannot be kept is not put in force. Nothing is read yet.
     *
     * @param folder the folder of a pack, or one that holds the folders of several
     * @param beside compiled packs that decide before them, each after those it needs
     */
    public static RuleFolder at(Path folder, List<CompiledPack> beside, PackStore store) {
        return new RuleFolder(folder, beside, SessionModelCompiler::compile, Optional.of(store));
    }

    /**
     * The rules in force.
     *
     * @throws VisaRulesException if no reload has succeeded yet
     */
    public VisaRules rules() {
        VisaRules rules = inForce;
        if (rules == null) {
            throw new VisaRulesException("No rules of the folder " + folder + " are in force. Call reload(), and mend the problems that it returns.");
        }
        return rules;
    }

    /**
     * Makes rules of what stands in the folder now, and puts them in force if nothing is wrong with them. Otherwise those in
     * force before stay so. One reload runs at a time; who asks for {@link #rules()} meanwhile does not wait.
     *
     * @return the new rules; or everything that is wrong, each with file, line and column: mistakes in the files, or where there
     *         are none, what could not be loaded and which cases failed. Files are named from the folder's own name on.
     */
    public synchronized Outcome<VisaRules> reload() {
        Outcome<VisaRules> made;
        try {
            made = make();
        } catch (VisaRulesException e) {
            made = failure(e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            made = failure("The rules could not be made, which is an error of visa-rules; please report it with the rule files. It says: " + e);
        }
        if (made instanceof Outcome.Success<VisaRules> sound) {
            inForce = sound.value();
        }
        return made;
    }

    private Outcome<VisaRules> make() {
        Outcome<List<Path>> found = folders();
        if (!(found instanceof Outcome.Success<List<Path>> folders)) {
            return new Outcome.Failure<>(found.problems());
        }
        Outcome<List<PackTable>> read = Packs.read(folders.value(), beside.stream().map(CompiledPack::table).toList());
        if (!(read instanceof Outcome.Success<List<PackTable>> tables)) {
            return new Outcome.Failure<>(read.problems());
        }
        List<CompiledPack> packs = new ArrayList<>(beside);
        tables.value().forEach(table -> packs.add(compiler.compiled(table)));
        // Made here and not on first need, so that what cannot be loaded is known before it is in force.
        SessionJudge judge = SessionJudge.over(packs);
        VisaRules rules = Engine.rules(packs, List.of(same -> judge));
        List<Problem> failed = new ArrayList<>();
        folders.value().forEach(pack -> cases(pack, new CaseRunner(rules), failed));
        if (failed.isEmpty()) {
            store.ifPresent(keeping -> packs.forEach(pack -> keeping.keep(pack.table())));
            return new Outcome.Success<>(rules);
        }
        return new Outcome.Failure<>(failed);
    }

    private Outcome<List<Path>> folders() {
        if (Files.exists(folder.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
            return new Outcome.Success<>(List.of(folder));
        }
        try (Stream<Path> below = Files.list(folder)) {
            List<Path> packs = below.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).sorted().limit(MOST_PACKS + 1L).toList();
            if (packs.isEmpty()) {
                return failure("there is no pack in the folder: write " + MANIFEST + ", or a folder per pack");
            }
            return packs.size() > MOST_PACKS ? failure("there are more than " + MOST_PACKS + " folders of packs") : new Outcome.Success<>(packs);
        } catch (IOException e) {
            return failure("the folder cannot be read");
        }
    }

    private static void cases(Path pack, CaseRunner runner, List<Problem> failed) {
        List<Path> files;
        try (Stream<Path> rules = Files.list(pack.resolve("rules"))) {
            files = rules.filter(path -> path.toString().endsWith(CASES)).sorted().toList();
        } catch (IOException e) {
            failed.add(new Problem(Packs.name(pack) + "/rules", 0, 0, "", "the cases cannot be read", ""));
            return;
        }
        for (Path file : files) {
            String name = Packs.name(pack) + "/rules/" + file.getFileName();
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                failed.add(new Problem(name, 0, 0, "", "the file is no ordinary file", ""));
                continue;
            }
            try {
                String text = TextFiles.read(file);
                for (CaseResult result : runner.run(name, text)) {
                    result.differences().forEach(difference -> failed.add(failed(result, difference, text)));
                }
            } catch (UnreadableFileException e) {
                e.problems().forEach(mistake -> failed.add(problem(name, mistake)));
            }
        }
    }

    private static Problem failed(CaseResult result, CaseResult.Difference difference, String text) {
        Optional<String> line = text.lines().skip(Math.max(0, difference.line() - 1L)).findFirst();
        return new Problem(difference.file(), difference.line(), 1, line.orElse(""), "the case '" + result.of().name() + "' expects "
                + difference.expected() + ", and found is " + difference.found(), "mend the rule, or the case where the law says otherwise");
    }

    private static Problem problem(String file, FileProblem mistake) {
        return new Problem(file, mistake.line(), mistake.column(), "", (mistake.path().isEmpty() ? "" : mistake.path() + ": ") + mistake.message(),
                mistake.proposal());
    }

    private <T> Outcome<T> failure(String message) {
        return new Outcome.Failure<>(List.of(new Problem(Packs.name(folder), 0, 0, "", message, "")));
    }
}
