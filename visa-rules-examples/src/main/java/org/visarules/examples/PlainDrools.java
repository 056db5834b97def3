package org.visarules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.visarules.Dossier;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.World;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.Derived;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Sector;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Use;
import org.visarules.fact.UseRole;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Requirement;
import org.visarules.schema.Fact;
import org.visarules.schema.Place;
import org.visarules.value.Answer;
import org.visarules.value.Day;

/**
 * The rule files are plain DRL: compiled by Drools and fired in ordinary sessions they find what the library finds.
 * There are two things to know: rules fire in strata, so that nothing is negated before it could be derived; and a session
 * takes what is unknown for a value, so that only what rests on known facts counts.
 */
public final class PlainDrools {

    private PlainDrools() {
    }

    /** Prints every rule that fires, with its facts. */
    public static void main(String[] arguments) {
        fired(probe(), LocalDate.of(2026, 11, 21)).forEach(System.out::println);
    }

    /** A probe for an operator of vital importance, with a certificate that covers another version and a qualification that counts. */
    static Dossier probe() {
        Demand qualified = Demand.of("D1").weight(Weight.REQUIRED).equivalent(Answer.NO)
                .accepts(Label.qualification(QualificationScheme.PRODUCT).productLevel(ProductLevel.STANDARD));
        Market market = Market.of(Buyer.PRIVATE_COMPANY, Country.FR).statuses(MarketStatus.OIV).demands(qualified)
                .system(TargetSystem.unsaid().kinds(SystemKind.SIIV).sector(Sector.AIR_TRANSPORT));
        return Dossier.on(market)
                .offering(Product.named("Alto Probe").version("4.2.3").functions(SecurityFunction.DETECTION)
                        .placing(Placing.unsaid().on(Day.of(LocalDate.of(2026, 5, 4)))).use(Use.unsaid().roles(UseRole.PROBE)))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2025/07").of("Alto Probe").versions("4.1.0").maintenance()
                        .window(Window.of("2025-06-02/2028-06-01")).status(EvidenceStatus.IN_FORCE))
                .with(Qualification.of(QualificationScheme.PRODUCT, "EXQ-2026/11").of("Alto Probe").versions("4.2.*")
                        .productLevel(ProductLevel.STANDARD).window(Window.of("2026-03-01/2029-02-28"))
                        .status(EvidenceStatus.IN_FORCE).onPublicList(Answer.YES))
                .complete("certificates", "qualifications", "agrements", "decisions", "proofs");
    }

    /** Every rule that fires, in the order in which it does, with its facts. */
    static List<String> fired(Dossier dossier, LocalDate day) {
        List<PackTable> packs = BundledPacks.packs().stream().map(CompiledPack::table).toList();
        KieBase base = compiled(packs);
        List<Fact<?>> facts = facts(new Rulebook(packs), dossier, day);
        List<String> fired = new ArrayList<>();
        for (PackTable pack : packs) {
            Map<String, Integer> strata = new TreeMap<>();
            for (RuleTable rule : pack.rules()) {
                strata.put(rule.name(), rule.stratum());
            }
            for (int stratum : new TreeSet<>(strata.values())) {
                Terms terms = new Terms();
                KieSession session = base.newKieSession();
                session.setGlobal("requirement", terms);
                facts.forEach(session::insert);
                session.fireAllRules(match -> {
                    boolean now = strata.getOrDefault(match.getRule().getName(), -1) == stratum;
                    if (now) {
                        fired.add(line(match.getRule().getName(), match.getObjects()));
                    }
                    return now;
                });
                session.dispose();
                facts.addAll(terms.derived.values());
            }
        }
        return fired;
    }

    private static KieBase compiled(List<PackTable> packs) {
        KieServices drools = KieServices.Factory.get();
        ReleaseId id = drools.newReleaseId("org.visarules.examples", "plain-drools", packs.get(packs.size() - 1).digest().substring(0, 12));
        KieFileSystem files = drools.newKieFileSystem().generateAndWritePomXML(id);
        for (PackTable pack : packs) {
            pack.sources().forEach((file, text) -> {
                if (file.endsWith(".drl")) {
                    files.write("src/main/resources/org/visarules/packs/" + pack.id() + "/" + file.substring(file.lastIndexOf('/') + 1), text);
                }
            });
        }
        KieBuilder builder = drools.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return drools.newKieContainer(id).getKieBase();
    }

    // The facts as the library places them: evidence, the day asked and the parameters of the packs.
    private static List<Fact<?>> facts(Rulebook book, Dossier dossier, LocalDate day) {
        Intake intake = Intake.of(dossier);
        World world = World.of(intake.on(day).facts(), book.factsOn(day), intake::pathAsGiven);
        List<Fact<?>> facts = new ArrayList<>();
        world.entries().stream().filter(entry -> !entry.isGhost()).map(Entry::fact).forEach(facts::add);
        return facts;
    }

    private static String line(String rule, List<Object> facts) {
        return rule + ": " + String.join(", ", facts.stream().filter(Fact.class::isInstance)
                .map(fact -> ((Fact<?>) fact).place().path()).toList());
    }

    /** What consequences speak to: only what they derive has to be remembered. */
    private static final class Terms implements Requirement {

        private final Map<String, Derived> derived = new LinkedHashMap<>();

        @Override
        public void derives(Fact<?> subject, String term) {
            String path = term + "(" + subject.place().path() + ")";
            derived.putIfAbsent(path, Derived.of(new Place(-1, path, null), term, subject));
        }

        @Override
        public void appliesTo(Fact<?> subject, Fact<?>... because) {
            // The match says it all.
        }

        @Override
        public void metBy(Fact<?> subject, Fact<?>... evidence) {
            // The match says it all.
        }

        @Override
        public void brokenBy(Fact<?> subject, Fact<?>... evidence) {
            // The match says it all.
        }

        @Override
        public void refuses(Fact<?> subject, Fact<?>... evidence) {
            // The match says it all.
        }

        @Override
        public void advises(Fact<?> subject, Fact<?>... because) {
            // The match says it all.
        }

        @Override
        public void obliges(Fact<?> subject, Fact<?>... because) {
            // The match says it all.
        }
    }
}
