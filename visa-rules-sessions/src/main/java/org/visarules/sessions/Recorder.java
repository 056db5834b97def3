package org.visarules.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.visarules.VisaRulesException;
import org.visarules.engine.Judge.Firing;
import org.visarules.engine.table.RuleTable;
import org.visarules.rule.Requirement;
import org.visarules.rule.Verb;
import org.visarules.schema.Fact;

/** What the consequences of one session speak to. It notes which rule spoke, on which facts, and what it derived. */
final class Recorder extends DefaultAgendaEventListener implements Requirement {

    private final Map<String, RuleTable> rules;
    private final Conclusions conclusions;
    private Match firing;
    private int spoken;

    Recorder(Map<String, RuleTable> rules, Conclusions conclusions) {
        this.rules = rules;
        this.conclusions = conclusions;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch();
        spoken = 0;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        if (spoken != 1) {
            throw unlikeTable();
        }
        firing = null;
    }

    private RuleTable heard(Verb verb) {
        spoken++;
        RuleTable rule = rules.get(firing.getRule().getName());
        if (rule.verb() != verb) {
            throw unlikeTable();
        }
        List<String> paths = new ArrayList<>();
        for (Object matched : firing.getObjects()) {
            // Where a rule begins with not or exists, Drools matches a fact of its own before it.
            if (matched instanceof Fact<?> fact) {
                paths.add(fact.place().path());
            }
        }
        conclusions.fired(new Firing(rule.name(), List.copyOf(paths)));
        return rule;
    }

    private VisaRulesException unlikeTable() {
        return new VisaRulesException("The compiled form of rule '" + firing.getRule().getName()
                + "' does not say what the pack's table says; recompile the pack with visa-rules-authoring.");
    }

    @Override
    public void appliesTo(Fact<?> subject, Fact<?>... because) {
        heard(Verb.APPLIES_TO);
    }

    @Override
    public void metBy(Fact<?> subject, Fact<?>... evidence) {
        heard(Verb.MET_BY);
    }

    @Override
    public void brokenBy(Fact<?> subject, Fact<?>... evidence) {
        heard(Verb.BROKEN_BY);
    }

    @Override
    public void refuses(Fact<?> subject, Fact<?>... evidence) {
        heard(Verb.REFUSES);
    }

    @Override
    public void advises(Fact<?> subject, Fact<?>... because) {
        heard(Verb.ADVISES);
    }

    @Override
    public void obliges(Fact<?> subject, Fact<?>... because) {
        heard(Verb.OBLIGES);
    }

    @Override
    public void derives(Fact<?> subject, String term) {
        if (!heard(Verb.DERIVES).term().equals(term)) {
            throw unlikeTable();
        }
        conclusions.derived(subject, term);
    }
}
