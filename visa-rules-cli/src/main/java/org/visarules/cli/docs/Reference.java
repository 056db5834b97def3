package org.visarules.cli.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.formats.cases.Case;

/** The catalogue with what the pages ask of it again and again, gathered once: cases, texts with what stands on each, markets. */
final class Reference {

    /**
     * A text of law. Packs read it each for themselves.
     *
     * @param id as citations name it
     * @param readings the text as each pack that cites it knows it
     * @param uses what stands on it, by provision, in the order of the text
     */
    record Law(String id, List<Reading> readings, Map<String, List<Use>> uses) {

        TextEntry text() {
            return readings.get(0).text();
        }

        /** The requirements that stand on it, with all of their rules or with some. */
        List<Unit> requirements() {
            Map<String, Unit> requirements = new LinkedHashMap<>();
            uses.values().stream().flatMap(List::stream).map(Use::unit).filter(unit -> unit != null && unit.requirement() != null)
                    .forEach(unit -> requirements.put(unit.id(), unit));
            return List.copyOf(requirements.values());
        }
    }

    /** A text as a pack read it. */
    record Reading(PackTable pack, TextEntry text) {
    }

    /**
     * What stands on a provision: a requirement or definition, or a parameter or register of that name.
     *
     * @param unit the requirement or definition; null of a parameter or register
     * @param rules names of the rules that cite the provision where the unit itself cites another
     * @param parameter name of a parameter; empty of everything else
     * @param register name of a register; empty of everything else
     */
    record Use(Unit unit, Set<String> rules, String parameter, String register) {
    }

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");
    // "art. 9" comes before "art. 10".
    private static final Comparator<String> AS_COUNTED = Comparator.comparing(Reference::counted).thenComparing(Comparator.naturalOrder());
    private static final int DIGITS = 12;

    private final Catalogue catalogue;
    private final Markets markets;
    private final Map<String, List<Case>> cases = new LinkedHashMap<>();
    private final Map<String, Law> laws = new LinkedHashMap<>();

    Reference(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.markets = new Markets(catalogue);
        for (PackTable pack : catalogue.packs()) {
            pack.texts().forEach(text -> laws.computeIfAbsent(text.id(), id -> new Law(id, new ArrayList<>(), new TreeMap<>(AS_COUNTED)))
                    .readings().add(new Reading(pack, text)));
        }
        for (Unit unit : catalogue.units()) {
            cases.put(unit.id(), catalogue.cases(unit));
            uses(unit.cites()).add(new Use(unit, Set.of(), "", ""));
            unit.rules().stream().filter(rule -> !samePlace(rule.cites(), unit.cites())).forEach(rule -> use(unit, rule));
        }
        for (PackTable pack : catalogue.packs()) {
            Set<String> told = new HashSet<>();
            pack.parameters().stream().filter(parameter -> told.add(parameter.name() + "\n" + parameter.cites().text() + "\n" + parameter.cites().provision()))
                    .forEach(parameter -> uses(parameter.cites()).add(new Use(null, Set.of(), parameter.name(), "")));
            pack.registers().forEach(register -> uses(register.cites()).add(new Use(null, Set.of(), "", register.name())));
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Markets markets() {
        return markets;
    }

    List<Unit> requirements() {
        return catalogue.units().stream().filter(unit -> unit.requirement() != null).toList();
    }

    List<Case> cases(Unit unit) {
        return cases.get(unit.id());
    }

    /** The texts, in the order of the packs. */
    Collection<Law> laws() {
        return laws.values();
    }

    private void use(Unit unit, RuleTable rule) {
        List<Use> uses = uses(rule.cites());
        Use use = uses.stream().filter(each -> each.unit() != null && each.unit().id().equals(unit.id())).findFirst().orElse(null);
        if (use == null) {
            use = new Use(unit, new LinkedHashSet<>(), "", "");
            uses.add(use);
        }
        use.rules().add(rule.name());
    }

    private List<Use> uses(CitationEntry cites) {
        return laws.get(cites.text()).uses().computeIfAbsent(cites.provision(), none -> new ArrayList<>());
    }

    private static boolean samePlace(CitationEntry one, CitationEntry other) {
        return one.text().equals(other.text()) && one.provision().equals(other.provision());
    }

    private static String counted(String provision) {
        StringBuilder counted = new StringBuilder();
        Matcher part = PART.matcher(provision);
        while (part.find()) {
            boolean number = Character.isDigit(part.group().charAt(0));
            counted.append(number ? "0".repeat(Math.max(0, DIGITS - part.group().length())) : "").append(part.group());
        }
        return counted.toString();
    }
}
