package org.visarules.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.visarules.engine.table.PackTable;

/** A small sound pack in memory, of which each test spoils what it needs. */
final class SamplePack {

    static final String HEAD = """
            package org.visarules.packs.sample;
            import org.visarules.fact.*;
            import org.visarules.value.*;
            global org.visarules.rule.Requirement requirement;

            """;

    static final String MANIFEST = """
            pack: sample
            version: 0.1.0
            title: {en: A sample, fr: Un exemple}
            texts:
              CODE: {title: {en: Code, fr: Code}, url: https://example.org/code, readOn: 2026-04-03, readUntil: 2026-04-03}
            requirements:
              SAMPLE-PROBE:
                title: {en: The probe is certified, fr: La sonde est certifiée}
                act: use
                strength: mandatory
                subject: Product
                cites: {text: CODE, provision: art. 1, confidence: read-in-text, quotation: "Nul ne peut…"}
            definitions:
              SAMPLE-IN-FORCE:
                title: {en: In force, fr: En vigueur}
                cites: {text: CODE, provision: art. 2, confidence: official-guidance}
            terms:
              IN-FORCE: {of: Certificate, title: {en: in force, fr: en vigueur}}
            parameters:
              MAXIMUM-TERM:
                - {term: 3 years, window: 2022-03-25/none, cites: {text: CODE, provision: art. 3, confidence: secondary}}
              FIRST-DAY:
                - {day: 2024-01-01, window: 2022-03-25/none, cites: {text: CODE, provision: art. 4, confidence: secondary}}
            rules:
              SAMPLE-PROBE/obliges-copy:
                actor: {en: the operator, fr: l'opérateur}
                due: {en: at once, fr: sans délai}
                deliverable: {en: a copy, fr: une copie}
                cites: {text: CODE, provision: art. 5, confidence: read-in-text}
            """;

    static final String DEFINITION = HEAD + """
            rule "SAMPLE-IN-FORCE/derives-within-term"
            when
                AsOf( $today : date )
                Parameter( name == "MAXIMUM-TERM", window.covers( $today ) == Answer.YES, $term : term )
                $c : Certificate( scheme == CertificateScheme.CSPN, window.firstDay.plus( $term ) >= $today )
            then
                requirement.derives( $c, "IN-FORCE" );
            end
            """;

    static final String REQUIREMENT = HEAD + """
            // When it applies.
            rule "SAMPLE-PROBE/applies-to-all" @ValidFrom( "2024-01-01" )
            when
                $p : Product( functions contains SecurityFunction.DETECTION )
            then
                requirement.appliesTo( $p );
            end

            rule "SAMPLE-PROBE/met-by-certificate"
            when
                $p : Product( $name : name )
                $c : Certificate( of == $name,   /* any
                     of them */   scheme in ( CertificateScheme.CSPN, CertificateScheme.CC ) )
                Derived( term == "IN-FORCE", of == $c )
                not( Maintenance( owner == $c ) and Qualification( of == $name ) or Agrement() )
            then
                requirement.metBy( $p, $c );
            end

            rule "SAMPLE-PROBE/obliges-copy"
            when
                $p : Product()
            then
                requirement.obliges( $p );
            end
            """;

    static final String ENGLISH = """
            # English
            SAMPLE-PROBE.applies-to-all = {$p.name} is a probe
            SAMPLE-PROBE.met-by-certificate = {$p.name} has {$c.number}, from {$c.window.firstDay}
            SAMPLE-PROBE.obliges-copy = Send a copy
            """;

    static final String FRENCH = """
            SAMPLE-PROBE.applies-to-all = {$p.name} est une sonde
            SAMPLE-PROBE.met-by-certificate = {$p.name} a {$c.number}, dès {$c.window.firstDay}
            SAMPLE-PROBE.obliges-copy = Envoyez une copie
            """;

    static final String PROBE_FILE = "rules/SAMPLE-PROBE.drl";
    static final String DEFINITION_FILE = "rules/SAMPLE-IN-FORCE.drl";

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    SamplePack() {
        file("pack.yaml", MANIFEST);
        file(DEFINITION_FILE, DEFINITION);
        file(PROBE_FILE, REQUIREMENT);
        file("messages_en.properties", ENGLISH);
        file("messages_fr.properties", FRENCH);
    }

    SamplePack file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    SamplePack file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    SamplePack without(String path) {
        files.remove(path);
        return this;
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Replaces the first place at which the text stands. */
    SamplePack replace(String path, String text, String by) {
        String content = new String(files.get(path), StandardCharsets.UTF_8);
        int at = content.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(text + " does not stand in " + path);
        }
        return file(path, content.substring(0, at) + by + content.substring(at + text.length()));
    }

    SamplePack everywhere(String path, String text, String by) {
        return file(path, new String(files.get(path), StandardCharsets.UTF_8).replace(text, by));
    }

    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder.resolve("rules"));
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome<PackTable> read(Path folder) {
        return PackReader.read(writeTo(folder), List.of());
    }

    /** Each problem as {@code file:line:column: sentence}. */
    List<String> problems(Path folder) {
        return read(folder).problems().stream().map(problem -> problem.render().lines().findFirst().orElseThrow()).toList();
    }
}
