/** What else can be asked of decisions. */
module org.visarules.ask {
    requires transitive org.visarules;

    exports org.visarules.ask;
}
