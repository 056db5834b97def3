/** The rule packs that come with the library. */
module org.visarules.drl {
    requires transitive org.visarules.engine;

    exports org.visarules.drl;

    uses org.visarules.engine.SessionModels;

    provides org.visarules.spi.BundledRules with org.visarules.drl.BundledPacks;
}
