/** Evaluates compiled packs in three values and explains. */
module org.visarules.engine {
    requires transitive org.visarules;

    exports org.visarules.engine;
    exports org.visarules.engine.intake;
    exports org.visarules.engine.table;
    exports org.visarules.engine.walk;

    uses org.visarules.engine.Judge.Factory;
}
