package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.Dossier;
import org.visarules.VisaRulesException;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.decision.Decision;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TableCodec;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.sessions.DroolsServices;
import org.visarules.sessions.SessionJudge;
import org.visarules.sessions.SessionModel;

/**
 * What becomes of a compiled pack that is not what the compiler wrote: bytes that were lost or changed are told by their checksum;
 * where somebody made the checksum fit, nothing reaches out, and what does not fit together ends in a sentence.
 */
class TamperedPackTest {

    private static final String REACHED = "org.visarules.test.reached";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int BEFORE_TABLE = 8;
    private static final int BEFORE_SESSIONS = 12;

    @TempDir
    Path folder;

    private PackTable table;
    private byte[] sessions;

    @BeforeEach
    void compile() {
        table = new SamplePack().read(folder).orThrow();
        sessions = SessionModelCompiler.compile(table);
    }

    private static Dossier dossier() {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named("Alto").functions(SecurityFunction.DETECTION))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-1").of("Alto").status(EvidenceStatus.IN_FORCE).window(Window.of("2025-01-01/2027-12-31")))
                .asking(Act.USE);
    }

    private static Decision once(PackTable table) {
        return Engine.rules(List.of(new CompiledPack(table, () -> new byte[0])), List.of()).decide(dossier(), DAY);
    }

    private static Decision twice(PackTable table, byte[] sessions) {
        return Engine.rules(List.of(new CompiledPack(table, () -> sessions)), List.of(SessionJudge::over)).decide(dossier(), DAY);
    }

    private static byte[] sealed(byte[] bytes, int before) {
        CRC32 sum = new CRC32();
        sum.update(bytes, before, bytes.length - before);
        ByteBuffer.wrap(bytes).putInt(before - Integer.BYTES, (int) sum.getValue());
        return bytes;
    }

    private static byte[] spoiled(byte[] bytes, Random random, int from) {
        byte[] spoiled = bytes.clone();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = from + random.nextInt(bytes.length - from);
            spoiled[at] ^= (byte) (1 + random.nextInt(255));
        }
        return spoiled;
    }

    @Test
    void bytesThatWereLostOrChangedAreTold() {
        assertThat(twice(table, sessions).confirmedBy()).hasSize(2);
        byte[] bytes = TableCodec.write(table);
        Random random = new Random(3);
        for (int i = 0; i < 600; i++) {
            byte[] changed = i % 2 == 0 ? spoiled(bytes, random, 0) : Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThatThrownBy(() -> TableCodec.read(changed)).isInstanceOf(VisaRulesException.class).hasMessageContaining("compile it again");
            byte[] model = i % 2 == 0 ? spoiled(sessions, random, 0) : Arrays.copyOf(sessions, 1 + random.nextInt(sessions.length - 1));
            assertThatThrownBy(() -> SessionModel.of("sample", model)).isInstanceOf(VisaRulesException.class).hasMessageContaining("damaged");
        }
        assertThat(TableCodec.read(bytes)).isEqualTo(table);
    }

    @Test
    void aTableWhoseChecksumWasMadeToFitEndsInADecisionOrASentence() {
        byte[] bytes = TableCodec.write(table);
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 2_500; i++) {
            byte[] changed = sealed(spoiled(bytes, random, BEFORE_TABLE), BEFORE_TABLE);
            try {
                PackTable other = TableCodec.read(changed);
                read++;
                assertThat(once(other)).isNotNull();
            } catch (VisaRulesException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void whatThereIsNotIsNamed() {
        refused("no rule method getClass", test -> new Node.Test(new Node.Call(new Node.Read("", List.of("name")), "getClass", List.of()), test.operator(),
                test.right(), 1, 1, "x"));
        refused("no rule method toString", test -> new Node.Test(new Node.Call(new Node.Read("", List.of("functions")), "toString", List.of()), test.operator(),
                test.right(), 1, 1, "x"));
        refused("No property class", test -> new Node.Test(new Node.Read("", List.of("class")), test.operator(), test.right(), 1, 1, "x"));
        refused("no constant Runtime.EXIT", test -> new Node.Test(test.left(), test.operator(), List.of(new Node.Literal("Runtime", "EXIT")), 1, 1, "x"));
        refused("no variable $other", test -> new Node.Test(test.left(), test.operator(), List.of(new Node.Read("$other", List.of())), 1, 1, "x"));
    }

    private void refused(String words, UnaryOperator<Node.Test> change) {
        List<RuleTable> rules = new ArrayList<>();
        for (RuleTable rule : table.rules()) {
            Node.Pattern first = (Node.Pattern) rule.when().get(0);
            List<Node> when = new ArrayList<>(rule.when());
            if (!first.tests().isEmpty()) {
                when.set(0, new Node.Pattern(first.binding(), first.type(), first.binds(), first.tests().stream().map(change).toList(), 1, 1, first.text()));
            }
            rules.add(new RuleTable(rule.name(), rule.unit(), rule.verb(), rule.stratum(), rule.validFrom(), rule.validUntil(), rule.file(), rule.line(), when,
                    rule.arguments(), rule.term(), rule.cites(), rule.actor(), rule.due(), rule.deliverable()));
        }
        PackTable other = new PackTable(table.id(), table.version(), table.digest(), table.factModel(), table.title(), table.needs(), table.texts(),
                table.requirements(), table.definitions(), table.terms(), table.parameters(), table.registers(), rules, table.english(), table.french(), table.sources());
        PackTable read = TableCodec.read(TableCodec.write(other));
        assertThatThrownBy(() -> once(read)).isInstanceOf(VisaRulesException.class).hasMessageContaining(words);
    }

    @Test
    void sessionsWhoseChecksumWasMadeToFitEndInADecisionOrASentence() {
        SessionModel model = SessionModel.of("sample", sessions);
        List<String> names = List.copyOf(model.classes().keySet());
        Decision sound = twice(table, sessions);
        Random random = new Random(9);
        int loaded = 0;
        for (int i = 0; i < 120; i++) {
            Map<String, byte[]> classes = new TreeMap<>(model.classes());
            String name = names.get(random.nextInt(names.size()));
            classes.put(name, spoiled(classes.get(name), random, 10));
            byte[] changed = new SessionModel(model.pack(), model.droolsVersion(), model.modelClass(), new TreeMap<>(classes)).toBytes();
            try {
                assertThat(twice(table, changed)).isEqualTo(sound);
                loaded++;
            } catch (VisaRulesException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(loaded).isLessThan(120);
        for (int i = 0; i < 120; i++) {
            byte[] changed = sealed(spoiled(sessions, random, BEFORE_SESSIONS), BEFORE_SESSIONS);
            assertThatThrownBy(() -> {
                assertThat(twice(table, changed)).isEqualTo(sound);
                throw new VisaRulesException("the same");
            }).isInstanceOf(VisaRulesException.class);
        }
    }

    /** A model that reaches out as soon as it is made. */
    public static class ReachingModel {
        public ReachingModel() {
            System.setProperty(REACHED, "yes");
        }
    }

    @Test
    void sessionsThatReachOutAreRefusedBeforeAnythingOfThemRuns() throws IOException {
        byte[] body;
        try (InputStream in = ReachingModel.class.getResourceAsStream("TamperedPackTest$ReachingModel.class")) {
            body = in.readAllBytes();
        }
        TreeMap<String, byte[]> classes = new TreeMap<>(Map.of(ReachingModel.class.getName(), body));
        byte[] reaching = new SessionModel(table.digest(), DroolsServices.version(), ReachingModel.class.getName(), classes).toBytes();
        assertThatThrownBy(() -> twice(table, reaching)).isInstanceOf(VisaRulesException.class).hasMessageContaining("sample")
                .hasMessageContaining("reach further").hasMessageContaining("Nothing of it was run");
        assertThat(System.getProperty(REACHED)).isNull();

        for (String modelClass : List.of("java.lang.Object", "java.lang.Runtime", "org.visarules.fact.Product", "", "../x")) {
            byte[] other = new SessionModel(table.digest(), DroolsServices.version(), modelClass, new TreeMap<>()).toBytes();
            assertThatThrownBy(() -> twice(table, other)).as(modelClass).isInstanceOf(VisaRulesException.class).hasMessageContaining("sample");
        }
    }

    @Test
    void sessionsOfOtherSourcesAreRefused() {
        byte[] other = SessionModelCompiler.compile(new SamplePack().replace(SamplePack.PROBE_FILE, "SecurityFunction.DETECTION", "SecurityFunction.VPN")
                .read(folder.resolve("other")).orThrow());
        assertThatThrownBy(() -> twice(table, other)).isInstanceOf(VisaRulesException.class).hasMessageContaining("made from other sources");
    }

    @Test
    void aLittleThatBecomesMuchIsRefusedEarly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.write(sessions, 0, BEFORE_SESSIONS);
        header.writeUTF(table.digest());
        header.writeUTF(DroolsServices.version());
        header.writeUTF("x.Model");
        header.writeInt(150_000);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (int i = 0; i < 200; i++) {
                out.writeUTF("x.C" + i);
                out.writeInt(1 << 20);
                out.write(new byte[1 << 20]);
            }
        }
        byte[] bomb = sealed(bytes.toByteArray(), BEFORE_SESSIONS);
        assertThat(bomb.length).isLessThan(1 << 19);
        assertThatThrownBy(() -> SessionModel.of("sample", bomb)).isInstanceOf(VisaRulesException.class).hasMessageContaining("damaged");

        byte[] manyStrings = ByteBuffer.allocate(16).putInt(ByteBuffer.wrap(TableCodec.write(table)).getInt()).putInt(0).putInt(Integer.MAX_VALUE).putInt(7).array();
        assertThatThrownBy(() -> TableCodec.read(sealed(manyStrings, BEFORE_TABLE))).isInstanceOf(VisaRulesException.class);
    }
}
