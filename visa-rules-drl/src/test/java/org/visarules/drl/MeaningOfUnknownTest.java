package org.visarules.drl;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Rulebook;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.unknown.Splitter;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.fact.DossierFacts;
import org.visarules.rule.Act;
import org.visarules.rule.Verb;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Members;

/** Verdict and missing facts under unknowns are what trying every filling gives, on the real packs. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
class MeaningOfUnknownTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Rulebook BOOK = new Rulebook(BundledPacks.packs().stream().map(CompiledPack::table).toList());
    private static final long MOST_FILLINGS = 1_500;
    private static final AtomicLong FILLINGS = new AtomicLong();
    private static final AtomicLong JUDGED = new AtomicLong();
    /** Undetermined verdicts, by pack. */
    private static final Map<String, AtomicLong> UNDETERMINED = new ConcurrentSkipListMap<>();

    /** The properties that may be blanked out, by type of fact. */
    private static final Map<String, List<List<String>>> BLANKS = Map.of(
            "Market", paths("buyer", "system.sector", "statuses", "system.kinds", "system.homologation.done",
                    "system.homologation.decidedOn", "system.homologation.window.lastDay", "system.measures.logMonths", "system.measures.remoteAccess",
                    "system.measures.secondFactor", "system.measures.listSentOn", "system.measures.listObservationsOn", "system.measures.listAmendedOn",
                    "system.measures.otherRulesApplied"),
            "Demand", paths("weight", "appraisedMet"),
            "Product", paths("version", "use.roles", "use.followsAnssiRules"),
            "Service", paths("kind", "operatedBy", "followsReference"),
            "Certificate", paths("scheme", "of", "versions", "status", "statusSince", "window.firstDay", "window.lastDay", "assurance.avaVan",
                    "assurance.domain", "signer", "holderDutiesMet", "configuration"),
            "Qualification", paths("scheme", "status", "statusSince", "onPublicList", "productLevel", "window.lastDay", "versions"),
            "AuthorityDecision", paths("kind", "designates", "window.lastDay"));

    private static final int BEYOND = 6;
    private static final int MOST_MEMBERS = 4;

    /** The requirements of whoever orders audits and services, of whose facts the small dossiers leave much unsaid. */
    private static final Set<RequirementEntry> OF_SERVICES = requirements(Set.of("passi", "services")::contains, requirement -> true);
    /** The requirements of whoever runs protected systems, likewise. */
    private static final Set<RequirementEntry> OF_BUYERS = requirements("procurement"::equals, requirement -> true);
    private static final Set<RequirementEntry> OF_PROJECTS = requirements("projects"::equals, requirement -> true);
    private static final Reads MAKERS_LAW = reads(requirements(pack -> true, requirement -> requirement.act() == Act.SELL));
    private static final Reads SERVICES_LAW = reads(OF_SERVICES);
    private static final Reads BUYERS_LAW = reads(OF_BUYERS);
    private static final Reads PROJECTS_LAW = reads(OF_PROJECTS);
    private static final Set<Act> ORDERED = Set.of(Act.ENGAGE, Act.OBTAIN_LABEL, Act.BUY, Act.USE);

    private static Set<RequirementEntry> requirements(Predicate<String> packs, Predicate<RequirementEntry> requirements) {
        return BOOK.packs().stream().filter(pack -> packs.test(pack.id())).flatMap(pack -> pack.requirements().stream()).filter(requirements)
                .collect(Collectors.toSet());
    }

    private static String packOf(String requirement) {
        return BOOK.packs().stream().filter(pack -> pack.requirements().stream().anyMatch(one -> one.id().equals(requirement))).findFirst().orElseThrow().id();
    }

    private static Reads reads(Set<RequirementEntry> requirements) {
        return Reads.of(requirements.stream().flatMap(requirement -> BOOK.program().sliceOf(requirement.id()).stream()).distinct().toList());
    }

    private static List<List<String>> paths(String... paths) {
        return Arrays.stream(paths).map(path -> List.of(path.split("\\."))).toList();
    }

    @Property(tries = 500)
    void splittingGivesWhatTryingEveryFillingGives(@ForAll long seed) {
        Random random = new Random(seed);
        tryOut(SmallDossiers.random(random), DAY, BOOK, requirement -> requirement.act() != Act.SELL && !OF_SERVICES.contains(requirement) && !OF_BUYERS.contains(requirement),
                fact -> BLANKS.getOrDefault(fact.type().name(), List.of()), random, seed);
    }

    @Property(tries = 200)
    void soItDoesForMakers(@ForAll long seed) {
        RandomDossiers.Asked asked = RandomMakers.of(seed);
        DossierFacts facts = asked.dossier().facts();
        facts = facts.conformities(new Listing<>(facts.getConformities().records(), false)).certificates(new Listing<>(facts.getCertificates().records(), false));
        tryOut(facts, asked.day(), BOOK.with(asked.entered()), requirement -> requirement.act() == Act.SELL, fact -> read(fact, MAKERS_LAW), new Random(seed), seed);
    }

    @Property(tries = 150)
    void soItDoesForServices(@ForAll long seed) {
        RandomDossiers.Asked asked = RandomServices.of(seed);
        DossierFacts facts = asked.dossier().facts();
        facts = facts.qualifications(new Listing<>(facts.getQualifications().records(), false)).certificates(new Listing<>(facts.getCertificates().records(), false))
                .decisions(new Listing<>(facts.getDecisions().records(), false));
        tryOut(facts, asked.day(), BOOK.with(asked.entered()), requirement -> ORDERED.contains(requirement.act()), fact -> read(fact, SERVICES_LAW), new Random(seed), seed);
    }

    @Property(tries = 200)
    void soItDoesForProjects(@ForAll long seed) {
        RandomDossiers.Asked asked = RandomProjects.of(seed);
        tryOut(asked.dossier().facts(), asked.day(), BOOK, OF_PROJECTS::contains, fact -> read(fact, PROJECTS_LAW), new Random(seed), seed);
    }

    @Property(tries = 200)
    void soItDoesForBuyers(@ForAll long seed) {
        RandomDossiers.Asked asked = RandomBuyers.of(seed);
        DossierFacts facts = asked.dossier().facts();
        facts = facts.qualifications(new Listing<>(facts.getQualifications().records(), false)).agrements(new Listing<>(facts.getAgrements().records(), false))
                .decisions(new Listing<>(facts.getDecisions().records(), false));
        tryOut(facts, asked.day(), BOOK, OF_BUYERS::contains, fact -> read(fact, BUYERS_LAW), new Random(seed), seed);
    }

    // Whatever rules read of it.
    private static List<List<String>> read(Fact<?> fact, Reads law) {
        return Reads.leaves(fact.type()).stream().map(Access::names).filter(path -> law.touch(fact.type().name(), path)).toList();
    }

    private static void tryOut(DossierFacts facts, LocalDate day, Rulebook book, Predicate<RequirementEntry> requirements,
            Function<Fact<?>, List<List<String>>> blanks, Random random, long seed) {
        World complete = World.of(facts, book.factsOn(day), (list, position) -> list + "[" + position + "]");
        List<BruteForce.Open> questions = new ArrayList<>();
        World partial = openLists(complete, random, questions);
        partial = blanked(partial, blanks, random, questions, new Domains(complete, BOOK.program()));
        if (questions.isEmpty() || BruteForce.fillings(questions) > MOST_FILLINGS) {
            return;
        }
        compare(partial, day, requirements, questions, seed);
    }

    private static void compare(World partial, LocalDate day, Predicate<RequirementEntry> requirements, List<BruteForce.Open> questions, long seed) {
        Evaluation evaluation = Walker.walk(BOOK.program().rules(), partial, new Steps(Long.MAX_VALUE));
        Map<String, Fact<?>> subjects = new LinkedHashMap<>();
        for (PackTable pack : BOOK.packs()) {
            for (RequirementEntry requirement : pack.requirements().stream().filter(requirements).toList()) {
                subjects(requirement.id(), evaluation).forEach(subject -> subjects.put(requirement.id() + " @ " + subject.place().path(), subject));
            }
        }
        FILLINGS.addAndGet(BruteForce.fillings(questions));
        Map<String, BruteForce.Outcome> expected = BruteForce.outcomes(BOOK, partial, day, questions, subjects);
        Domains domains = new Domains(partial, BOOK.program());
        subjects.forEach((key, subject) -> {
            String requirement = key.substring(0, key.indexOf(' '));
            Verdict verdict = Kernel.judge(BOOK.program().ofUnit(requirement), evaluation, subject, day).verdict();
            Set<String> missing = Set.of();
            if (verdict == Verdict.UNDETERMINED) {
                Splitter.Outcome split = new Splitter(BOOK.program(), requirement, subject, day, partial, domains, List.of()).outcome(new Steps(Long.MAX_VALUE));
                verdict = split.verdict();
                assertThat(new Splitter(BOOK.program(), requirement, subject, day, partial, domains, List.of()).verdict(new Steps(Long.MAX_VALUE))).isEqualTo(verdict);
                missing = split.missing().keySet().stream().map(Question::path).collect(Collectors.toCollection(TreeSet::new));
            }
            JUDGED.incrementAndGet();
            if (verdict == Verdict.UNDETERMINED) {
                UNDETERMINED.computeIfAbsent(packOf(requirement), pack -> new AtomicLong()).incrementAndGet();
            }
            BruteForce.Outcome outcome = expected.get(key);
            String about = "seed " + seed + ", " + key + ", questions " + questions.stream().map(BruteForce.Open::path).toList();
            // Whether what may apply on other days would is not looked into.
            assertThat(verdict).as(about).isIn(outcome.verdict(), outcome.verdict() == Verdict.NOT_APPLICABLE ? Verdict.NOT_IN_FORCE : outcome.verdict());
            assertThat(missing).as(about).containsExactlyInAnyOrderElementsOf(outcome.missing());
        });
    }

    private static List<Fact<?>> subjects(String requirement, Evaluation evaluation) {
        Set<Fact<?>> subjects = new TreeSet<>(Comparator.comparingInt((Fact<?> fact) -> fact.place().index()));
        for (Rule rule : BOOK.program().ofUnit(requirement)) {
            if (rule.table().verb() == Verb.APPLIES_TO) {
                evaluation.of(rule).stream().map(Match::subject).forEach(subjects::add);
            }
        }
        return List.copyOf(subjects);
    }

    // The generated dossier leaves every list of evidence open; some stay so.
    private static World openLists(World world, Random random, List<BruteForce.Open> questions) {
        Set<String> open = world.entries().stream().filter(Entry::isGhost).map(Entry::list).collect(Collectors.toCollection(TreeSet::new));
        Set<String> stay = new TreeSet<>();
        for (String list : open) {
            if (random.nextInt(4) == 0) {
                stay.add(list);
                questions.add(BruteForce.list(list));
            }
        }
        return world.with(entry -> entry.isGhost() && !stay.contains(entry.list()) ? null : entry);
    }

    private static World blanked(World world, Function<Fact<?>, List<List<String>>> blanks, Random random, List<BruteForce.Open> questions, Domains domains) {
        List<Entry> candidates = world.entries().stream()
                .filter(entry -> !entry.isGhost() && entry.fact().place().index() >= 0 && !blanks.apply(entry.fact()).isEmpty()).toList();
        World now = world;
        Set<String> done = new TreeSet<>();
        int count = candidates.isEmpty() ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Entry chosen = candidates.get(random.nextInt(candidates.size()));
            List<List<String>> paths = blanks.apply(chosen.fact());
            Access access = Access.of(chosen.fact().type(), paths.get(random.nextInt(paths.size())));
            String fact = chosen.fact().place().path();
            if (!done.add(fact + "." + access)) {
                continue;
            }
            now = access.kind() instanceof Kind.Several<?> several ? opened(now, fact, access, several, random, questions)
                    : blanked(now, fact, access, random, questions, domains);
        }
        return now;
    }

    // A few constants of a list are left open, the others stay in it or out of it.
    private static World opened(World world, String fact, Access access, Kind.Several<?> several, Random random, List<BruteForce.Open> questions) {
        Members<?> members = (Members<?>) access.rawFrom(world.at(fact).fact());
        List<Enum<?>> constants = new ArrayList<>(Arrays.asList(members.type().getEnumConstants()).subList(1, members.type().getEnumConstants().length));
        Collections.shuffle(constants, random);
        List<Enum<?>> open = constants.subList(0, Math.min(constants.size(), 1 + random.nextInt(MOST_MEMBERS)));
        Members<?> partial = (Members<?>) several.unsaid();
        for (Enum<?> member : constants) {
            partial = open.contains(member) ? partial : with(partial, member, members.has(member));
        }
        for (Enum<?> member : open) {
            questions.add(new BruteForce.Open(fact + "." + access + "." + ((Choice) member).written(), List.of(Answer.YES, Answer.NO),
                    (filled, answer) -> replaced(filled, fact, access, with((Members<?>) access.rawFrom(filled.at(fact).fact()), member, (Answer) answer))));
        }
        return replaced(world, fact, access, partial);
    }

    private static World blanked(World world, String fact, Access access, Random random, List<BruteForce.Open> questions, Domains domains) {
        Question.Leaf leaf = new Question.Leaf(fact, access);
        List<?> domain = wide(domains, leaf, random);
        boolean stated = random.nextInt(3) == 0 && domain.size() > 2;
        List<?> answers = stated ? List.of(domain.get(0), domain.get(domain.size() / 2), domain.get(domain.size() - 1)) : domain;
        questions.add(new BruteForce.Open(leaf.path(), answers, (filled, answer) -> replaced(filled, fact, access, answer)));
        return replaced(world, fact, access, stated ? new Stated<>(answers) : access.kind().unsaid());
    }

    // Some answers beyond those that are tried: they must not give anything else.
    private static List<?> wide(Domains domains, Question.Leaf leaf, Random random) {
        Set<Object> wide = new LinkedHashSet<>(domains.of(leaf));
        List<?> all = domains.of(leaf.access().kind());
        for (int i = 0; i < BEYOND; i++) {
            wide.add(all.get(random.nextInt(all.size())));
        }
        return List.copyOf(wide);
    }

    private static World replaced(World world, String fact, Access access, Object value) {
        Entry entry = world.at(fact);
        return world.with(entry, new Entry(access.replacedIn((Composite<?>) entry.fact(), value) instanceof Fact<?> changed ? changed : entry.fact(),
                entry.presence(), entry.list()));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Choice> Members<E> with(Members<?> members, Enum<?> member, Answer answer) {
        return ((Members<E>) members).with((E) member, answer);
    }

    @AfterContainer
    static void tellHowMuchWasTried() {
        System.out.println(FILLINGS + " fillings tried, " + JUDGED + " verdicts compared, of them undetermined " + UNDETERMINED);
        assertThat(UNDETERMINED.keySet()).as("packs of which nothing stayed open").containsExactlyInAnyOrderElementsOf(BOOK.packs().stream().map(PackTable::id).toList());
    }
}
