package org.visarules.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.cases.CaseResult.Difference;
import org.visarules.authoring.cases.CaseResult.Outcome;
import org.visarules.decision.Decision;
import org.visarules.engine.Engine;
import org.visarules.formats.FileProblem;
import org.visarules.formats.UnreadableFileException;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;

/** Runs cases. A case fails for what is wrong in it, for what is decided otherwise, and for what cannot be decided. */
public final class CaseRunner {

    private static final String ENDING = ".test.yaml";

    private final VisaRules rules;
    private final Set<String> requirements;

    /**
     * @param rules what decides: the pack whose cases are run, with the packs it needs
     */
    public CaseRunner(VisaRules rules) {
        this.rules = rules;
        this.requirements = Engine.requirements(rules);
    }

    /**
     * Runs the cases of a file.
     *
     * @param file its path; its name, {@code <UNIT>.test.yaml}, says whose missing facts a case means
     * @param text its text
     * @return one result per case, in the order of the file
     * @throws UnreadableFileException if the file has mistakes outside its dossiers
     */
    public List<CaseResult> run(String file, String text) {
        List<CaseResult> results = new ArrayList<>();
        for (Case one : CaseFiles.read(file, text)) {
            results.add(run(one));
        }
        return results;
    }

    /** Runs one case. */
    public CaseResult run(Case one) {
        if (!one.mistakes().isEmpty()) {
            return new CaseResult(one, Outcome.FAILED, one.mistakes().stream().map(CaseRunner::difference).toList(), Set.of());
        }
        if (!one.isDecidable()) {
            return new CaseResult(one, Outcome.UNDECIDABLE, List.of(), Set.of());
        }
        Decision decision;
        try {
            decision = Engine.with(one.entered(), asked(one)).decide(one.given(), one.asOf());
        } catch (VisaRulesException e) {
            return new CaseResult(one, Outcome.FAILED,
                    List.of(new Difference(one.file(), one.line(), "a decision", "none: " + e.getMessage(), List.of())), Set.of());
        }
        List<Difference> differences = Comparison.differences(one, unit(one.file()), decision);
        return new CaseResult(one, differences.isEmpty() ? Outcome.PASSED : Outcome.FAILED, differences, Fired.in(decision));
    }

    // Deciding about what nobody asks takes most of the time where little is given.
    private VisaRules asked(Case one) {
        Set<String> named = Asked.by(one.expect(), unit(one.file()));
        return named.isEmpty() || !requirements.contains(unit(one.file())) ? rules
                : Engine.about(named.stream().filter(requirements::contains).collect(Collectors.toSet()), rules);
    }

    private static Difference difference(FileProblem problem) {
        String found = (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.message()
                + (problem.proposal().isEmpty() ? "" : " " + problem.proposal());
        return new Difference(problem.file(), problem.line(), "a dossier", found, List.of());
    }

    private static String unit(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    }
}
