/** What a caller compiles against: facts, decisions and the rules that decide. */
module org.visarules {
    exports org.visarules;
    exports org.visarules.decision;
    exports org.visarules.fact;
    exports org.visarules.rule;
    exports org.visarules.schema;
    exports org.visarules.spi;
    exports org.visarules.text;
    exports org.visarules.value;

    uses org.visarules.spi.BundledRules;
}
