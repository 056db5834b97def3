package org.visarules.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;

/**
 * What a decision still has to know, as questions to people: the most decisive first, each in plain words with its possible answers and who
 * usually knows. Asking the first, writing the answer into the dossier and asking again leads to a decision. Immutable. It supports the
 * decision of a person and stands for that of no authority.
 */
public final class Inquiry {

    private final Dossier dossier;
    private final Decision decision;
    private final Reading reading;
    private final List<Asked> questions;

    private Inquiry(Dossier dossier, Decision decision, Reading reading, List<Asked> questions) {
        this.dossier = dossier;
        this.decision = decision;
        this.reading = reading;
        this.questions = List.copyOf(questions);
    }

    /** The questions whose answers would change a verdict that counts by the law and the buyer's demands. */
    public static Inquiry of(VisaRules rules, Dossier dossier, LocalDate day) {
        return of(rules, dossier, day, Reading.MARKET);
    }

    /**
     * The questions whose answers would change a verdict that counts.
     *
     * @param rules the packs
     * @param dossier the case
     * @param day the day asked about
     * @param reading which requirements count
     * @throws VisaRulesException if the dossier cannot be decided
     */
    public static Inquiry of(VisaRules rules, Dossier dossier, LocalDate day, Reading reading) {
        Decision decision = rules.decide(dossier, day);
        List<Finding> open = open(decision, reading);
        List<Asked> questions = Asking.of(dossier, open);
        return new Inquiry(dossier, decision, reading, new Weighing(rules, dossier, decision, open).ordered(questions));
    }

    private static List<Finding> open(Decision decision, Reading reading) {
        return counting(decision, reading).stream().filter(finding -> finding.verdict() == Verdict.UNDETERMINED).toList();
    }

    private static List<Finding> counting(Decision decision, Reading reading) {
        return decision.findings().stream().filter(finding -> reading.counts(finding.act(), finding.strength())).toList();
    }

    /**
     * A decision as people read it: as {@link Decision#explain(Locale, Reading, Detail)} tells it, but that it asks in plain words, where a decision
     * itself asks in the names of properties. Where nothing is missing but the word that lists are whole, that and the lines to write come first.
     *
     * @param decision made about that dossier
     */
    public static String explain(Decision decision, Dossier dossier, Locale locale, Reading reading, Detail detail) {
        List<Asked> questions = decision.verdict(reading) == Verdict.UNDETERMINED ? Asking.of(dossier, open(decision, reading)) : List.of();
        List<String> first = InquiryText.closing(questions, new Closing(dossier, questions).lines(), new Language(locale));
        return String.join("\n", first) + (first.isEmpty() ? "" : "\n") + PlainDecision.of(decision, dossier).explain(locale, reading, detail);
    }

    /** What was asked about. */
    public Dossier dossier() {
        return dossier;
    }

    /** The decision as far as it goes. */
    public Decision decision() {
        return decision;
    }

    /** Which requirements count. */
    public Reading reading() {
        return reading;
    }

    /**
     * The questions: those first of which an answer could settle the most findings by itself, of these those that matter to the most
     * requirements, and then in the order of the findings. None if nothing is missing.
     */
    public List<Asked> questions() {
        return questions;
    }

    /** The number of findings that count. */
    public int findings() {
        return counting(decision, reading).size();
    }

    /** The number of findings that count and are settled, whatever is answered. */
    public int settled() {
        return (int) counting(decision, reading).stream().filter(finding -> finding.verdict() != Verdict.UNDETERMINED).count();
    }

    /**
     * The lines of a file that settle everything: nothing is missing but the word that lists are whole, or that nothing was entered in a
     * register since. Such as {@code complete: [certificates]}; empty if anything else is missing.
     */
    public List<String> closingLines() {
        return new Closing(dossier, questions).lines();
    }

    /**
     * The dossier with an answer in it. Ask about it again to see what is left.
     *
     * @param question one of the questions
     * @param answer as one of its replies writes it, or as files write such a value
     * @throws VisaRulesException with a sentence that says what to write, if that is no answer, or one that is written into the file by hand
     */
    public Dossier answered(Asked question, String answer) {
        return Interpreted.answered(dossier, question, answer);
    }

    /** How far it is decided, in one sentence. */
    public Phrase standing() {
        return Phrase.writtenBy(locale -> new InquiryText(this, locale).standing());
    }

    /** All questions: lines of at most 100 columns, each with its line feed. For people, not for parsing. */
    public String explain(Locale locale) {
        return String.join("\n", new InquiryText(this, locale).lines()) + "\n";
    }

    /** One question in the same way. */
    public static String explain(Asked question, Locale locale) {
        return String.join("\n", InquiryText.lines(question, locale)) + "\n";
    }

    /** The first question; nothing if nothing is missing. */
    public Optional<Asked> next() {
        return questions.stream().findFirst();
    }

    @Override
    public String toString() {
        return decision + ", " + questions.size() + " questions";
    }
}
