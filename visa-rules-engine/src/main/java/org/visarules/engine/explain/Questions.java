package org.visarules.engine.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visarules.Assumption;
import org.visarules.decision.MissingFact;
import org.visarules.engine.Rulebook;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.World;
import org.visarules.rule.Phrase;
import org.visarules.schema.Fact;
import org.visarules.value.Choice;
import org.visarules.value.Moment;
import org.visarules.value.Text;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/** Puts questions about a dossier into words. */
public final class Questions {

    private static final int MANY = 12;

    private Questions() {
    }

    /** Questions with their possible answers, as a decision lists them: of a list with very many constants one question, not one for each. */
    public static List<MissingFact> missing(Map<Question, List<List<Object>>> asked, World world, Rulebook book, String requirement) {
        Map<String, List<Question.Member>> lists = new LinkedHashMap<>();
        for (Question question : asked.keySet()) {
            if (question instanceof Question.Member member) {
                lists.computeIfAbsent(list(member), any -> new ArrayList<>()).add(member);
            }
        }
        List<MissingFact> missing = new ArrayList<>();
        asked.forEach((question, answers) -> {
            List<Question.Member> together = question instanceof Question.Member member ? lists.get(list(member)) : List.of();
            if (together.size() <= MANY) {
                missing.add(question instanceof Question.More more && more.register().isPresent() ? entered(more.register().get(), question, book, requirement)
                        : missing(question, answers, world, requirement));
            } else if (together.get(0).equals(question)) {
                missing.add(content(together, world, requirement));
            }
        });
        return missing;
    }

    // What an authority did since is to be looked up; that it did nothing can be assumed.
    private static MissingFact entered(String register, Question question, Rulebook book, String requirement) {
        Bilingual title = book.titleOf(register);
        LocalDate read = book.ofRegister(register).readUntil();
        String assume = Assumption.LAW_AS_READ.written();
        return new MissingFact(question.path(), MissingFact.Kind.AUTHORITY_DECISION,
                Phrase.of("Has anything been entered in '" + title.english() + "' since " + read + "? If not, assume " + assume + ".",
                        "Le registre « " + title.french() + " » a-t-il reçu une inscription depuis le " + read + " ? Sinon, retenir l’hypothèse " + assume + "."),
                List.of("nothing entered", "something entered"), List.of(requirement));
    }

    private static String list(Question.Member member) {
        return member.fact() + "." + member.access();
    }

    private static MissingFact content(List<Question.Member> members, World world, String requirement) {
        Question.Member first = members.get(0);
        String label = Labels.label(world.at(first.fact()).fact());
        return new MissingFact(list(first), MissingFact.Kind.FACT,
                Phrase.of("What does '" + first.access() + "' of " + label + " hold?", "Que contient « " + first.access() + " » de " + label + " ?"),
                List.of(), List.of(requirement));
    }

    private static MissingFact missing(Question question, List<List<Object>> answers, World world, String requirement) {
        if (question instanceof Question.More more) {
            boolean inRecord = more.isInRecord();
            return new MissingFact(question.path(), MissingFact.Kind.DOCUMENT,
                    Phrase.of("Is there anything to add to " + more.list() + "? If not, " + (inRecord ? "write it as []." : "name it under 'complete:'."),
                            "Y a-t-il quelque chose à ajouter à " + more.list() + " ? Sinon, "
                                    + (inRecord ? "écrire cette liste []." : "citer cette liste sous « complete: ».")),
                    List.of("nothing more", "something more"), List.of(requirement));
        }
        if (question instanceof Question.Claim claim) {
            String label = Labels.label(world.at(claim.fact()).fact());
            return new MissingFact(question.path(), MissingFact.Kind.DOCUMENT,
                    Phrase.of("Only the bidder speaks for " + label + ": which official list or document confirms it?",
                            "Seul le candidat atteste " + label + " : quelle liste ou quel document officiel le confirme ?"),
                    List.of("confirmed", "not confirmed"), List.of(requirement));
        }
        if (question instanceof Question.Leaf leaf) {
            Fact<?> fact = world.at(leaf.fact()).fact();
            MissingFact.Kind kind = leaf.access().isJudgement() ? MissingFact.Kind.JUDGEMENT : MissingFact.Kind.FACT;
            return new MissingFact(question.path(), kind, ask(leaf.access().toString(), fact), answers(answers), List.of(requirement));
        }
        if (question instanceof Question.Covers covers) {
            String label = Labels.label(world.at(covers.fact()).fact());
            return new MissingFact(question.path(), MissingFact.Kind.JUDGEMENT,
                    Phrase.of("Does '" + covers.access() + "' of " + label + " cover version " + covers.version() + "? Their order cannot be told.",
                            "« " + covers.access() + " » de " + label + " couvre-t-il la version " + covers.version()
                                    + " ? Leur ordre ne peut être établi."),
                    List.of("yes", "no"), List.of(requirement));
        }
        boolean others = question instanceof Question.Others;
        String fact = others ? ((Question.Others) question).fact() : ((Question.Member) question).fact();
        String access = others ? ((Question.Others) question).access().toString() : ((Question.Member) question).access().toString();
        Enum<?> member = others ? ((Question.Others) question).than() : ((Question.Member) question).member();
        String label = Labels.label(world.at(fact).fact());
        String written = ((Choice) member).written();
        Phrase phrase = others
                ? Phrase.of("Does '" + access + "' of " + label + " hold anything besides " + written + "?",
                        "« " + access + " » de " + label + " contient-il autre chose que " + written + " ?")
                : Phrase.of("Does '" + access + "' of " + label + " hold " + written + "?",
                        "« " + access + " » de " + label + " contient-il " + written + " ?");
        return new MissingFact(question.path(), MissingFact.Kind.FACT, phrase, List.of("yes", "no"), List.of(requirement));
    }

    private static Phrase ask(String property, Fact<?> fact) {
        String label = Labels.label(fact);
        return Phrase.of("What is '" + property + "' of " + label + "?", "Quelle est la valeur de « " + property + " » pour " + label + " ?");
    }

    // One answer of each group in which all answers mean the same; of constants every one.
    private static List<String> answers(List<List<Object>> groups) {
        List<String> answers = new ArrayList<>();
        for (List<Object> group : groups) {
            if (group.get(0) instanceof Choice && group.size() <= 30) {
                group.forEach(value -> answers.add(written(value)));
            } else if (!isInvented(group.get(0))) {
                answers.add(written(group.get(0)));
            }
        }
        return answers;
    }

    // A version or a text that is not known may be any; the values tried to see whether it matters would only puzzle a reader.
    private static boolean isInvented(Object value) {
        return value instanceof Version || value instanceof VersionScope || value instanceof Text;
    }

    // As a file writes it.
    private static String written(Object value) {
        return value instanceof Choice choice ? choice.written() : value instanceof Moment ? value.toString() : Words.of(value, Locale.ENGLISH);
    }
}
