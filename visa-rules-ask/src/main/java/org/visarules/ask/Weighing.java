package org.visarules.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;

/** Which question decides most: its answers are tried, by the evaluator alone, and the findings counted that each settles. */
final class Weighing {

    // Where more is asked, an order by effect is worth less than the time it takes.
    private static final int MOST_TRIES = 72;
    private static final int MOST_ANSWERS = 6;
    private static final String SOME_VERSION = "0";

    private record Place(String requirement, String subject) {
    }

    private final VisaRules rules;
    private final Dossier dossier;
    private final Decision decision;
    private final Set<Place> open;
    private final Map<String, List<String>> answers;

    Weighing(VisaRules rules, Dossier dossier, Decision decision, List<Finding> findings) {
        this.rules = rules.hypothetically(findings.stream().map(Finding::requirement).collect(Collectors.toCollection(LinkedHashSet::new)));
        this.dossier = dossier;
        this.decision = decision;
        this.open = findings.stream().map(Weighing::place).collect(Collectors.toSet());
        this.answers = findings.stream().flatMap(finding -> finding.missing().stream())
                .collect(Collectors.toMap(MissingFact::path, MissingFact::answers, (one, other) -> one, LinkedHashMap::new));
    }

    private static Place place(Finding finding) {
        return new Place(finding.requirement(), finding.subject().path());
    }

    /** The questions, the most decisive first. */
    List<Asked> ordered(List<Asked> questions) {
        List<Asked> weighed = new ArrayList<>(questions);
        weighed.sort(Comparator.comparingInt((Asked question) -> -question.settles().size()));
        if (decision.missingIsExact() && questions.size() > 1) {
            int left = MOST_TRIES;
            for (int i = 0; i < weighed.size(); i++) {
                List<Dossier> tries = tries(weighed.get(i));
                left -= tries.size();
                if (left < 0) {
                    break;
                }
                weighed.set(i, weighed.get(i).settling(tries.stream().mapToInt(this::settled).max().orElse(0)));
            }
            weighed.sort(Comparator.comparingInt((Asked question) -> -question.alone()));
        }
        return weighed;
    }

    private List<Dossier> tries(Asked question) {
        Set<String> tried = new LinkedHashSet<>();
        // Of a list, the constants that the decision asks for by name; a list may have very many.
        String member = question.path() + ".";
        List<String> named = answers.keySet().stream().filter(path -> path.startsWith(member)).map(path -> path.substring(member.length())).toList();
        if (!named.isEmpty()) {
            tried.add(Asking.NONE_OF_THESE);
        }
        tried.addAll(named);
        tried.addAll(answers.getOrDefault(question.path(), List.of()));
        question.replies().stream().filter(Reply::isEnough).map(Reply::written).forEach(tried::add);
        // Of which nothing is known, it settles nothing.
        tried.remove(Asking.MORE);
        if (question.takes() == Asked.Takes.VERSION || question.takes() == Asked.Takes.VERSIONS) {
            Interpreted.versions(dossier).forEach(version -> tried.add(version.toString()));
            tried.add(SOME_VERSION);
        }
        List<Dossier> dossiers = new ArrayList<>();
        for (String answer : tried) {
            if (dossiers.size() < MOST_ANSWERS) {
                try {
                    dossiers.add(Interpreted.answered(dossier, question, answer));
                } catch (VisaRulesException noAnswer) {
                    // The decision also names answers that a person gives in other words, such as yes or no for each constant of a list.
                }
            }
        }
        return dossiers;
    }

    private int settled(Dossier answered) {
        try {
            Set<Place> still = new HashSet<>();
            rules.decide(answered, decision.day()).findings().stream().filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
                    .forEach(finding -> still.add(place(finding)));
            still.retainAll(open);
            return open.size() - still.size();
        } catch (VisaRulesException tooMuch) {
            return 0;
        }
    }
}
