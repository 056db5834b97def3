package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Term;

/**
 * A value that the law sets for a time: a validity period, a day of application, the members of an agreement. It stands in the manifest of a pack
 * with its citation, never as a constant in a rule.
 */
public final class Parameter extends Fact<Parameter> {

    public static final FactType<Parameter> TYPE = FactType.of(Parameter.class, Parameter::new);

    private static final Property<String> NAME = TYPE.word("name");
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<Term> TERM = TYPE.term("term");
    private static final Property<Day> DAY = TYPE.day("day");
    private static final Property<Members<Country>> COUNTRIES = TYPE.several("countries", Country.class);

    private Parameter(State state) {
        super(TYPE, state);
    }

    /** A parameter of that name, in force in that window. */
    public static Parameter of(String name, Window window) {
        return TYPE.unsaid().with(NAME, name).with(WINDOW, window).with(DAY, Day.NONE).with(TERM, Term.ofYears(0))
                .with(COUNTRIES, Members.none(Country.class));
    }

    public Parameter window(Window window) {
        return with(WINDOW, window);
    }

    public Parameter term(Term term) {
        return with(TERM, term);
    }

    public Parameter day(Day day) {
        return with(DAY, day);
    }

    public Parameter countries(Members<Country> countries) {
        return with(COUNTRIES, countries);
    }

    /** Its name in the manifest. */
    public String getName() {
        return get(NAME);
    }

    /** The days on which it is in force. */
    public Window getWindow() {
        return get(WINDOW);
    }

    /** Its value, if it is a length of time. */
    public Term getTerm() {
        return get(TERM);
    }

    /** Its value, if it is a day. */
    public Day getDay() {
        return get(DAY);
    }

    /** Its value, if it is a list of countries: the members of an agreement, of a union. */
    public Members<Country> getCountries() {
        return get(COUNTRIES);
    }
}
