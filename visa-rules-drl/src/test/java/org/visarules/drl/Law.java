package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.visarules.Dossier;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.unknown.Interchangeable;
import org.visarules.engine.unknown.Splitter;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Window;
import org.visarules.schema.Fact;
import org.visarules.schema.Listing;
import org.visarules.value.Choice;
import org.visarules.value.Day;
import org.visarules.value.Members;

/** The requirements of some packs as the evaluator judges them, and what holds of them whatever they ask for. */
final class Law {

    private static final long BUDGET = 50_000;

    private final Rulebook book;
    private final List<RequirementEntry> requirements;
    private final Map<String, Reads> reads;

    /**
     * The requirements of the packs with these ids.
     *
     * @param packs these and those that they need
     */
    Law(List<CompiledPack> packs, Set<String> ids) {
        this.book = new Rulebook(packs.stream().map(CompiledPack::table).toList());
        this.requirements = book.packs().stream().filter(pack -> ids.contains(pack.id())).flatMap(pack -> pack.requirements().stream()).toList();
        this.reads = requirements.stream().map(RequirementEntry::id).collect(Collectors.toMap(id -> id, id -> Reads.of(book.program().sliceOf(id))));
    }

    Rulebook book() {
        return book;
    }

    // Worlds and verdicts.

    World world(RandomDossiers.Asked asked) {
        Intake intake = Intake.of(asked.dossier());
        return Interchangeable.spared(World.of(intake.on(asked.day()).facts(), book.with(asked.entered()).factsOn(asked.day()), intake::pathAsGiven), book.program());
    }

    Map<String, Verdict> verdicts(RandomDossiers.Asked asked) {
        return verdicts(world(asked));
    }

    /** The verdicts by requirement and subject; undetermined also where that takes too long to tell. */
    private Map<String, Verdict> verdicts(World world) {
        Evaluation evaluation = Walker.walk(book.program().rules(), world, new Steps(Long.MAX_VALUE));
        Domains domains = new Domains(world, book.program());
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (RequirementEntry requirement : requirements) {
            for (Entry entry : world.entries()) {
                if (!entry.isGhost() && entry.fact().type().name().equals(requirement.subject())) {
                    Verdict verdict = Kernel.judge(book.program().ofUnit(requirement.id()), evaluation, entry.fact(), world.today().date()).verdict();
                    verdicts.put(requirement.id() + " @ " + entry.fact().place().path(), verdict == Verdict.UNDETERMINED
                            ? split(new Splitter(book.program(), requirement.id(), entry.fact(), world.today().date(), world, domains, List.of())) : verdict);
                }
            }
        }
        return verdicts;
    }

    private static Verdict split(Splitter splitter) {
        try {
            return splitter.verdict(new Steps(BUDGET));
        } catch (Steps.Exhausted e) {
            return Verdict.UNDETERMINED;
        }
    }

    /** The requirement of a verdict. */
    static String requirement(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    // What holds of them; each tells how many verdicts it was seen on.

    /** A fact that no rule of a requirement reads changes none of its verdicts. */
    long unread(RandomDossiers.Asked asked, Random random) {
        World world = world(asked);
        Map<String, Verdict> before = verdicts(world);
        Entry entry = one(world.entries().stream().filter(any -> any.fact().place().index() >= 0).toList(), random);
        Access leaf = one(Reads.leaves(entry.fact().type()), random);
        Fact<?> changed = leaf.replacedIn(entry.fact(), another(world, entry.fact(), leaf, random));
        Map<String, Verdict> after = verdicts(world.with(entry, new Entry(changed, entry.presence(), entry.list())));
        before.keySet().removeIf(key -> reads.get(requirement(key)).touch(changed.type().name(), leaf.names()));
        before.forEach((key, verdict) -> assertThat(after.get(key)).as(key + " with another " + leaf + " of " + changed.place().path() + "\n" + asked).isEqualTo(verdict));
        return before.size();
    }

    /** What becomes known contradicts no verdict. */
    long foreseen(RandomDossiers.Asked asked, Random random) {
        DossierFacts left = LeftOut.of(asked.dossier().facts(), 2 + random.nextInt(30), random);
        Map<String, Verdict> before = verdicts(with(asked, left));
        Map<String, Verdict> after = verdicts(asked);
        before.values().removeIf(verdict -> verdict == Verdict.UNDETERMINED);
        before.forEach((key, verdict) -> assertThat(Kernel.differ(verdict, after.get(key)))
                .as("%s is %s and was %s with only\n%s\nof\n%s", key, after.get(key), verdict, left, asked).isFalse());
        return before.size();
    }

    /** No verdict became worse; how many now are as asked for. */
    static long gained(Map<String, Verdict> before, Map<String, Verdict> after, RandomDossiers.Asked asked) {
        before.forEach((key, verdict) -> {
            String about = key + " was " + verdict + "\n" + asked;
            if (verdict == Verdict.COMPLIANT) {
                assertThat(after.get(key)).as(about).isEqualTo(Verdict.COMPLIANT);
            } else if (verdict != Verdict.NON_COMPLIANT) {
                assertThat(after.get(key)).as(about).isNotEqualTo(Verdict.NON_COMPLIANT);
            }
        });
        return before.keySet().stream().filter(key -> before.get(key) != Verdict.COMPLIANT && after.get(key) == Verdict.COMPLIANT).count();
    }

    // Changes.

    static void rounds(long seed, int times, Consumer<Random> round) {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            round.accept(random);
        }
    }

    static RandomDossiers.Asked with(RandomDossiers.Asked asked, DossierFacts facts) {
        return new RandomDossiers.Asked(new Dossier(facts, asked.dossier().acts(), asked.dossier().assumptions()), asked.day(), asked.entered());
    }

    static <F> Listing<F> each(Listing<F> listing, UnaryOperator<F> change) {
        return new Listing<>(listing.stream().map(change).toList(), listing.whole());
    }

    static <F> Listing<F> shuffled(Listing<F> listing, Random random) {
        List<F> shuffled = new ArrayList<>(listing.records());
        Collections.shuffle(shuffled, random);
        return new Listing<>(shuffled, listing.whole());
    }

    // Evidence that counts on a day.

    static Window around(LocalDate day) {
        return Window.between(Day.of(day.minusDays(30)), Day.of(day.plusYears(2)));
    }

    static Source official() {
        return Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST));
    }

    // Another value of a property; the same where it can have but one.
    private Object another(World world, Fact<?> fact, Access leaf, Random random) {
        Object now = leaf.rawFrom(fact);
        if (now instanceof Members<?> members) {
            return turned(members, random);
        }
        List<Object> others = new ArrayList<>(new Domains(world, book.program()).of(leaf.kind()));
        others.removeIf(value -> value.equals(now));
        return others.isEmpty() ? now : one(others, random);
    }

    private static <E extends Enum<E> & Choice> Members<E> turned(Members<E> members, Random random) {
        E member = any(members.type(), random);
        return members.with(member, members.has(member).not());
    }

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static <E extends Enum<E> & Choice> E any(Class<E> type, Random random) {
        E[] all = type.getEnumConstants();
        return all[1 + random.nextInt(all.length - 1)];
    }
}
