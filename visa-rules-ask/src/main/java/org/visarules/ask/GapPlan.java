package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.ask.Trial.Goal;
import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Market;
import org.visarules.rule.Phrase;
import org.visarules.rule.Verb;
import org.visarules.value.Text;

/**
 * What would make it pass: the steps after which every requirement that counts and is not met is met, on one market or on several at once. Each
 * course is minimal: without one of its steps, or without anything that a step secures, something fails or is open again; and each was decided. Steps
 * are what somebody can bring about: evidence, measures, conduct. What is offered, to whom and what for stays as it is. Immutable. It supports the
 * decision of a person and stands for that of no authority.
 */
public final class GapPlan {

    /** The most courses that are told. */
    public static final int MOST_COURSES = 4;

    /** The decisions that looking for steps may cost. */
    static final int BUDGET = 5_000;

    /**
     * A requirement of a subject, on a market.
     *
     * @param market id of the market; empty where there is one without id
     * @param requirement its id
     * @param title what it asks
     * @param subject what it was asked of, as it is called and where it stands after the steps
     */
    public record Served(String market, String requirement, Phrase title, FactRef subject) {
    }

    /**
     * What a step has to secure of one property. That one of the values is there, or a day or number not outside of these bounds, is needed, and is enough
     * with the other things secured.
     *
     * @param property the way from the record to be added, or from what is changed; empty for the latter itself
     * @param name what a person calls it
     * @param values the values that do, as files write them; the bounds where {@code least} or {@code most} is not empty
     * @param least the first day or the least number, inclusive; empty if there is none
     * @param most the last day or the greatest number, inclusive; empty if there is none
     */
    public record Secured(String property, Phrase name, List<String> values, String least, String most) {

        public Secured {
            values = List.copyOf(values);
        }
    }

    /**
     * A step.
     *
     * @param number its number, from 1, in the order in which steps can be taken
     * @param market id of the only market that it is about; empty if it serves all
     * @param path the list to which a record is added, or what is changed
     * @param isRecord whether a record is added
     * @param action what to do
     * @param secures what has to be secured
     * @param serves what it is for: without it none of these passes
     * @param first numbers of the steps on which it rests
     */
    public record Action(int number, String market, String path, boolean isRecord, Phrase action, List<Secured> secures, List<Served> serves, List<Integer> first) {

        public Action {
            secures = List.copyOf(secures);
            serves = List.copyOf(serves);
            first = List.copyOf(first);
        }
    }

    /**
     * Steps that together make everything pass that can.
     *
     * @param actions in an order in which they can be taken
     * @param opens what the steps themselves raise and do not settle: it passed, or did not apply, and fails or is open with them
     */
    public record Course(List<Action> actions, List<Served> opens) {

        public Course {
            actions = List.copyOf(actions);
            opens = List.copyOf(opens);
        }
    }

    /**
     * What fails and for what no course was found.
     *
     * @param served the requirement
     * @param isProved whether it was proved that it fails whatever is brought about from that day on
     * @param why the breach, or the way to meet it that came closest
     */
    public record Never(Served served, boolean isProved, Phrase why) {
    }

    /**
     * What has to be known before anything can be planned.
     *
     * @param served the requirement
     * @param questions what is missing
     */
    public record Open(Served served, List<Phrase> questions) {

        public Open {
            questions = List.copyOf(questions);
        }
    }

    private final List<Decision> decisions;
    private final List<Dossier> dossiers;
    private final List<Courses.Course> found;
    private final List<Course> courses;
    private final int further;
    private final List<Never> never;
    private final List<Open> open;
    private final boolean complete;

    private GapPlan(List<Decision> decisions, List<Dossier> dossiers, List<Courses.Course> found, List<Course> courses, int further, List<Never> never,
            List<Open> open, boolean complete) {
        this.decisions = List.copyOf(decisions);
        this.dossiers = List.copyOf(dossiers);
        this.found = List.copyOf(found);
        this.courses = List.copyOf(courses);
        this.further = further;
        this.never = List.copyOf(never);
        this.open = List.copyOf(open);
        this.complete = complete;
    }

    /** The plan for one market; see {@link #of(VisaRules, List, LocalDate, Reading)}. */
    public static GapPlan of(VisaRules rules, Dossier dossier, LocalDate day, Reading reading) {
        return of(rules, List.of(dossier), day, reading);
    }

    /**
     * The plan for an offer on several markets: a pure function of the dossiers, the day and the packs. What is brought about is there on that day, and no
     * day before; evidence that serves several markets is obtained once.
     *
     * @param rules the packs
     * @param dossiers the same offer with the same evidence on different markets; at least one
     * @param day the day asked about
     * @param reading which requirements have to pass
     * @throws VisaRulesException if there is no dossier, they differ in more than market, acts and assumptions, or one cannot be decided
     */
    public static GapPlan of(VisaRules rules, List<Dossier> dossiers, LocalDate day, Reading reading) {
        refuse(Objects.requireNonNull(dossiers, "dossiers"));
        List<Decision> decisions = dossiers.stream().map(dossier -> rules.decide(dossier, day)).toList();
        Map<Goal, Finding> failed = new LinkedHashMap<>();
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            for (Finding finding : decisions.get(i).findings()) {
                if (reading.counts(finding.act(), finding.strength()) && finding.verdict() == Verdict.NON_COMPLIANT) {
                    failed.put(Goal.of(i, finding, false), finding);
                } else if (reading.counts(finding.act(), finding.strength()) && finding.verdict() == Verdict.UNDETERMINED) {
                    open.add(new Open(served(dossiers, i, finding), Asking.of(dossiers.get(i), List.of(finding)).stream().map(Asked::question).toList()));
                }
            }
        }
        Trial trial = new Trial(rules, dossiers, day, BUDGET);
        Values values = new Values(dossiers.get(0).facts(), day, rules.named());
        Courses search = new Courses(rules, trial, reading, values);
        List<Courses.Course> candidates = search.of(List.copyOf(failed.keySet())).stream().filter(course -> !course.steps().isEmpty()).toList();
        List<Telling> confirmed = new ArrayList<>();
        for (Courses.Course course : candidates) {
            Telling telling = new Telling(rules, trial, course, decisions, reading);
            if (telling.isConfirmed()) {
                confirmed.add(telling);
            }
        }
        // One that trades a failure for another comes last, however short it is.
        confirmed.sort(Comparator.comparingInt(Telling::opens));
        List<Telling> told = confirmed.subList(0, Math.min(MOST_COURSES, confirmed.size()));
        List<Never> never = new ArrayList<>();
        Stream.concat(search.impossible().stream(), search.unplanned().stream()).filter(failed::containsKey).forEach(goal -> never.add(
                new Never(served(dossiers, goal.market(), failed.get(goal)), search.impossible().contains(goal), why(failed.get(goal)))));
        return new GapPlan(decisions, dossiers, told.stream().map(Telling::course).toList(), told.stream().map(Telling::told).toList(),
                confirmed.size() - told.size(), never, open, search.isComplete() && confirmed.size() == candidates.size());
    }

    private static void refuse(List<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            throw new VisaRulesException("There is no dossier to plan for. Give at least one.");
        }
        DossierFacts first = withoutMarket(dossiers.get(0));
        for (Dossier dossier : dossiers) {
            if (!withoutMarket(dossier).equals(first)) {
                throw new VisaRulesException("The dossiers differ in more than their markets, so no plan can be made for them together. Give the same offer and"
                        + " the same evidence to each, or plan for each alone.");
            }
        }
    }

    private static DossierFacts withoutMarket(Dossier dossier) {
        return dossier.facts().market(Market.TYPE.unsaid());
    }

    static Served served(List<Dossier> dossiers, int market, Finding finding) {
        return new Served(market(dossiers, market), finding.requirement(), finding.title(), finding.subject());
    }

    static String market(List<Dossier> dossiers, int market) {
        Text id = market < 0 ? Text.UNKNOWN : dossiers.get(market).facts().getMarket().getId();
        return id.isKnown() ? id.toString() : market < 0 || dossiers.size() == 1 ? "" : String.valueOf(market + 1);
    }

    private static Phrase why(Finding finding) {
        return finding.grounds().stream().filter(ground -> ground.verb() == Verb.BROKEN_BY).map(Ground::sentence).findFirst()
                .or(() -> finding.refused().stream().map(Ground::sentence).findFirst())
                .or(() -> finding.notMet().stream().findFirst().map(way -> GapWords.NO_WAY.say(way.sentence())))
                .orElse(finding.title());
    }

    /** The decisions as it stands, in the order of the dossiers. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The ids of the markets, in the order of the dossiers; empty for one without id that is alone. */
    public List<String> markets() {
        List<String> markets = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            markets.add(market(dossiers, i));
        }
        return List.copyOf(markets);
    }

    /** Courses to choose from: those that open nothing else first, of these the shortest; none if nothing fails, or nothing helps. */
    public List<Course> courses() {
        return courses;
    }

    /** How many more were found. */
    public int further() {
        return further;
    }

    /** What no course makes pass. */
    public List<Never> never() {
        return never;
    }

    /** What is undetermined and was not planned for: first its questions need answers. */
    public List<Open> open() {
        return open;
    }

    /** Whether the search was not cut short; if it was, there may be shorter courses, and others. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether nothing that counts fails or is open. */
    public boolean isMet() {
        return courses.isEmpty() && never.isEmpty() && open.isEmpty();
    }

    /**
     * The dossiers as they would be once steps are taken, with no more in them than the steps secure.
     *
     * @param course position of the course
     * @param without numbers of steps that are left out
     */
    public List<Dossier> after(int course, Integer... without) {
        List<Step> steps = new ArrayList<>(found.get(course).steps());
        Set<Step> left = new LinkedHashSet<>();
        Stream.of(without).forEach(number -> left.add(steps.get(number - 1)));
        steps.removeAll(left);
        List<Dossier> after = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            after.add(new Dossier(Step.taken(steps, dossier.facts(), i, false), dossier.acts(), dossier.assumptions()));
        }
        return List.copyOf(after);
    }

    /**
     * The plan in sentences: lines of at most 100 columns, each with its line feed. For people, not for parsing.
     *
     * @param locale French for French locales, English for every other
     * @param reading the reading that it was made for
     */
    public String explain(Locale locale, Reading reading) {
        return String.join("\n", new GapPlanText(this, reading, locale).lines()) + "\n";
    }

    @Override
    public String toString() {
        return courses.size() + " courses";
    }
}
