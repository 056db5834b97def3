package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.visarules.VisaRulesException;
import org.visarules.decision.PackId;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.TextEntry;
import org.visarules.engine.walk.Program;
import org.visarules.fact.AsOf;
import org.visarules.fact.Country;
import org.visarules.fact.FactModel;
import org.visarules.fact.Parameter;
import org.visarules.fact.Window;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Place;
import org.visarules.value.Day;
import org.visarules.value.Term;

/** Packs that decide together: their rules ready to be walked, their parameters as facts, their citations joined. */
public final class Rulebook {

    private static final Kind.Several<Country> COUNTRIES = new Kind.Several<>(Country.class);

    private final List<PackTable> packs;
    private final Program program;
    private final List<Fact<?>> parameters = new ArrayList<>();
    private final Map<CitationEntry, Citation> citations = new HashMap<>();
    private final Map<String, Citation> ofParameters = new HashMap<>();
    private final TreeSet<Day> ruleDays = new TreeSet<>();

    /**
     * @param packs each after those it needs
     * @throws VisaRulesException if a needed pack is missing or comes later, a pack is of another fact model, or it holds what
     *         there is not
     */
    public Rulebook(List<PackTable> packs) {
        this.packs = List.copyOf(packs);
        List<String> seen = new ArrayList<>();
        for (PackTable pack : packs) {
            if (pack.factModel() != FactModel.NUMBER) {
                throw new VisaRulesException("Pack " + pack.id() + " " + pack.version() + " was compiled for fact model "
                        + pack.factModel() + ", this library has fact model " + FactModel.NUMBER + "; compile it again");
            }
            for (String needed : pack.needs()) {
                if (!seen.contains(needed)) {
                    throw new VisaRulesException("Pack " + pack.id() + " needs pack " + needed + "; give it before " + pack.id());
                }
            }
            seen.add(pack.id());
        }
        try {
            program = new Program(packs);
            packs.forEach(this::read);
        } catch (VisaRulesException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new VisaRulesException("The compiled packs " + seen + " hold what this version of the library cannot read: " + e.getMessage()
                    + ". Compile them again with visa-rules-authoring.", e);
        }
    }

    private void read(PackTable pack) {
        Map<String, TextEntry> texts = new HashMap<>();
        pack.texts().forEach(text -> texts.put(text.id(), text));
        pack.requirements().forEach(requirement -> cite(requirement.cites(), texts));
        pack.definitions().forEach(definition -> cite(definition.cites(), texts));
        pack.rules().forEach(rule -> {
            cite(rule.cites(), texts);
            for (LocalDate day : List.of(rule.validFrom(), rule.validUntil())) {
                if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
                    ruleDays.add(Day.of(day));
                    ruleDays.add(Day.of(day.plusDays(1)));
                }
            }
        });
        for (ParameterEntry entry : pack.parameters()) {
            Parameter parameter = parameter(entry);
            long before = pack.parameters().stream().limit(pack.parameters().indexOf(entry)).filter(other -> other.name().equals(entry.name())).count();
            String path = "parameters." + entry.name() + "[" + before + "]";
            parameters.add(parameter.at(new Place(-2 - parameters.size(), path, null)));
            cite(entry.cites(), texts);
            ofParameters.put(path, citation(entry.cites()));
        }
    }

    private static Parameter parameter(ParameterEntry entry) {
        Parameter parameter = Parameter.of(entry.name(), Window.of(entry.window()));
        return switch (entry.property()) {
            case "term" -> parameter.term(Term.of(entry.value()));
            case "day" -> parameter.day(Day.of(entry.value()));
            default -> parameter.countries(COUNTRIES.parse(List.of(entry.value().split(" "))));
        };
    }

    private void cite(CitationEntry entry, Map<String, TextEntry> texts) {
        TextEntry text = texts.get(entry.text());
        if (text == null) {
            throw new VisaRulesException("No text '" + entry.text() + "' is declared for a citation");
        }
        citations.putIfAbsent(entry, new Citation(text.id(), Phrase.of(text.title().english(), text.title().french()), entry.provision(),
                text.url(), entry.confidence(), text.readOn(), text.readUntil(), entry.quotation()));
    }

    public List<PackTable> packs() {
        return packs;
    }

    /** The packs, exactly. */
    public List<PackId> ids() {
        return packs.stream().map(pack -> new PackId(pack.id(), pack.version(), pack.digest())).toList();
    }

    public Program program() {
        return program;
    }

    /** The citation of an entry, joined with its text. */
    public Citation citation(CitationEntry entry) {
        return citations.get(entry);
    }

    /** Where the law sets the parameter that stands at that path; null if none does. */
    Citation ofParameter(String path) {
        return ofParameters.get(path);
    }

    /** The facts that come from the packs and the question: the day asked, and the parameters. */
    public List<Fact<?>> factsOn(LocalDate day) {
        List<Fact<?>> facts = new ArrayList<>(parameters);
        facts.add(AsOf.of(new Place(-1, "asOf", null), Day.of(day)));
        return facts;
    }

    /** The days on which a rule comes into force or has just ended. */
    TreeSet<Day> ruleDays() {
        return ruleDays;
    }
}
