/** Dossiers, cases and decisions as YAML and JSON. */
module org.visarules.formats {
    requires transitive org.visarules.ask;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.snakeyaml.engine.v2;

    exports org.visarules.formats;
    exports org.visarules.formats.cases;
    exports org.visarules.formats.text;
}
