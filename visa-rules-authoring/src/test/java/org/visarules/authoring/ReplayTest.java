package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.authoring.replay.PackStore;
import org.visarules.authoring.replay.PackStore.StoreException;
import org.visarules.authoring.replay.Replay;
import org.visarules.authoring.replay.Replay.Origin;
import org.visarules.authoring.replay.Replayer;
import org.visarules.decision.Budget;
import org.visarules.decision.PackId;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.SecurityFunction;
import org.visarules.formats.DecisionRecord;
import org.visarules.formats.DecisionRecordJson;
import org.visarules.formats.JsonDifference;
import org.visarules.formats.UnreadableFileException;
import org.visarules.rule.Act;

/** A folder of packs is edited, and what was decided by an earlier edition is decided again, by that edition. */
class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private PackStore store;
    private RuleFolder rules;

    @BeforeEach
    void keepWhateverIsPutInForce() {
        store = PackStore.at(folder.resolve("store"));
        rules = RuleFolder.at(folder.resolve("mine"), List.of(), store);
    }

    private static SamplePack first() {
        return new SamplePack().file(RuleFolderTest.CASES, RuleFolderTest.ONE_CASE);
    }

    /** Accepts certificates under the Common Criteria no more. */
    private static SamplePack second() {
        return first().replace("pack.yaml", "version: 0.1.0", "version: 0.2.0")
                .replace(SamplePack.PROBE_FILE, "scheme in ( CertificateScheme.CSPN, CertificateScheme.CC )", "scheme == CertificateScheme.EUCC");
    }

    private VisaRules edited(SamplePack pack) {
        pack.writeTo(folder.resolve("mine"));
        return rules.reload().orThrow();
    }

    private static Dossier probe() {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named("Alto").functions(SecurityFunction.DETECTION))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2026/01").of("Alto")).complete("certificates").asking(Act.USE);
    }

    private static String written(VisaRules rules) {
        return DecisionRecordJson.write(DecisionRecord.of(rules, probe(), DAY));
    }

    private Replay replay(String record) {
        return Replayer.of(List.of(), store).replay("record.json", record);
    }

    @Test
    void eachEditionDecidesWhatItDecidedWhateverTheFolderHoldsNow() throws IOException {
        String old = written(edited(first()));
        String recent = written(edited(second()));
        DecisionRecord before = DecisionRecordJson.read("old.json", old);
        DecisionRecord after = DecisionRecordJson.read("recent.json", recent);
        assertThat(before.decision().verdict()).isNotEqualTo(after.decision().verdict());
        assertThat(after.decision().verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        Files.delete(folder.resolve("mine/pack.yaml"));

        Replayer replayer = Replayer.of(List.of(), store);
        for (String record : List.of(old, recent, old)) {
            Replay replay = replayer.replay("record.json", record);
            assertThat(replay.difference()).isEmpty();
            assertThat(replay.isEqual()).isTrue();
            assertThat(replay.isEqualInBytes()).isTrue();
            assertThat(replay.isSameVersion()).isTrue();
            assertThat(replay.hasSameVerdicts()).isTrue();
            assertThat(replay.origins()).containsExactly(Origin.STORE);
            assertThat(replay.again()).isEqualTo(replay.record());
            assertThat(replay.again().engines()).containsExactly("drools", "evaluator");
        }
        assertThat(replayer.replay("old.json", old).again().packs()).extracting(PackId::version).containsExactly("0.1.0");
        assertThat(replayer.replay("recent.json", recent).again().packs()).extracting(PackId::version).containsExactly("0.2.0");
    }

    @Test
    void anEditionThatCannotBeKeptIsNotPutInForce() throws IOException {
        VisaRules inForce = edited(first());
        Path next = folder.resolve("store").resolve(second().read(folder.resolve("trial")).orThrow().digest());
        Files.createDirectories(next);
        second().writeTo(folder.resolve("mine"));
        assertThat(rules.reload().problems()).singleElement().satisfies(problem -> assertThat(problem.message()).startsWith("What lies in '" + next + "' is not the pack"));
        assertThat(rules.rules()).isSameAs(inForce);
    }

    @Test
    void packsAtHandAreTakenBeforeThoseOfTheStore() {
        VisaRules made = edited(first());
        CompiledPack atHand = new PackCompiler(SessionModelCompiler::compile).compile(folder.resolve("mine"), List.of()).orThrow();
        Replay replay = Replayer.of(List.of(atHand)).replay(DecisionRecord.of(made, probe(), DAY));
        assertThat(replay.isEqualInBytes()).isTrue();
        assertThat(replay.origins()).containsExactly(Origin.AT_HAND);
        String recent = written(edited(second()));
        assertThat(Replayer.of(List.of(atHand), store).replay("r.json", recent).origins()).containsExactly(Origin.STORE);
    }

    @Test
    void packsThatNeedOthersAreCompiledInTheRecordedOrder() {
        first().writeTo(folder.resolve("mine/sample"));
        PacksTest.upper().writeTo(folder.resolve("mine/upper"));
        VisaRules made = rules.reload().orThrow();
        DecisionRecord record = DecisionRecord.of(made, probe(), DAY);
        assertThat(record.packs()).extracting(PackId::id).containsExactly("sample", "upper");
        assertThat(replay(DecisionRecordJson.write(record)).isEqualInBytes()).isTrue();
        DecisionRecord turned = new DecisionRecord(record.library(), record.factModel(), record.day(), List.of(record.packs().get(1), record.packs().get(0)),
                record.supposed(), record.engines(), record.budget(), record.dossier(), record.decision());
        assertThatThrownBy(() -> replay(DecisionRecordJson.write(turned))).isInstanceOf(VisaRulesException.class).hasMessageContaining("the pack 'sample' is not there");
    }

    @Test
    void whatWasDecidedOnceIsDecidedOnceAgain() {
        edited(first());
        CompiledPack pack = new PackCompiler(table -> new byte[0]).compile(folder.resolve("mine"), List.of()).orThrow();
        String alone = written(Engine.rules(List.of(pack), List.of()));
        assertThat(alone).contains("\"engines\": [\n    \"evaluator\"\n  ]");
        assertThat(replay(alone).isEqualInBytes()).isTrue();
        assertThat(replay(alone.replaceFirst("\"evaluator\"", "\"drools\", \"evaluator\"")).difference())
                .contains(new JsonDifference("decision.confirmedBy[0]", "\"evaluator\"", "\"drools\""));
        assertThatThrownBy(() -> replay(alone.replaceFirst("\"evaluator\"", "\"oracle\""))).isInstanceOf(VisaRulesException.class)
                .hasMessageStartingWith("The record names the engines [oracle], and this version of visa-rules decides with [evaluator] or [drools, evaluator].");
    }

    @Test
    void whatWasSupposedOfTheLawIsSupposedAgain() {
        Supposition sooner = Supposition.of("MAXIMUM-TERM=1 year@2026-01-01");
        String record = written(edited(first()).supposing(List.of(sooner)));
        assertThat(DecisionRecordJson.read("r", record).supposed()).containsExactly(sooner);
        Replay replay = replay(record);
        assertThat(replay.isEqualInBytes()).isTrue();
        assertThat(replay.explain(Locale.ENGLISH)).startsWith("AS SUPPOSED, NOT AS THE LAW IS: EQUAL: decided again");
        assertThat(replay(record.replaceFirst("\"value\": \"1 year\"", "\"value\": \"2 years\"")).difference())
                .hasValueSatisfying(difference -> assertThat(difference.path()).startsWith("decision.assumptions"));
    }

    @Test
    void theRecordedBudgetIsThatOfTheReplay() {
        edited(first());
        CompiledPack pack = new PackCompiler(SessionModelCompiler::compile).compile(folder.resolve("mine"), List.of()).orThrow();
        Budget small = new Budget(5_000, 0, 0);
        Dossier open = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named("Alto")).asking(Act.USE);
        DecisionRecord record = DecisionRecord.of(Engine.rules(List.of(pack), List.of(), small), open, DAY);
        assertThat(record.decision().missingIsExact()).isFalse();
        assertThat(replay(DecisionRecordJson.write(record)).isEqualInBytes()).isTrue();
        String more = DecisionRecordJson.write(record).replaceFirst("\"questions\": 0", "\"questions\": 2000000");
        assertThat(replay(more).difference()).hasValueSatisfying(difference -> assertThat(difference.path()).startsWith("decision."));
        String none = DecisionRecordJson.write(record).replaceFirst("\"verdicts\": 5000", "\"verdicts\": 1");
        assertThatThrownBy(() -> replay(none)).isInstanceOf(VisaRulesException.class)
                .hasMessageStartingWith("The record holds a decision, but deciding again gives none. This cannot be decided within the step budget");
    }

    @Test
    void anEditedVerdictDoesNotFollow() {
        String record = written(edited(second()));
        String flipped = record.replace("\"non-compliant\"", "\"compliant\"");
        Replay replay = replay(flipped);
        assertThat(replay.isEqual()).isFalse();
        assertThat(replay.hasSameVerdicts()).isFalse();
        assertThat(replay.difference()).contains(new JsonDifference("decision.verdict", "\"compliant\"", "\"non-compliant\""));
        assertThat(replay.explain(Locale.ENGLISH)).startsWith("""
                DIFFERENT: decided again as of 2026-11-21, the record does not come out the same
                  first      decision.verdict
                  recorded   "compliant"
                  replayed   "non-compliant"
                  verdicts   not all came out the same
                  means      The recorded decision does not follow from its dossier and its packs: the record was
                             changed after it was made, or visa-rules is at fault.""");
        assertThat(replay.explain(Locale.FRENCH)).startsWith("""
                DIFFÉRENT : décidé à nouveau au 2026-11-21, l’enregistrement ne ressort pas le même
                  d’abord    decision.verdict
                  enregistré "compliant"
                  rejoué     "non-compliant"
                  verdicts   tous ne ressortent pas identiques
                  portée     La décision enregistrée ne découle pas de son dossier et de ses règles :
                """.stripTrailing());
        // One verdict alone contradicts the findings, and is told when the record is read.
        assertThatThrownBy(() -> replay(record.replaceFirst("\"verdict\": \"non-compliant\"", "\"verdict\": \"compliant\""))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("decision.verdict: This does not follow from the findings.");
    }

    @Test
    void anEditedDossierDayOrSentenceDoesNotFollow() {
        String record = written(edited(first()));
        assertThat(replay(record.replaceFirst("\"cspn\"", "\"eucc\"")).difference()).hasValueSatisfying(difference -> assertThat(difference.path()).startsWith("decision."));
        assertThat(replay(record.replaceFirst("\"day\": \"2026-11-21\"", "\"day\": \"2026-11-22\"")).difference())
                .contains(new JsonDifference("decision.day", "\"2026-11-21\"", "\"2026-11-22\""));
        assertThat(replay(record.replace("Alto is a probe", "Alto is no probe")).difference()).hasValueSatisfying(difference -> {
            assertThat(difference.path()).endsWith(".en");
            assertThat(difference.first()).contains("is no probe");
            assertThat(difference.second()).contains("is a probe");
        });
    }

    @Test
    void anEditedDigestFindsAnotherEditionOrNone() {
        String old = written(edited(first()));
        String recent = written(edited(second()));
        String oldDigest = DecisionRecordJson.read("r", old).packs().get(0).digest();
        String newDigest = DecisionRecordJson.read("r", recent).packs().get(0).digest();
        // In the inputs alone, then also in the decision.
        assertThat(replay(old.replaceFirst(oldDigest, newDigest)).difference()).contains(new JsonDifference("packs[0].version", "\"0.1.0\"", "\"0.2.0\""));
        assertThat(replay(old.replace(oldDigest, newDigest).replace("\"version\": \"0.1.0\"", "\"version\": \"0.2.0\"")).difference())
                .hasValueSatisfying(difference -> assertThat(difference.path()).isEqualTo("decision.verdict"));
        assertThatThrownBy(() -> replay(old.replace(oldDigest, "f".repeat(64)))).isInstanceOf(StoreException.class)
                .hasMessage("The pack 'sample' 0.1.0 (SHA-256 " + "f".repeat(64) + ") is not in the pack store '" + store.folder() + "'. 'visa-rules packs --store' of version "
                        + DecisionRecordJson.read("r", old).library() + ", which made the record, writes those that came with it; a pack of your own is where you kept it.");
        assertThatThrownBy(() -> Replayer.of(List.of()).replay("r.json", old)).isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The pack 'sample' 0.1.0 (SHA-256 " + oldDigest + ") is not at hand. Name the pack store that holds it. ");
    }

    @Test
    void aChangedPackInTheStoreDecidesNothing() throws IOException {
        String record = written(edited(first()));
        Path rule = folder.resolve("store").resolve(DecisionRecordJson.read("r", record).packs().get(0).digest()).resolve(SamplePack.PROBE_FILE);
        Files.writeString(rule, Files.readString(rule).replace("CertificateScheme.CSPN, ", ""));
        assertThatThrownBy(() -> replay(record)).isInstanceOf(StoreException.class).hasMessageContaining("so somebody changed them or they are damaged");
    }

    @Test
    void anotherVersionIsNamedAndSaysLess() {
        String record = written(edited(first())).replaceFirst("\"library\": \"[^\"]*\"", "\"library\": \"0.0.9\"");
        assertThat(replay(record).isEqualInBytes()).isTrue();
        assertThat(replay(record).explain(Locale.ENGLISH)).contains("  version    recorded by visa-rules 0.0.9, replayed by ");
        Replay other = replay(record.replace("Alto is a probe", "Alto was a probe"));
        assertThat(other.isSameVersion()).isFalse();
        assertThat(other.hasSameVerdicts()).isTrue();
        assertThat(other.explain(Locale.ENGLISH)).contains("""
                  verdicts   every one came out the same
                  means      Another version of visa-rules made the record; its wording or its reasoning may have
                             changed since. Whether the record was changed is told by a replay with version 0.0.9.
                """).doesNotContain("does not follow");
    }

    @Test
    void layoutIsTheOnlyThingThatMayDiffer() {
        String record = written(edited(first()));
        for (String laidOut : List.of(record.replace("\n", "\r\n"), record.replaceAll("\n *", ""), record.replaceFirst("  \"factModel\": 1,\n", "").replaceFirst("\\{\n", "{\n \"factModel\": 1,\n"))) {
            Replay replay = replay(laidOut);
            assertThat(replay.isEqual()).isTrue();
            assertThat(replay.isEqualInBytes()).isFalse();
            assertThat(replay.explain(Locale.ENGLISH)).startsWith("EQUAL: decided again as of 2026-11-21, the record says the same; only its layout is another");
        }
        // What reads alike and is written otherwise is a difference still: the bytes are what counts.
        assertThat(replay(record.replaceFirst(",\\s*\"of\": \"Alto\"", "")).difference()).hasValueSatisfying(difference -> assertThat(difference.path()).startsWith("dossier.certificates"));
    }

    @Test
    void whatIsOddInARecordNeitherBreaksTheLayoutNorReachesTheTerminal() {
        String record = written(edited(first()));
        String odd = record.replace("Alto is a probe", "\u202eAlto" + "x".repeat(3_000) + " is \\u009b2J a probe");
        String text = replay(odd).explain(Locale.ENGLISH);
        assertThat(text).contains("\\u202E").doesNotContain("\u202e").doesNotContain("\u009b");
        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }
}
