/** From DRL to a checked, confined, compiled pack. */
@SuppressWarnings("requires-automatic")
module org.visarules.authoring {
    requires transitive org.visarules.engine;
    requires transitive org.visarules.formats;
    requires org.visarules.sessions;
    requires org.kie.internal.api;
    requires org.kie.memorycompiler;
    requires org.kie.util.maven.support;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.compiler;
    requires org.drools.drl.ast;
    requires org.drools.drl.parser;
    requires org.drools.ecj;
    requires org.drools.io;
    requires org.drools.kiesession;
    requires org.drools.model.codegen;
    requires org.drools.util;

    exports org.visarules.authoring;
    exports org.visarules.authoring.cases;
    exports org.visarules.authoring.compile;
    exports org.visarules.authoring.replay;
}
