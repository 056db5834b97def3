package org.visarules.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.Dossier;
import org.visarules.fact.DossierFacts;
import org.visarules.rule.Phrase;
import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Text;
import org.visarules.value.Value;

/** A place in a dossier where an answer belongs, by its path: read, filled in, and told where it stands. */
final class Blank {

    private static final Pattern SEGMENT = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    private static final List<String> NAMING = List.of("name", "number", "id");
    // What tells that two records of a list describe one thing, besides what they are called.
    private static final List<String> TELLING_APART = List.of("scheme", "level", "version");

    /** A property on the way, and which record of it where it is a list; -1 where it is not followed into a record. */
    private record Step(Property<?> property, int index) {
    }

    private final List<Step> steps;
    private final int stepsToFact;
    private final String key;

    private Blank(List<Step> steps, int stepsToFact, String type) {
        this.steps = steps;
        this.stepsToFact = stepsToFact;
        StringBuilder named = new StringBuilder(type);
        steps.subList(stepsToFact, steps.size()).forEach(step -> named.append('.').append(step.property.name()));
        this.key = named.toString();
    }

    /** The place at a path such as {@code certificates[0].window.lastDay}; of a constant of a list the list. Nothing if no dossier has it. */
    static Optional<Blank> at(String path) {
        List<Step> steps = new ArrayList<>();
        FactType<?> at = DossierFacts.TYPE;
        String type = "Dossier";
        int stepsToFact = 0;
        for (String segment : path.split("[.]")) {
            Matcher parts = SEGMENT.matcher(segment);
            Property<?> property = at == null || !parts.matches() ? null : at.property(parts.group(1)).orElse(null);
            if (property == null) {
                boolean isConstant = !steps.isEmpty() && steps.get(steps.size() - 1).property.kind() instanceof Kind.Several<?>;
                return isConstant ? Optional.of(new Blank(steps, stepsToFact, type)) : Optional.empty();
            }
            int index = parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2));
            steps.add(new Step(property, index));
            at = property.kind() instanceof Kind.Records<?> records && index >= 0 ? records.of() : property.kind() instanceof Kind.Part<?> part ? part.of() : null;
            if (at != null && at.isFact()) {
                type = at.name();
                stepsToFact = steps.size();
            }
        }
        return Optional.of(new Blank(steps, stepsToFact, type));
    }

    /** The type of fact and the property: {@code Certificate.window.lastDay}. */
    String key() {
        return key;
    }

    /** The path, as a file writes it. */
    String path() {
        return written(steps);
    }

    private static String written(List<Step> steps) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            path.append(path.isEmpty() ? "" : ".").append(step.property.name()).append(step.index < 0 ? "" : "[" + step.index + "]");
        }
        return path.toString();
    }

    /** The path of what holds it; empty for a list of the dossier itself. */
    String holder() {
        return written(steps.subList(0, steps.size() - 1));
    }

    Property<?> property() {
        return steps.get(steps.size() - 1).property;
    }

    /** What the dossier holds there: a value, a list, or the values stated for it. */
    Object in(Dossier dossier) {
        return at(dossier, steps.size());
    }

    private Object at(Dossier dossier, int depth) {
        return depth == 0 ? dossier.facts() : spot(steps.subList(0, depth)).read(dossier.facts());
    }

    private static Spot spot(List<Step> steps) {
        return new Spot(written(steps));
    }

    /** The same, or the values that it and the records that describe the same thing state, where these differ. */
    Object said(Dossier dossier) {
        Set<Object> said = new LinkedHashSet<>();
        said.add(in(dossier));
        twins(dossier).forEach(twin -> said.add(beside(twin).in(dossier)));
        said.removeIf(content -> !(content instanceof Value value && value.isKnown()));
        return said.size() > 1 ? new Stated<>(List.copyOf(said)) : in(dossier);
    }

    /** The dossier with that content there, and in every record that describes the same thing and says something else. */
    Dossier filled(Dossier dossier, Object content) {
        Dossier filled = with(dossier, spot(steps).written(dossier.facts(), content));
        for (int twin : twins(dossier)) {
            Object said = beside(twin).in(dossier);
            if (said instanceof Stated || said instanceof Value value && value.isKnown()) {
                filled = with(filled, spot(beside(twin).steps).written(filled.facts(), content));
            }
        }
        return filled;
    }

    /** The dossier with a record more, of which nothing is known yet, in the list that this is. */
    Dossier opened(Dossier dossier) {
        return with(dossier, spot(steps).opened(dossier.facts(), ((Kind.Records<?>) property().kind()).of()));
    }

    private Blank beside(int twin) {
        List<Step> beside = new ArrayList<>(steps);
        beside.set(stepsToFact - 1, new Step(steps.get(stepsToFact - 1).property, twin));
        return new Blank(beside, stepsToFact, "");
    }

    /** The dossier without the record at whose property this is. */
    Dossier without(Dossier dossier) {
        Step record = steps.get(stepsToFact - 1);
        List<Step> list = new ArrayList<>(steps.subList(0, stepsToFact - 1));
        list.add(new Step(record.property, -1));
        Listing<?> all = (Listing<?>) spot(list).read(dossier.facts());
        List<Object> others = new ArrayList<>(all.records());
        others.remove(record.index);
        return with(dossier, spot(list).written(dossier.facts(), new Listing<>(others, all.whole())));
    }

    private static Dossier with(Dossier dossier, DossierFacts facts) {
        return new Dossier(facts, dossier.acts(), dossier.assumptions());
    }

    // Records are merged where they describe one thing: what one of them says, another may contradict.
    private List<Integer> twins(Dossier dossier) {
        List<Integer> twins = new ArrayList<>();
        if (stepsToFact == 1 && steps.get(0).index >= 0 && steps.size() > 1) {
            List<?> records = ((Listing<?>) dossier.facts().raw(steps.get(0).property.index())).records();
            Composite<?> own = (Composite<?>) records.get(steps.get(0).index);
            for (int i = 0; i < records.size(); i++) {
                if (i != steps.get(0).index && named(own).isPresent() && describesTheSame(own, (Composite<?>) records.get(i))) {
                    twins.add(i);
                }
            }
        }
        return twins;
    }

    private static boolean describesTheSame(Composite<?> one, Composite<?> other) {
        return named(one).equals(named(other)) && TELLING_APART.stream().flatMap(name -> one.type().property(name).stream())
                .allMatch(property -> one.raw(property.index()).equals(other.raw(property.index())));
    }

    private static Optional<String> named(Composite<?> record) {
        for (String name : NAMING) {
            Optional<Property<?>> property = record.type().property(name);
            if (property.isPresent() && record.get(property.get()) instanceof Text text && text.isKnown()) {
                return Optional.of(text.toString());
            }
        }
        return Optional.empty();
    }

    /** What a person calls the fact it asks about: its name, number or id, else what it is, and which of several; empty where it is the only one. */
    Phrase label(Dossier dossier) {
        return label(dossier, stepsToFact);
    }

    /** What a person calls the fact that holds that one; empty at the top. */
    Phrase owner(Dossier dossier) {
        for (int depth = stepsToFact - 1; depth > 0; depth--) {
            if (at(dossier, depth) instanceof Composite<?> holder && holder.type().isFact()) {
                return label(dossier, depth);
            }
        }
        return Phrase.of("", "");
    }

    private Phrase label(Dossier dossier, int depth) {
        Step step = steps.get(Math.max(depth, 1) - 1);
        if (depth == 0 || !(at(dossier, depth) instanceof Composite<?> fact)) {
            return Phrase.of("", "");
        }
        Optional<String> name = named(fact);
        if (name.isPresent()) {
            return Phrase.of(name.get(), name.get());
        }
        Optional<Phrase> what = what(fact);
        List<?> beside = step.index < 0 ? List.of() : ((Listing<?>) ((Composite<?>) at(dossier, depth - 1)).raw(step.property.index())).records();
        boolean several = beside.stream().filter(other -> named((Composite<?>) other).isEmpty() && what((Composite<?>) other).equals(what)).count() > 1;
        String place = String.valueOf(step.index + 1);
        Phrase which = several ? Phrase.of("no. " + place, "n° " + place) : Phrase.of("", "");
        if (what.isEmpty()) {
            return which;
        }
        Phrase both = several ? Phrase.of(what.get().english() + ", " + which.english(), what.get().french() + ", " + which.french()) : what.get();
        boolean standsForANumber = fact.type().property("number").isPresent();
        return standsForANumber ? Phrase.of("(" + both.english() + ")", "(" + both.french() + ")") : both;
    }

    private static Optional<Phrase> what(Composite<?> fact) {
        return hasNameOfItsOwn(fact) ? Plain.sentence("Unnamed") : constant(fact).map(Plain::word);
    }

    // A number may be missing where the kind of evidence says enough.
    private static boolean hasNameOfItsOwn(Composite<?> fact) {
        return NAMING.stream().anyMatch(name -> !name.equals("number") && fact.type().property(name).isPresent());
    }

    private static Optional<Choice> constant(Composite<?> fact) {
        for (Property<?> property : fact.type().properties()) {
            if (fact.get(property) instanceof Choice choice && choice.isKnown() && !(choice instanceof Answer) && !choice.name().equals("NONE")
                    && !choice.equals(property.unsaid())) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
