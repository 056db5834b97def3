package org.visarules.bench;

import java.util.ArrayList;
import java.util.List;

import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;
import org.visarules.sessions.SessionJudge;

/** What the first decision is measured beside: plain Drools that fires the same rules over the facts of the same dossier. */
final class FirstPlain {

    /** The rules as classes, as the library carries them. */
    static final String PRECOMPILED = "precompiled";

    /** The rules as DRL, which Drools compiles at run time. */
    static final String DRL = "drl";

    // By its name: the compiler is on the class path of that one measure only.
    private static final String PROJECT = "org.drools.model.codegen.ExecutableModelProject";

    private FirstPlain() {
    }

    /** Fires all rules of all packs that come with the library once; the argument says what the rules are made of. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        List<CompiledPack> packs = BundledPacks.packs();
        List<PackTable> tables = packs.stream().map(CompiledPack::table).toList();
        Judge judge = arguments[0].equals(PRECOMPILED) ? SessionJudge.over(packs) : compiled(tables);
        Intake intake = Intake.of(FirstDecision.dossier());
        World world = World.of(intake.on(FirstDecision.DAY).facts(), new Rulebook(tables).factsOn(FirstDecision.DAY), intake::pathAsGiven);
        List<Fact<?>> facts = new ArrayList<>();
        world.entries().stream().filter(entry -> !entry.isGhost()).map(Entry::fact).forEach(facts::add);
        System.out.println(FirstDecision.DONE + judge.judge(facts).size() + " firings");
    }

    private static Judge compiled(List<PackTable> packs) throws ClassNotFoundException {
        Class<? extends KieBuilder.ProjectType> project = Class.forName(PROJECT).asSubclass(KieBuilder.ProjectType.class);
        return SessionJudge.named("compiled", packs.stream().map(pack -> compiled(pack, project)).toList());
    }

    private static SessionJudge.BuiltPack compiled(PackTable pack, Class<? extends KieBuilder.ProjectType> project) {
        KieServices drools = KieServices.Factory.get();
        ReleaseId id = drools.newReleaseId("org.visarules.bench", pack.id(), pack.digest().substring(0, 12));
        KieFileSystem files = drools.newKieFileSystem().generateAndWritePomXML(id);
        pack.sources().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                files.write("src/main/resources/org/visarules/packs/" + pack.id() + "/" + file.substring(file.lastIndexOf('/') + 1), text);
            }
        });
        KieBuilder builder = drools.newKieBuilder(files).buildAll(project);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return new SessionJudge.BuiltPack(pack, drools.newKieContainer(id).newKieBase(SessionJudge.options(FirstPlain.class.getClassLoader())));
    }
}
