/** Runs the same packs in Drools sessions. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.visarules.sessions {
    requires transitive org.visarules.engine;
    requires transitive org.kie.api;
    requires org.kie.internal.api;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;

    // A jar without a descriptor finds other such jars by itself, but no module that has one: what Drools' jars need of these is said here.
    requires org.slf4j;
    requires java.compiler;
    requires java.desktop;
    requires java.management;
    requires java.naming;
    requires java.xml;

    exports org.visarules.sessions;

    uses org.slf4j.spi.SLF4JServiceProvider;

    provides org.visarules.engine.Judge.Factory with org.visarules.sessions.SessionJudgeFactory;
}
