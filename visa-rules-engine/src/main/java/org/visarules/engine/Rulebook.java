package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.Supposition;
import org.visarules.VisaRulesException;
import org.visarules.decision.PackId;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.DefinitionEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.table.TermEntry;
import org.visarules.engine.table.TextEntry;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.fact.AsOf;
import org.visarules.fact.Country;
import org.visarules.fact.FactModel;
import org.visarules.fact.Listed;
import org.visarules.fact.Parameter;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Place;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Term;
import org.visarules.value.Value;

/** Packs that decide together: their rules ready to be walked, their parameters and registers as facts, their citations joined. */
public final class Rulebook {

    private static final Kind.Several<Country> COUNTRIES = new Kind.Several<>(Country.class);

    private final List<PackTable> packs;
    private final Set<String> requirements;
    private final Program program;
    private final List<Fact<?>> ofLaw = new ArrayList<>();
    private final Map<String, RegisterEntry> registers = new LinkedHashMap<>();
    // Registers of which a case says what they hold.
    private final Set<String> stated = new TreeSet<>();
    private final Map<CitationEntry, Citation> citations = new HashMap<>();
    private final Map<String, Citation> byPath = new HashMap<>();
    private final TreeSet<Day> registerDays = new TreeSet<>();
    private volatile SortedSet<Day> ruleDays;
    private final List<String> supposed = new ArrayList<>();
    private final List<Instead> instead = new ArrayList<>();

    /** A parameter of which the law says one thing whatever the day, so that rules need not ask when, and another from a day on. */
    record Instead(Parameter said, Fact<?> supposed, LocalDate from) {
    }
    private final Map<Set<Act>, Rulebook> deciding = new ConcurrentHashMap<>();

    /**
     * @param packs each after those it needs
     * @throws VisaRulesException if a needed pack is missing or comes later, a pack is of another fact model, or it holds what
     *         there is not
     */
    public Rulebook(List<PackTable> packs) {
        this.packs = List.copyOf(packs);
        this.requirements = packs.stream().flatMap(pack -> pack.requirements().stream()).map(RequirementEntry::id).collect(Collectors.toUnmodifiableSet());
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
        unshared("requirement or definition", pack -> Stream.concat(pack.requirements().stream().map(RequirementEntry::id), pack.definitions().stream().map(DefinitionEntry::id)));
        unshared("term", pack -> pack.terms().stream().map(TermEntry::id));
        unshared("register", pack -> pack.registers().stream().map(RegisterEntry::name));
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

    private Rulebook(Rulebook other, Set<String> requirements, Program program) {
        this.requirements = requirements;
        packs = other.packs;
        this.program = program;
        ofLaw.addAll(other.ofLaw);
        registers.putAll(other.registers);
        stated.addAll(other.stated);
        citations.putAll(other.citations);
        byPath.putAll(other.byPath);
        registerDays.addAll(other.registerDays);
        supposed.addAll(other.supposed);
        instead.addAll(other.instead);
    }

    // What packs name alike would be one thing for the rules of both.
    private void unshared(String kind, Function<PackTable, Stream<String>> names) {
        Map<String, String> owners = new HashMap<>();
        for (PackTable pack : packs) {
            names.apply(pack).forEach(name -> {
                String owner = owners.put(name, pack.id());
                if (owner != null) {
                    throw new VisaRulesException("The packs " + owner + " and " + pack.id() + " both have a " + kind + " " + name + "; give one of them another name");
                }
            });
        }
    }

    /**
     * The same packs with further entries in their registers, which then hold these on whatever day.
     *
     * @throws VisaRulesException if there is no such register, or an entry leaves out what rules compare
     */
    public Rulebook with(List<Listed> entries) {
        Rulebook book = new Rulebook(this, requirements, program);
        entries.forEach(book::enter);
        return book;
    }

    /**
     * The same packs, supposing of the law what they do not say.
     *
     * @throws VisaRulesException if there is no such parameter or register, or it cannot have that value
     */
    Rulebook supposing(List<Supposition> suppositions) {
        Rulebook book = new Rulebook(this, requirements, program);
        List<PackTable> moved = packs;
        for (Supposition supposition : suppositions) {
            book.suppose(supposition);
            moved = moved.stream().map(pack -> Supposed.moved(supposition, pack)).toList();
        }
        return moved.equals(packs) ? book : new Rulebook(book, requirements, new Program(moved));
    }

    /** What is supposed of the law, as decisions list it. */
    List<String> supposed() {
        return supposed;
    }

    /** The parameters that are supposed to have another value from that very day. */
    List<Instead> insteadFrom(LocalDate day) {
        return instead.stream().filter(other -> other.from.equals(day)).toList();
    }

    private void suppose(Supposition supposition) {
        RegisterEntry register = registers.get(supposition.name());
        List<Parameter> said = ofLaw.stream().filter(fact -> fact instanceof Parameter parameter && parameter.getName().equals(supposition.name()))
                .map(Parameter.class::cast).toList();
        if (register == null && said.isEmpty()) {
            throw new VisaRulesException("There is no parameter and no register " + supposition.name() + " in these packs. "
                    + "'visa-rules show' names them at the requirements that look at them.");
        }
        Fact<?> fact = register == null ? parameter(supposition) : listed(register.name(), new Supposed(supposition, program.readOf(register.name())).sets());
        // No law says so, and none is cited for it.
        Fact<?> placed = (Fact<?>) fact.at(new Place(-2 - ofLaw.size(), "supposed." + supposition.name() + "[" + supposed.size() + "]", null));
        if (said.size() == 1) {
            instead.add(new Instead(said.get(0), (Fact<?>) ((Parameter) fact).window(said.get(0).getWindow()).at(placed.place()), supposition.from()));
        } else {
            ofLaw.replaceAll(each -> said.contains(each) ? until(supposition.from().minusDays(1), (Parameter) each) : each);
            ofLaw.add(placed);
        }
        registerDays.add(Day.of(supposition.from()));
        supposed.add(supposition.written());
    }

    private Parameter parameter(Supposition supposition) {
        ParameterEntry entry = packs.stream().flatMap(pack -> pack.parameters().stream()).filter(one -> one.name().equals(supposition.name())).findFirst().orElseThrow();
        String holds = "The parameter " + supposition.name() + " holds " + (entry.property().equals("countries") ? "countries" : "a " + entry.property());
        try {
            Parameter parameter = parameter(new ParameterEntry(entry.name(), Supposed.window(supposition), entry.property(), supposition.value(), entry.cites()));
            boolean isKnown = parameter.getDay().isKnown() && parameter.getTerm().isKnown() && parameter.getCountries().isKnown();
            if (isKnown && parameter.getDay().isDate() == entry.property().equals("day")) {
                return parameter;
            }
            throw new VisaRulesException(holds + ", and '" + supposition.value() + "' is none. The law says " + entry.value() + ".");
        } catch (IllegalArgumentException noValue) {
            throw new VisaRulesException(holds + ". " + noValue.getMessage() + ".", noValue);
        }
    }

    // A window that begins later is left without a day.
    private static Fact<?> until(LocalDate lastDay, Parameter parameter) {
        Window window = parameter.getWindow();
        return window.getLastDay().compareTo(Day.of(lastDay)) <= 0 ? parameter : (Fact<?>) parameter.window(window.lastDay(lastDay)).at(parameter.place());
    }

    /** The same packs deciding about these of their requirements alone. */
    Rulebook about(Set<String> some) {
        return new Rulebook(this, Set.copyOf(some), program);
    }

    /** The same packs with those rules alone on which verdicts about these acts hang. */
    Rulebook deciding(Set<Act> acts) {
        return deciding.computeIfAbsent(Set.copyOf(acts), asked -> new Rulebook(this, requirements, program.deciding(packs.stream()
                .flatMap(pack -> pack.requirements().stream()).filter(requirement -> asked.contains(requirement.act()))
                .map(RequirementEntry::id).filter(requirements::contains).toList())));
    }

    /** The requirements that are decided about, by id. */
    Set<String> requirements() {
        return requirements;
    }

    private void enter(Listed entry) {
        RegisterEntry register = registers.get(entry.getRegister());
        if (register == null) {
            throw new VisaRulesException("There is no register " + entry.getRegister() + " among " + registers.keySet());
        }
        for (String read : program.readOf(register.name())) {
            Property<?> property = Listed.TYPE.property(read).orElseThrow();
            if (property.kind() instanceof Kind.Scalar<?> && !((Value) entry.get(property)).isKnown()) {
                throw new VisaRulesException("An entry of " + register.name() + " does not say its " + read + ", which rules compare");
            }
        }
        long before = ofLaw.stream().filter(fact -> fact instanceof Listed listed && listed.getRegister().equals(register.name())).count();
        stated.add(register.name());
        place(entry, "registers." + register.name() + "[" + before + "]", register.cites());
    }

    private void read(PackTable pack) {
        Map<String, TextEntry> texts = new HashMap<>();
        pack.texts().forEach(text -> texts.put(text.id(), text));
        pack.requirements().forEach(requirement -> cite(requirement.cites(), texts));
        pack.definitions().forEach(definition -> cite(definition.cites(), texts));
        pack.rules().forEach(rule -> cite(rule.cites(), texts));
        for (ParameterEntry entry : pack.parameters()) {
            Parameter parameter = parameter(entry);
            long before = pack.parameters().stream().limit(pack.parameters().indexOf(entry)).filter(other -> other.name().equals(entry.name())).count();
            cite(entry.cites(), texts);
            place(parameter, "parameters." + entry.name() + "[" + before + "]", entry.cites());
        }
        for (RegisterEntry register : pack.registers()) {
            registers.put(register.name(), register);
            cite(register.cites(), texts);
            registerDays.add(Day.of(citation(register.cites()).readUntil().plusDays(1)));
            int index = 0;
            for (RegisterEntry.Item item : register.items()) {
                cite(item.cites(), texts);
                Listed listed = listed(register.name(), item.sets());
                registerDays.add(listed.getWindow().getFirstDay());
                if (listed.getWindow().getLastDay().isDate()) {
                    registerDays.add(Day.of(listed.getWindow().getLastDay().date().plusDays(1)));
                }
                place(listed, "registers." + register.name() + "[" + index++ + "]", item.cites());
            }
        }
    }

    private void place(Fact<?> fact, String path, CitationEntry cites) {
        ofLaw.add((Fact<?>) fact.at(new Place(-2 - ofLaw.size(), path, null)));
        byPath.put(path, citation(cites));
    }

    private static Listed listed(String register, Map<String, String> sets) {
        Listed listed = Listed.in(register);
        for (Map.Entry<String, String> set : sets.entrySet()) {
            Property<?> property = Listed.TYPE.property(set.getKey()).orElseThrow();
            listed = listed.withRaw(property.index(), property.kind() instanceof Kind.Scalar<?> scalar ? scalar.parse(set.getValue()) : Window.of(set.getValue()));
        }
        return listed;
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

    /** Where the law sets the parameter or makes the entry that stands at that path; null if there is none. */
    Set<String> named() {
        Set<String> named = new TreeSet<>();
        for (Fact<?> fact : ofLaw) {
            if (fact instanceof Listed listed && listed.getStandard().isKnown()) {
                named.add(listed.getStandard().toString());
            }
        }
        return named;
    }

    Citation ofLaw(String path) {
        return byPath.get(path);
    }

    /** The facts that come from the packs and the question: the parameters, what registers hold, and the day asked. */
    public List<Fact<?>> factsOn(LocalDate day) {
        List<Fact<?>> facts = new ArrayList<>(ofLaw);
        for (Instead other : instead) {
            if (!day.isBefore(other.from)) {
                facts.replaceAll(fact -> fact == other.said ? other.supposed : fact);
            }
        }
        facts.add(AsOf.of(new Place(-1, "asOf", null), Day.of(day)));
        return facts;
    }

    /** The citation of a register. */
    public Citation ofRegister(String register) {
        return citation(registers.get(register).cites());
    }

    /** What is entered in a register. */
    public Bilingual titleOf(String register) {
        return registers.get(register).title();
    }

    /**
     * What may stand in registers since they were read: for each that was empty, and so is on the day as far as was read, if that day
     * comes later, a record for any number of entries of which nothing is known.
     */
    public List<Entry> sinceRead(LocalDate day) {
        List<Entry> entries = new ArrayList<>();
        for (String register : registers.keySet()) {
            if (day.isAfter(ofRegister(register).readUntil()) && !stated.contains(register) && isEmpty(register, Day.of(day))) {
                Place place = new Place(-2 - ofLaw.size() - entries.size(), "registers." + register + "[*]", null);
                entries.add(new Entry(Listed.in(register).at(place), Entry.Presence.POSSIBLE, Question.More.in(register).list()));
            }
        }
        return entries;
    }

    private boolean isEmpty(String register, Day day) {
        return ofLaw.stream().noneMatch(fact -> fact instanceof Listed listed && listed.getRegister().equals(register)
                && listed.getWindow().covers(day) == Answer.YES);
    }

    /** The days on which a rule or an entry of a register begins to hold or has just ended, or a register was no longer read. */
    SortedSet<Day> ruleDays() {
        if (ruleDays == null) {
            ruleDays = Collections.unmodifiableSortedSet(foundRuleDays());
        }
        return ruleDays;
    }

    private TreeSet<Day> foundRuleDays() {
        TreeSet<Day> days = new TreeSet<>(registerDays);
        for (Rule rule : program.rules()) {
            for (LocalDate day : List.of(rule.table().validFrom(), rule.table().validUntil())) {
                if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
                    days.add(Day.of(day));
                    days.add(Day.of(day.plusDays(1)));
                }
            }
        }
        return days;
    }
}
