package org.visarules.engine.explain;

import org.visarules.decision.FactRef;
import org.visarules.fact.AsOf;
import org.visarules.fact.Derived;
import org.visarules.fact.Listed;
import org.visarules.fact.Parameter;
import org.visarules.schema.Fact;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Text;

/** What a person calls a fact. */
final class Labels {

    private Labels() {
    }

    static FactRef ref(Fact<?> fact) {
        return new FactRef(fact.place().path(), fact.type().name(), label(fact));
    }

    /** Its name, number or id; of an entry what is entered; else what it is by its first known constant, a yes or no telling nothing; else where it stands. */
    static String label(Fact<?> fact) {
        if (fact instanceof Derived derived) {
            return derived.getTerm() + ": " + label(derived.getOf());
        }
        if (fact instanceof Parameter parameter) {
            return parameter.getName();
        }
        if (fact instanceof Listed listed && listed.getStandard().isKnown()) {
            return listed.getStandard().toString();
        }
        if (fact instanceof AsOf asOf) {
            return asOf.getDate().toString();
        }
        for (String naming : new String[] {"name", "number", "id"}) {
            Property<?> property = fact.type().property(naming).orElse(null);
            if (property != null && fact.get(property) instanceof Text text && text.isKnown()) {
                return text.toString();
            }
        }
        for (Property<?> property : fact.type().properties()) {
            if (fact.get(property) instanceof Choice choice && choice.isKnown() && !choice.name().equals("NONE") && !(choice instanceof Answer)) {
                return choice.written();
            }
        }
        return fact instanceof Listed listed ? listed.getRegister() : fact.place().path();
    }
}
