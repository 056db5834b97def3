package org.visarules.sessions;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.visarules.VisaRulesException;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.engine.table.PackTable;
import org.visarules.schema.Fact;

/** Judges by firing the rules in Drools sessions. Safe for use by many threads. */
public final class SessionJudge implements Judge {

    /** Put together here, since a tool that renames the classes of Drools would also rename a name that stands as a whole. */
    private static final String MODEL = String.join(".", "org", "drools", "model", "Model");

    private final String name;
    private final List<PackSessions> packs;

    private SessionJudge(String name, List<PackSessions> packs) {
        this.name = name;
        this.packs = packs;
    }

    /**
     * A judge by the compiled rules of these packs, in their order.
     *
     * @throws VisaRulesException if a pack has no compiled rules, or such of another version of Drools, of other sources, that are damaged,
     *         or that reach further than rules may
     */
    public static SessionJudge over(List<CompiledPack> packs) {
        return over(packs, PackSessions.MOST_FIRINGS);
    }

    static SessionJudge over(List<CompiledPack> packs, int mostFirings) {
        List<PackSessions> sessions = new ArrayList<>();
        for (CompiledPack pack : packs) {
            byte[] bytes = pack.sessionModel().get();
            if (bytes.length == 0) {
                throw new VisaRulesException("Pack '" + pack.table().id() + "' comes without rules compiled for Drools; "
                        + "recompile it with visa-rules-authoring, or take visa-rules-sessions off the class path to decide once only.");
            }
            SessionModel model = SessionModel.of(pack.table().id(), bytes);
            if (!model.pack().equals(pack.table().digest())) {
                throw new VisaRulesException("The compiled rules of pack '" + pack.table().id() + "' were made from other sources than its table. "
                        + "Recompile the pack with visa-rules-authoring, and let both come from one run; "
                        + "or, if it comes with the library, take visa-rules-drl and visa-rules-drools of one build.");
            }
            sessions.add(DroolsServices.within(() -> new PackSessions(pack.table(), base(pack.table(), model), mostFirings)));
        }
        return new SessionJudge("drools", List.copyOf(sessions));
    }

    /** A pack with its rules in a rule base that somebody else built, with the options of {@link #options}. */
    public record BuiltPack(PackTable table, KieBase base) {
    }

    /** A judge by rule bases that somebody else built. */
    public static SessionJudge named(String name, List<BuiltPack> packs) {
        return DroolsServices.within(() -> new SessionJudge(name, packs.stream()
                .map(pack -> new PackSessions(pack.table(), (InternalKnowledgeBase) pack.base(), PackSessions.MOST_FIRINGS)).toList()));
    }

    /** The options with which every rule base must be built, whatever the system properties say. */
    public static KieBaseConfiguration options(ClassLoader loader) {
        return PinnedOptions.ofBase(loader);
    }

    private static InternalKnowledgeBase base(PackTable table, SessionModel model) {
        if (!Model.class.getName().equals(MODEL)) {
            throw new VisaRulesException("The classes of Drools were renamed when jars were merged into one, and compiled rules name them "
                    + "as they were. Leave the packages of Drools out of the relocation.");
        }
        ClassScan.refusal(model.classes()).ifPresent(what -> {
            throw new VisaRulesException("The compiled rules of pack '" + table.id() + "' reach further than rules may: " + what
                    + ". Nothing of it was run. They are not what the compiler wrote: recompile the pack with visa-rules-authoring.");
        });
        ModelLoader loader = new ModelLoader(model.classes());
        try {
            Model rules = (Model) loader.loadClass(model.modelClass()).getDeclaredConstructor().newInstance();
            return KieBaseBuilder.createKieBaseFromModel(List.of(rules), PinnedOptions.ofBase(loader));
        } catch (InvocationTargetException e) {
            throw unfit(table, e.getCause());
        } catch (ReflectiveOperationException | LinkageError | StackOverflowError | RuntimeException e) {
            throw unfit(table, e);
        }
    }

    private static VisaRulesException unfit(PackTable table, Throwable cause) {
        return new VisaRulesException("The compiled rules of pack '" + table.id() + "' cannot be loaded: "
                + (cause.getMessage() == null ? "they are not what the compiler wrote" : cause.getMessage()) + ". Recompile the pack with visa-rules-authoring.", cause);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Firing> judge(List<Fact<?>> facts) {
        Conclusions conclusions = new Conclusions(facts);
        for (PackSessions pack : packs) {
            pack.fire(conclusions);
        }
        return conclusions.firings();
    }
}
