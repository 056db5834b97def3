/** The rules of the packs that come with the library, compiled for Drools sessions. */
module org.visarules.drools {
    requires org.visarules.engine;

    provides org.visarules.engine.SessionModels with org.visarules.drools.BundledSessions;
}
