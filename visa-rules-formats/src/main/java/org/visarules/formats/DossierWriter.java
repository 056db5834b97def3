package org.visarules.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRulesException;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Source;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Members;
import org.visarules.value.Value;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes a dossier as a file: only what was said, in the order of the schema. What is read back equals what was written.
 */
public final class DossierWriter {

    private DossierWriter() {
    }

    /**
     * A dossier as YAML.
     *
     * @throws VisaRulesException if it holds what no file can say, such as a list whose members are only partly known to be out
     */
    public static String yaml(Dossier dossier) {
        return yaml(dossier, Map.of());
    }

    /**
     * A dossier as YAML, with what {@link DossierFiles#remarks} read beside its facts.
     *
     * @throws VisaRulesException if it holds what no file can say, such as a list whose members are only partly known to be out
     */
    public static String yaml(Dossier dossier, Map<String, String> remarks) {
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setWidth(140).setSplitLines(false)
                .setBestLineBreak("\n").setSchema(new CoreSchema()).setDereferenceAliases(true).build();
        Map<String, Object> tree = new LinkedHashMap<>(remarks);
        tree.putAll(tree(dossier));
        String format = "format: " + tree.remove("format") + "\n";
        return proved(tree.isEmpty() ? format : format + new Dump(settings).dumpToString(tree), dossier);
    }

    /**
     * A dossier as JSON.
     *
     * @throws VisaRulesException if it holds what no file can say, such as a list whose members are only partly known to be out
     */
    public static String json(Dossier dossier) {
        return proved(Json.text(Json.MAPPER.<JsonNode>valueToTree(tree(dossier))), dossier);
    }

    // Facts that an engine filled in can hold answers that no file has a word for; better no file than a false one.
    private static String proved(String text, Dossier dossier) {
        List<Dossier> read;
        try {
            read = DossierFiles.read("dossier", text);
        } catch (UnreadableFileException e) {
            throw new VisaRulesException("This dossier holds what no file can say: " + e.getMessage(), e);
        }
        if (!read.equals(List.of(dossier))) {
            throw new VisaRulesException("This dossier holds what no file can say; a file would say " + read.get(0).facts()
                    + " in place of " + dossier.facts());
        }
        return text;
    }

    private static Map<String, Object> tree(Dossier dossier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", DossierReader.FORMAT);
        if (!dossier.acts().isEmpty()) {
            tree.put("acts", dossier.acts().stream().map((Act act) -> DossierReader.written(act)).toList());
        }
        if (!dossier.assumptions().isEmpty()) {
            tree.put("assume", dossier.assumptions().stream().map(Assumption::written).toList());
        }
        tree.putAll(composite(dossier.facts()));
        for (Property<?> list : Layout.evidence(DossierFacts.TYPE)) {
            if (Subjects.isAboutAnOffer(list)) {
                leftUnknown(dossier.facts(), list, tree);
            }
        }
        return tree;
    }

    // A record that is about nothing known must say so where a reader would fill it in.
    @SuppressWarnings("unchecked")
    private static void leftUnknown(DossierFacts facts, Property<?> list, Map<String, Object> tree) {
        List<?> records = ((Listing<?>) facts.get(list)).records();
        for (int i = 0; i < records.size(); i++) {
            Map<String, Object> written = ((List<Map<String, Object>>) tree.get(list.name())).get(i);
            if (!written.containsKey(Subjects.OF) && Subjects.subject(facts, (Composite<?>) records.get(i)).isPresent()) {
                written.put(Subjects.OF, "?");
            }
        }
    }

    private static Map<String, Object> composite(Composite<?> value) {
        FactType<?> type = value.type();
        Optional<Property<?>> scale = Layout.scale(value);
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Layout.Slot slot : Layout.slots(type)) {
            Property<?> property = slot.property();
            Composite<?> holder = slot.path().size() == 1 ? value : (Composite<?>) value.get(slot.path().get(0));
            Object content = holder.raw(property.index());
            if (slot.alone() || content.equals(property.unsaid())) {
                continue;
            }
            if (property.kind() instanceof Kind.Records<?> records) {
                records(type, slot.key(), records, (Listing<?>) content, tree);
            } else {
                boolean level = scale.isPresent() && scale.get().equals(property);
                tree.put(level ? Layout.LEVEL : slot.key(), content instanceof Stated<?> stated
                        ? Map.of(Layout.STATED, stated.values().stream().map(one -> written(property.kind(), one)).toList())
                        : written(property.kind(), content));
            }
        }
        List<String> complete = Layout.evidence(type).stream().filter(list -> ((Listing<?>) value.get(list)).whole())
                .map(Property::name).toList();
        if (!complete.isEmpty()) {
            tree.put(Layout.COMPLETE, complete);
        }
        return tree;
    }

    private static void records(FactType<?> owner, String key, Kind.Records<?> kind, Listing<?> listing, Map<String, Object> tree) {
        List<Object> records = new ArrayList<>();
        listing.forEach(record -> records.add(composite((Composite<?>) record)));
        Optional<String> alone = Layout.slots(owner).stream()
                .filter(slot -> slot.alone() && slot.property().name().equals(key)).map(Layout.Slot::key).findFirst();
        if (kind.nature() == Kind.Nature.DESCRIPTION && !listing.whole()) {
            records.add(Layout.MAYBE_MORE);
        }
        if (records.isEmpty() && kind.nature() == Kind.Nature.EVIDENCE) {
            return;
        }
        if (alone.isPresent() && records.size() == 1) {
            tree.put(alone.get(), records.get(0));
        } else {
            tree.put(key, records);
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Object written(Kind<V> kind, Object value) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return scalar(scalar, value);
        }
        if (kind instanceof Kind.Several<?>) {
            return members((Members<?>) value);
        }
        if (kind instanceof Kind.Tokens<?> tokens) {
            return ((Value) value).isKnown() ? tokens((Kind.Tokens<Value>) tokens, (Value) value) : "?";
        }
        Composite<?> part = (Composite<?>) value;
        Map<String, Object> tree = composite(part);
        if (part instanceof Window window && window.type().properties().stream().noneMatch(day -> window.raw(day.index()) instanceof Stated)) {
            return window.written();
        }
        if (part instanceof Source source && tree.keySet().equals(Set.of("kinds")) && source.getKinds().isKnown()
                && source.getKinds().size() == 1) {
            return source.getKinds().stream().map(SourceKind::written).collect(Collectors.joining());
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static <V extends Value> String scalar(Kind.Scalar<V> kind, Object value) {
        return kind.write((V) value);
    }

    private static Object members(Members<?> members) {
        if (!members.isKnown() && members.isEmpty()) {
            return "unknown";
        }
        List<String> words = new ArrayList<>(members.held().stream().map(member -> member.written()).toList());
        if (!members.isKnown()) {
            words.add(Layout.MAYBE_MORE);
        }
        return words;
    }

    private static <V extends Value> List<String> tokens(Kind.Tokens<V> kind, V value) {
        return kind.writer().apply(value);
    }
}
