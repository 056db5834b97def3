package org.visarules.cli.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.InWords;
import org.visarules.rule.Act;

/** The catalogue as a site: its files by path. Equal packs give equal bytes. */
public final class Site {

    private static final List<String> ASSETS = List.of("style.css", "search.js", "icon.svg");

    private final Reference reference;
    private final SortedMap<String, String> files = new TreeMap<>();

    private Site(Catalogue catalogue) {
        this.reference = new Reference(catalogue);
    }

    /** The files of the site, in UTF-8, by path from its folder. */
    public static SortedMap<String, String> of(Catalogue catalogue) {
        Site site = new Site(catalogue);
        ASSETS.forEach(asset -> site.files.put(asset, asset(asset)));
        site.files.put("index.html", Door.write());
        site.language(Locale.ENGLISH);
        site.language(Locale.FRENCH);
        return site.files;
    }

    private void language(Locale locale) {
        Catalogue catalogue = reference.catalogue();
        InWords words = new InWords(catalogue, locale);
        page(words, Address.INDEX, sheet -> new FirstPage(sheet).write());
        catalogue.units().forEach(unit -> page(words, Address.of(unit), sheet -> new UnitPage(sheet, unit).write()));
        catalogue.packs().forEach(pack -> listing(words, Address.ofPack(pack.id()), listings -> listings.pack(pack)));
        listing(words, Address.TEXTS, Listings::texts);
        reference.laws().forEach(law -> listing(words, Address.ofText(law.id()), listings -> listings.text(law)));
        listing(words, Address.MARKETS, Listings::markets);
        listing(words, Address.WHOEVER, Listings::whoever);
        Markets.KINDS.values().stream().flatMap(List::stream).forEach(kind -> listing(words, Address.of(kind), listings -> listings.market(kind)));
        listing(words, Address.SUBJECTS, Listings::subjects);
        subjects(reference).forEach(type -> listing(words, Address.ofSubject(type), listings -> listings.subject(type)));
        for (Act act : Act.values()) {
            listing(words, Address.of(act), listings -> listings.act(act));
        }
        listing(words, Address.DEFINITIONS, Listings::definitions);
        listing(words, Address.TERMS, Listings::terms);
        listing(words, Address.PARAMETERS, Listings::parameters);
        listing(words, Address.REGISTERS, Listings::registers);
    }

    /** The types of what requirements are judged of, in the order of the packs. */
    static List<String> subjects(Reference reference) {
        return reference.requirements().stream().map(unit -> unit.requirement().subject()).distinct().toList();
    }

    private void listing(InWords words, String path, Function<Listings, String> page) {
        page(words, path, sheet -> page.apply(new Listings(sheet)));
    }

    private void page(InWords words, String path, Function<Sheet, String> page) {
        files.put(words.language() + "/" + path, page.apply(new Sheet(reference, words, path)));
    }

    private static String asset(String name) {
        try (InputStream file = Site.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
