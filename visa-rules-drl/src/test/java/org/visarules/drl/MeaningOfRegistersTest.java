package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.authoring.PackCompiler;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.World;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Conformity;
import org.visarules.fact.CoreFunctionality;
import org.visarules.fact.Country;
import org.visarules.fact.DataConnection;
import org.visarules.fact.Listed;
import org.visarules.fact.Market;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.Regime;
import org.visarules.fact.StandardApplied;
import org.visarules.rule.Act;
import org.visarules.rule.Phrase;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Place;
import org.visarules.value.Day;
import org.visarules.value.Value;

/**
 * What registers mean that were empty when they were read: what was met or did not apply then stays so, and whatever else an entry could
 * change is a question, as trying every filling and every register gives. Each decision is made twice.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
class MeaningOfRegistersTest {

    private static final CompiledPack PACK = new PackCompiler(SessionModelCompiler::compile).compile(Path.of("src/test/packs/registers"), List.of()).orThrow();
    private static final Rulebook BOOK = new Rulebook(List.of(PACK.table()));
    private static final VisaRules RULES = Engine.rules(List.of(PACK));
    private static final VisaRules EVALUATOR = Engine.rules(List.of(PACK), List.of());
    private static final long MOST_FILLINGS = 4_000;

    /** The last day on which each register is known to hold what it holds: that until which it was read, or on which its last entry ends. */
    private static final Map<String, LocalDate> KNOWN_UNTIL = new TreeMap<>(Map.of("STANDARDS", LocalDate.parse("2026-05-31"),
            "SCHEMES", LocalDate.parse("2026-07-31"), "EXEMPTIONS", LocalDate.parse("2026-08-31"), "FUNCTIONS", LocalDate.parse("2026-05-31")));
    private static final Map<String, String> SAYS = Map.of("registers.STANDARDS", "Law read until 2026-05-31 (STATE).", "registers.FUNCTIONS",
            "Law read until 2026-05-31 (STATE).", "registers.SCHEMES", "Law read until 2026-06-30.", "registers.EXEMPTIONS", "Law read until 2026-06-30.");
    private static final List<LocalDate> DAYS = List.of("2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01", "2026-08-31", "2026-09-01", "2027-01-01").stream()
            .map(LocalDate::parse).toList();

    /** What rules read of a dossier and may be unknown in it. */
    private static final Map<String, List<String>> READ = Map.of("Product", List.of("form", "dataConnection", "coreFunctionality", "placing.on"),
            "Certificate", List.of("scheme"), "StandardApplied", List.of("name"));

    private static final Map<Verdict, Integer> SEEN = new EnumMap<>(Verdict.class);
    private static final Map<String, Integer> ASKED = new TreeMap<>();
    private static int hinging;

    private final List<BruteForce.Open> questions = new ArrayList<>();

    @Property(tries = 1_200)
    void decidingGivesWhatTryingEveryFillingGives(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = one(random, DAYS);
        Dossier dossier = dossier(random);
        Intake intake = Intake.of(dossier);
        World world = World.of(intake.on(day).facts(), BOOK.factsOn(day), intake::pathAsGiven);
        ask(world, day, dossier.assumptions().contains(Assumption.LAW_AS_READ));
        if (BruteForce.fillings(questions) > MOST_FILLINGS) {
            return;
        }

        Decision decision = RULES.decide(dossier, day);

        assertThat(decision.confirmedBy()).containsExactly("drools", "evaluator");
        compare(decision, BruteForce.outcomes(BOOK, world.and(entered(questions)), day, questions, subjects(world)), "seed " + seed + ", " + day + ", ");
        holds(decision, dossier, "seed " + seed + ", " + day);
    }

    // Among the days on which something changes, those on which the verdicts are the same lie together, and the decision knows them.
    private static void holds(Decision decision, Dossier dossier, String about) {
        List<LocalDate> same = new ArrayList<>();
        for (LocalDate day : DAYS) {
            if (verdicts(EVALUATOR.decide(dossier, day)).equals(verdicts(decision))) {
                same.add(day);
            } else if (day.isAfter(decision.day())) {
                break;
            } else {
                same.clear();
            }
        }
        Decision.Holding holds = decision.holds();
        assertThat(DAYS.stream().filter(day -> !day.isBefore(holds.firstDay()) && !day.isAfter(holds.lastDay()))).as(about).containsExactlyElementsOf(same);
    }

    private static List<String> verdicts(Decision decision) {
        return decision.findings().stream().map(finding -> finding.requirement() + finding.subject().path() + finding.verdict()).toList();
    }

    private static void compare(Decision decision, Map<String, BruteForce.Outcome> expected, String about) {
        Map<String, Finding> findings = new TreeMap<>();
        decision.findings().forEach(finding -> findings.put(finding.requirement() + " @ " + finding.subject().path(), finding));
        expected.forEach((key, outcome) -> {
            Finding finding = findings.getOrDefault(key, findings.get(key.replaceFirst(" @ .*", " @ market")));
            if (finding == null) {
                assertThat(outcome.verdict()).as(about + key).isEqualTo(Verdict.NOT_APPLICABLE);
                return;
            }
            Set<String> missing = finding.missing().stream().map(MissingFact::path).collect(Collectors.toCollection(TreeSet::new));
            assertThat(finding.verdict()).as(about + key).isEqualTo(outcome.verdict());
            assertThat(missing).as(about + key).isEqualTo(outcome.missing());
            SEEN.merge(finding.verdict(), 1, Integer::sum);
            missing.forEach(path -> ASKED.merge(path, 1, Integer::sum));
            if (finding.verdict() != Verdict.NON_COMPLIANT && finding.verdict() != Verdict.UNDETERMINED) {
                List<String> reservations = finding.reservations().stream().map(Phrase::english).toList();
                outcome.hinges().forEach(register -> assertThat(reservations).as(about + key).contains(SAYS.get(register)));
                hinging += outcome.hinges().size();
            }
        });
    }

    private static Map<String, Fact<?>> subjects(World world) {
        Map<String, Fact<?>> subjects = new LinkedHashMap<>();
        for (Entry entry : world.entries()) {
            if (entry.fact() instanceof Product product) {
                for (RequirementEntry requirement : PACK.table().requirements()) {
                    subjects.put(requirement.id() + " @ " + product.place().path(), product);
                }
            }
        }
        return subjects;
    }

    // Everything unknown that rules read, every open list, and every register of which nothing is known since it was read.
    private void ask(World world, LocalDate day, boolean lawAsRead) {
        questions.clear();
        Domains domains = new Domains(world, BOOK.program());
        for (Entry entry : world.entries()) {
            Fact<?> fact = entry.fact();
            if (entry.isGhost()) {
                if (entry.list().equals("certificates")) {
                    questions.add(BruteForce.list(entry.list()));
                }
                continue;
            }
            for (String path : READ.getOrDefault(fact.type().name(), List.of())) {
                Access access = Access.of(fact.type(), Arrays.asList(path.split("\\.")));
                if (!((Value) access.rawFrom(fact)).isKnown()) {
                    Question.Leaf leaf = new Question.Leaf(fact.place().path(), access);
                    questions.add(new BruteForce.Open(leaf.path(), domains.of(leaf), (filled, answer) -> replaced(filled, leaf, answer)));
                }
            }
        }
        KNOWN_UNTIL.forEach((register, until) -> {
            if (day.isAfter(until) && !lawAsRead) {
                questions.add(BruteForce.register(entered(register)));
            }
        });
    }

    private static Entry entered(String register) {
        String path = "registers." + register;
        return new Entry(Listed.in(register).at(new Place(-100 - List.copyOf(KNOWN_UNTIL.keySet()).indexOf(register), path + "[*]", null)),
                Entry.Presence.POSSIBLE, path);
    }

    private static List<Entry> entered(List<BruteForce.Open> questions) {
        return KNOWN_UNTIL.keySet().stream().filter(register -> questions.stream().anyMatch(question -> question.path().equals("registers." + register)))
                .map(MeaningOfRegistersTest::entered).toList();
    }

    private static World replaced(World world, Question.Leaf leaf, Object value) {
        Entry entry = world.at(leaf.fact());
        return world.with(entry, new Entry((Fact<?>) leaf.access().replacedIn((Composite<?>) entry.fact(), value), entry.presence(), entry.list()));
    }

    private static Dossier dossier(Random random) {
        Dossier dossier = Dossier.on(Market.of(Buyer.CONSUMER, Country.EU));
        int unknown = random.nextInt(4);
        int products = 1 + random.nextInt(2);
        for (int i = 0; i < products; i++) {
            boolean blank = i == 0;
            dossier = dossier.offering(Product.named("P" + i)
                    .form(blank && unknown == 1 ? ProductForm.UNKNOWN : one(random, List.of(ProductForm.HARDWARE, ProductForm.HARDWARE, ProductForm.SOFTWARE, ProductForm.REMOTE_ONLY)))
                    .dataConnection(blank && (unknown == 2 || random.nextInt(4) == 0) ? DataConnection.UNKNOWN : one(random, known(DataConnection.values())))
                    .coreFunctionality(blank && unknown == 3 && random.nextBoolean() ? CoreFunctionality.UNKNOWN : one(random, List.of(CoreFunctionality.VPN, CoreFunctionality.BROWSER)))
                    .placing(Placing.unsaid().on(blank && unknown == 1 && random.nextBoolean() ? Day.UNKNOWN : Day.of(one(random, DAYS)))));
        }
        int certificates = random.nextInt(3);
        for (int i = 0; i < certificates; i++) {
            dossier = dossier.with(Certificate.of(unknown == 0 && i == 0 ? CertificateScheme.UNKNOWN
                    : one(random, List.of(CertificateScheme.CC, CertificateScheme.EUCC, CertificateScheme.CSPN)), "EX-" + i).of("P" + random.nextInt(products)));
        }
        if (random.nextBoolean()) {
            StandardApplied standard = StandardApplied.unsaid();
            dossier = dossier.with(Conformity.with(Regime.CRA).of("P0").standards(random.nextInt(3) == 0 ? standard : standard.name("EN 1")));
        }
        dossier = random.nextInt(3) == 0 ? dossier.complete("conformities") : dossier.complete("conformities", "certificates");
        return dossier.asking(Act.SELL).assuming(random.nextInt(8) == 0 ? new Assumption[] {Assumption.LAW_AS_READ} : new Assumption[0]);
    }

    private static List<DataConnection> known(DataConnection... all) {
        return Arrays.stream(all).filter(DataConnection::isKnown).toList();
    }

    private static <E> E one(Random random, List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    @AfterContainer
    static void enoughWasSeen() {
        System.out.println(SEEN + ", asked " + ASKED + ", " + hinging + " that stand as the law was read");
        assertThat(SEEN.keySet()).contains(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE);
        KNOWN_UNTIL.keySet().forEach(register -> assertThat(ASKED.getOrDefault("registers." + register, 0)).as(register).isGreaterThan(20));
        assertThat(hinging).isGreaterThan(100);
    }
}
