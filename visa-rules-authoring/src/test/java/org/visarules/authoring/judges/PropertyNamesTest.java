package org.visarules.authoring.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.visarules.VisaRulesException;
import org.visarules.authoring.compile.PackTexts;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.PackTable;
import org.visarules.fact.FactTypes;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.sessions.SessionJudge;

/** No name of a fact or property collides with a word of DRL, of MVEL or of java.lang, in either compiler. */
class PropertyNamesTest {

    /** A rule per property that binds it and one that compares it, by the property's path. */
    private static TreeMap<String, String> rules() {
        TreeMap<String, String> rules = new TreeMap<>();
        FactTypes.all().forEach(type -> {
            add(type, type, "", rules);
            rules.put(type.name() + ".owner", "$subject : " + type.name() + "( $v : owner ) " + type.name() + "( owner == $v )");
        });
        return rules;
    }

    private static void add(FactType<?> fact, FactType<?> at, String prefix, TreeMap<String, String> rules) {
        for (Property<?> property : at.properties()) {
            Kind<?> kind = property.kind();
            String path = prefix + property.name();
            String pattern = "$subject : " + fact.name() + "( $v : " + path;
            if (kind instanceof Kind.Part<?> part) {
                rules.put(fact.name() + "." + path, pattern + " )");
                add(fact, part.of(), path + ".", rules);
            } else if (kind instanceof Kind.OneOf<?> oneOf) {
                String constant = oneOf.javaType().getSimpleName() + "." + oneOf.known().get(0).name();
                rules.put(fact.name() + "." + path, pattern + ", " + path + " == " + constant + ", " + path + " in ( " + constant + " ), "
                        + path + " not in ( " + constant + " ) )");
            } else if (kind instanceof Kind.Several<?> several) {
                String constant = several.member().getSimpleName() + "." + several.known().get(0).name();
                rules.put(fact.name() + "." + path, pattern + ", " + path + " contains " + constant + ", " + path + " not contains "
                        + constant + ", " + path + ".only( " + constant + " ) == Answer.YES )");
            } else if (kind instanceof Kind.Word) {
                rules.put(fact.name() + "." + path, pattern + ", " + path + " == \"WORD\" )");
            } else if (kind == Kind.DAY) {
                rules.put(fact.name() + "." + path, pattern + ", " + path + " <= " + path + " ) " + fact.name() + "( " + path + " >= $v )");
            } else if (!(kind instanceof Kind.Records)) {
                rules.put(fact.name() + "." + path, pattern + " ) " + fact.name() + "( " + path + " == $v )");
            }
        }
    }

    private static PackTable pack(TreeMap<String, String> rules) {
        StringBuilder text = new StringBuilder();
        rules.forEach((path, condition) -> text.append("rule \"P/met-by-").append(path).append("\"\nwhen\n    ").append(condition)
                .append("\nthen\n    requirement.metBy( $subject );\nend\n"));
        return PackTexts.pack("names").file("P", text.toString()).table();
    }

    private static List<String> refused(TreeMap<String, String> rules, Consumer<PackTable> compiler) {
        try {
            compiler.accept(pack(rules));
            return List.of();
        } catch (VisaRulesException e) {
            if (rules.size() == 1) {
                return List.of(rules.firstKey() + ": " + e.getMessage());
            }
            List<String> paths = new ArrayList<>(rules.keySet());
            String middle = paths.get(paths.size() / 2);
            List<String> all = new ArrayList<>(refused(new TreeMap<>(rules.headMap(middle)), compiler));
            all.addAll(refused(new TreeMap<>(rules.tailMap(middle)), compiler));
            return all;
        }
    }

    @Test
    void everyPropertyCanBeComparedInTheExecutableModel() {
        TreeMap<String, String> rules = rules();
        assertThat(rules).hasSizeGreaterThan(150);
        assertThat(refused(rules, table -> {
            byte[] bytes = SessionModelCompiler.compile(table);
            SessionJudge.over(List.of(new CompiledPack(table, () -> bytes)));
        })).isEmpty();
    }

    @Test
    void everyPropertyCanBeComparedByTheClassicCompiler() {
        assertThat(refused(rules(), table -> ClassicJudge.over(List.of(table)))).isEmpty();
    }
}
