package org.visarules.sessions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.visarules.VisaRulesException;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.schema.Fact;

/**
 * The rules of one pack as a rule base, fired stratum by stratum, each in a session of its own that only lets the
 * rules of that stratum fire: a filter throws rejected matches away, so a session serves for one stratum only. No
 * session is ever seen outside.
 */
final class PackSessions {

    /** More firings than any dossier that a person wrote can bring; beyond it nothing is decided. */
    static final int MOST_FIRINGS = 200_000;

    private final String pack;
    private final Map<String, RuleTable> rules = new HashMap<>();
    private final List<AgendaFilter> strata;
    private final KieSessionsPool pool;
    private final KieSessionConfiguration options;
    private final int mostFirings;

    PackSessions(PackTable table, InternalKnowledgeBase base, int mostFirings) {
        this.pack = table.id();
        this.mostFirings = mostFirings;
        TreeSet<Integer> numbers = new TreeSet<>();
        for (RuleTable rule : table.rules()) {
            rules.put(rule.name(), rule);
            numbers.add(rule.stratum());
        }
        Set<String> compiled = new HashSet<>();
        base.getKiePackages().forEach(its -> its.getRules().forEach(rule -> compiled.add(rule.getName())));
        if (!compiled.equals(rules.keySet())) {
            throw new VisaRulesException("The compiled rules of pack '" + pack + "' are not those of its table: "
                    + Stream.concat(rules.keySet().stream().filter(rule -> !compiled.contains(rule)),
                            compiled.stream().filter(rule -> !rules.containsKey(rule))).sorted().collect(Collectors.joining(", "))
                    + ". Recompile the pack with visa-rules-authoring.");
        }
        this.strata = numbers.stream().<AgendaFilter>map(number ->
                match -> rules.get(match.getRule().getName()).stratum() == number).toList();
        this.options = PinnedOptions.ofSession();
        this.pool = base.newKieSessionsPool(1);
    }

    void fire(Conclusions conclusions) {
        for (AgendaFilter stratum : strata) {
            fire(stratum, conclusions);
            conclusions.endStratum();
        }
    }

    private void fire(AgendaFilter stratum, Conclusions conclusions) {
        KieSession session = pool.newKieSession(options);
        try {
            Recorder recorder = new Recorder(rules, conclusions);
            session.setGlobal("requirement", recorder);
            session.addEventListener(recorder);
            for (Fact<?> fact : conclusions.facts()) {
                session.insert(fact);
            }
            if (session.fireAllRules(stratum, mostFirings) >= mostFirings) {
                throw new VisaRulesException("More than " + mostFirings + " rules of pack '" + pack
                        + "' fired on one dossier, and so nothing was decided; split the dossier.");
            }
        } catch (VisaRulesException e) {
            throw e;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof VisaRulesException said) {
                throw said;
            }
            throw unfired(e);
        } catch (LinkageError | StackOverflowError e) {
            throw unfired(e);
        } finally {
            session.dispose();
        }
    }

    private VisaRulesException unfired(Throwable cause) {
        return new VisaRulesException("Drools could not fire the rules of pack '" + pack + "' on this dossier: " + cause.getMessage(), cause);
    }
}
