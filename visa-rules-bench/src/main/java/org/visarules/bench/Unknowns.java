package org.visarules.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.Engine;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.SourceKind;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/**
 * What unknown facts cost: of each case of the packs and each example dossier that is decided as it is, some answers are taken away and three lists
 * opened, and it is decided again by the evaluator with the list of what is missing, measured in decisions of the same dossier as it was.
 */
public final class Unknowns {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int LISTS = 3;
    private static final int WARM_UP = 400;
    private static final int RUNS = 3;
    private static final long SLOW = 200_000_000;
    private static final PrintStream OUT = System.out;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private record Asked(Dossier dossier, LocalDate day) {
    }

    private final VisaRules rules = Engine.rules(BundledPacks.packs(), List.of());
    private final List<Asked> asked = new ArrayList<>();

    private Unknowns() {
    }

    /** Measures the cases and dossiers in these folders; those of the project if none is given. */
    public static void main(String[] arguments) throws IOException {
        Unknowns unknowns = new Unknowns();
        for (String folder : arguments.length > 0 ? arguments : new String[] {"../visa-rules-drl/src/main/packs", "../visa-rules-examples/dossiers"}) {
            unknowns.read(Path.of(folder));
        }
        for (int i = 0; i < WARM_UP; i++) {
            Asked one = unknowns.asked.get(i % unknowns.asked.size());
            unknowns.rules.decide(one.dossier, one.day);
        }
        OUT.println("| Answers unknown at most, and three lists open | dossiers | median | 99th percentile | list not exact | not decided |");
        OUT.println("|---|---|---|---|---|---|");
        for (int answers : new int[] {10, 100}) {
            unknowns.measure(answers);
        }
    }

    private void read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("pack.yaml")).sorted().toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".test.yaml")) {
                CaseFiles.read(file).stream().filter(one -> one.isDecidable() && one.entered().isEmpty()).map(Unknowns::asked).forEach(this::keep);
            } else {
                DossierFiles.read(file).forEach(dossier -> keep(new Asked(dossier, DAY)));
            }
        }
    }

    private static Asked asked(Case one) {
        return new Asked(one.given(), one.asOf());
    }

    private void keep(Asked one) {
        Set<Assumption> assumed = new HashSet<>(one.dossier.assumptions());
        assumed.addAll(List.of(Assumption.COMPLETE_FILE, Assumption.LAW_AS_READ));
        Asked closed = new Asked(one.dossier.assuming(assumed.toArray(Assumption[]::new)), one.day);
        if (rules.decide(closed.dossier, closed.day).missing().isEmpty()) {
            asked.add(closed);
        }
    }

    private void measure(int answers) {
        double[] ratios = new double[asked.size()];
        int inexact = 0;
        int undecided = 0;
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            Taken taken = new Taken(one.dossier.facts(), answers, new Random(i));
            Dossier incomplete = new Dossier(taken.facts(), one.dossier.acts(), Set.of(Assumption.LAW_AS_READ));
            long whole = time(one.dossier, one.day);
            try {
                Decision decision = rules.decide(incomplete, one.day);
                inexact += decision.missingIsExact() ? 0 : 1;
                ratios[i] = (double) time(incomplete, one.day) / whole;
            } catch (VisaRulesException tooMuch) {
                undecided++;
                ratios[i] = Double.MAX_VALUE;
            }
        }
        Arrays.sort(ratios);
        OUT.println(String.format(Locale.ROOT, "| %d | %d | %.1f | %.1f | %d | %d |", answers, ratios.length, ratios[ratios.length / 2],
                ratios[ratios.length * 99 / 100], inexact, undecided));
    }

    private long time(Dossier dossier, LocalDate day) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS && best > 0; run++) {
            long before = CPU.getCurrentThreadCpuTime();
            rules.decide(dossier, day);
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - before);
            if (best > SLOW) {
                break;
            }
        }
        return best;
    }

    /** Facts with some answers taken away and some lists opened. */
    private static final class Taken {

        private final DossierFacts facts;
        private final Set<Integer> answers;
        private final Set<Integer> lists;
        private int answer;
        private int list;

        Taken(DossierFacts facts, int many, Random random) {
            Taken counted = new Taken(facts, Set.of(), Set.of());
            counted.facts();
            this.facts = facts;
            this.answers = some(many, counted.answer, random);
            this.lists = some(LISTS, counted.list, random);
        }

        private Taken(DossierFacts facts, Set<Integer> answers, Set<Integer> lists) {
            this.facts = facts;
            this.answers = answers;
            this.lists = lists;
        }

        private static Set<Integer> some(int many, int of, Random random) {
            Set<Integer> some = new HashSet<>();
            while (some.size() < Math.min(many, of)) {
                some.add(random.nextInt(of));
            }
            return some;
        }

        DossierFacts facts() {
            return left(facts);
        }

        private <C extends Composite<C>> C left(C composite) {
            return composite.mapLeaves(this::left);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Object left(Property<?> property, Object value) {
            if (property.kind() instanceof Kind.Records<?> records) {
                boolean opened = lists.contains(list++) && records.nature() != Kind.Nature.REQUEST;
                List<Object> left = new ArrayList<>();
                ((Listing<?>) value).forEach(record -> left.add(left((Composite) record)));
                return new Listing<>(left, ((Listing<?>) value).whole() && !opened);
            }
            // Who speaks for a record, and what it is about, says which record it is.
            boolean isFixed = property.kind() instanceof Kind.Several<?> several && several.member() == SourceKind.class || property.name().equals("of")
                    || property.kind() instanceof Kind.Word || property.kind() instanceof Kind.Reference;
            return isFixed || !answers.contains(answer++) ? value : property.kind().unsaid();
        }
    }
}
