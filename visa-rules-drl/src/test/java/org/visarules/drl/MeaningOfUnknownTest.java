package org.visarules.drl;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import org.visarules.fact.AuditActivity;
import org.visarules.fact.Caveat;
import org.visarules.fact.DataKind;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.LabelSought;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Severity;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TestMode;
import org.visarules.fact.Threat;
import org.visarules.fact.UseRole;
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
    private static final AtomicLong UNDETERMINED = new AtomicLong();
    private static final AtomicLong UNDETERMINED_OF_SERVICES = new AtomicLong();

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

    /** The constants that rules ask lists for. */
    private static final Map<String, List<Enum<?>>> ASKED = Map.ofEntries(
            entry("statuses", List.of(MarketStatus.OIV, MarketStatus.OSE, MarketStatus.REGULATED_FINANCIAL)),
            entry("system.kinds", List.of(SystemKind.SIIV, SystemKind.SIE, SystemKind.ADMINISTRATIVE_EXCHANGE, SystemKind.ONLINE_PUBLIC_SERVICE, SystemKind.DETERRENCE)),
            entry("system.data", List.of(DataKind.HEALTH, DataKind.STATE_SENSITIVE, DataKind.PARTICULARLY_SENSITIVE)),
            entry("system.homologation.auditCovers", List.of(AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY)),
            entry("use.roles", List.of(UseRole.PROBE, UseRole.AUTHENTICATION, UseRole.ADMINISTRATION, UseRole.REMOTE_ACCESS)),
            entry("severity", List.of(Severity.SENSITIVE_DATA_OR_FUNCTIONS, Severity.MALICIOUS_CODE)),
            entry("caveats", List.of(Caveat.PASSWORD_MAY_BE_SKIPPED, Caveat.GUARDIAN_CONTROL_NOT_ENSURED, Caveat.UPDATE_CRITERIA_6_3_2_4)),
            entry("activities", known(AuditActivity.class)), entry("mission.activities", known(AuditActivity.class)),
            entry("mission.agreement.statedActivities", known(AuditActivity.class)), entry("mission.threats", known(Threat.class)),
            entry("abilities.testModes", known(TestMode.class)), entry("abilities.attackers", known(Threat.class)),
            entry("mission.conduct.attackers", known(Threat.class)), entry("seeks", known(LabelSought.class)));

    /** The requirements of whoever orders audits and services, of whose facts the small dossiers leave much unsaid. */
    private static final Set<RequirementEntry> OF_SERVICES = requirements(Set.of("passi", "services")::contains, requirement -> true);
    private static final Reads MAKERS_LAW = reads(requirements(pack -> true, requirement -> requirement.act() == Act.SELL));
    private static final Reads SERVICES_LAW = reads(OF_SERVICES);
    private static final Set<Act> ORDERED = Set.of(Act.ENGAGE, Act.OBTAIN_LABEL, Act.BUY, Act.USE);

    private static Set<RequirementEntry> requirements(Predicate<String> packs, Predicate<RequirementEntry> requirements) {
        return BOOK.packs().stream().filter(pack -> packs.test(pack.id())).flatMap(pack -> pack.requirements().stream()).filter(requirements)
                .collect(Collectors.toSet());
    }

    private static Reads reads(Set<RequirementEntry> requirements) {
        return Reads.of(requirements.stream().flatMap(requirement -> BOOK.program().sliceOf(requirement.id()).stream()).distinct().toList());
    }

    private static <E extends Enum<E> & Choice> List<Enum<?>> known(Class<E> type) {
        return List.of(type.getEnumConstants()).subList(1, type.getEnumConstants().length).stream().<Enum<?>>map(constant -> constant).toList();
    }

    private static List<List<String>> paths(String... paths) {
        return Arrays.stream(paths).map(path -> List.of(path.split("\\."))).toList();
    }

    @Property(tries = 500)
    void splittingGivesWhatTryingEveryFillingGives(@ForAll long seed) {
        Random random = new Random(seed);
        tryOut(SmallDossiers.random(random), DAY, BOOK, requirement -> requirement.act() != Act.SELL && !OF_SERVICES.contains(requirement),
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

    // Whatever rules read of it; of lists of constants only those whose constants are asked for one by one.
    private static List<List<String>> read(Fact<?> fact, Reads law) {
        return Reads.leaves(fact.type()).stream()
                .filter(leaf -> !(leaf.kind() instanceof Kind.Several<?>) || ASKED.containsKey(leaf.toString())).map(Access::names)
                .filter(path -> law.touch(fact.type().name(), path)).toList();
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
                UNDETERMINED.incrementAndGet();
                UNDETERMINED_OF_SERVICES.addAndGet(OF_SERVICES.stream().filter(of -> of.id().equals(requirement)).count());
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
            now = access.kind() instanceof Kind.Several<?> several ? opened(now, fact, access, several, questions)
                    : blanked(now, fact, access, random, questions, domains);
        }
        return now;
    }

    private static World opened(World world, String fact, Access access, Kind.Several<?> several, List<BruteForce.Open> questions) {
        for (Enum<?> member : ASKED.get(access.toString())) {
            questions.add(new BruteForce.Open(fact + "." + access + "." + ((Choice) member).written(), List.of(Answer.YES, Answer.NO),
                    (filled, answer) -> replaced(filled, fact, access, with((Members<?>) access.rawFrom(filled.at(fact).fact()), member, (Answer) answer))));
        }
        return replaced(world, fact, access, several.unsaid());
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
        System.out.println(FILLINGS + " fillings tried, " + JUDGED + " verdicts compared, " + UNDETERMINED + " of them undetermined, "
                + UNDETERMINED_OF_SERVICES + " of these about audits and services");
        assertThat(UNDETERMINED.get()).isGreaterThan(100);
        assertThat(UNDETERMINED_OF_SERVICES.get()).isGreaterThan(10);
    }
}
