package org.visarules.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.decision.Warning;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateNumber;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.Event;
import org.visarules.fact.Qualification;
import org.visarules.fact.Source;
import org.visarules.fact.Window;
import org.visarules.rule.Phrase;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Value;

/** What is odd in a dossier, found as given and told in the order of the dossier. */
final class Oddities {

    private record Found(int list, int position, Warning warning) {
    }

    private final List<Found> found = new ArrayList<>();
    private int list;

    /** The warnings, list by list and record by record; of one record, in the order in which they were found. */
    List<Warning> warnings() {
        return found.stream()
                .sorted((one, other) -> one.list != other.list ? Integer.compare(one.list, other.list) : Integer.compare(one.position, other.position))
                .map(Found::warning).toList();
    }

    /** What follows belongs to the list at that position of the dossier. */
    void enter(int position) {
        list = position;
    }

    /** Looks at one record by itself. */
    void look(int position, String path, Composite<?> record) {
        if (record instanceof Certificate certificate) {
            number(position, path, certificate);
            level(position, path, certificate);
        }
        if (record instanceof Qualification qualification && qualification.hasUnrecognisedReference()) {
            String reference = qualification.getReference().toString();
            add(position, Warning.Kind.UNRECOGNISED_NUMBER, path + ".reference",
                    path + ".reference: '" + reference + "' names no version of the framework of " + qualification.getScheme().name()
                            + ", so which one it is counts as not known. Write the name and the version, such as SecNumCloud 3.2.",
                    path + ".reference : « " + reference + " » n'indique aucune version du référentiel " + qualification.getScheme().name()
                            + " ; celle-ci est donc tenue pour inconnue. Indiquez le nom et la version, par exemple SecNumCloud 3.2.");
        }
        if (record instanceof Event event && event.getExploited() == Answer.YES && event.getExploitable() == Answer.NO) {
            add(position, Warning.Kind.PRINTED_AGAINST_DERIVED, path + ".exploitable",
                    path + ".exploitable: the record says no, yet also that it was exploited. Check both.",
                    path + ".exploitable : l'enregistrement indique non, mais aussi que l'exploitation a eu lieu. Vérifiez les deux.");
        }
        if (Statuses.beganNever(record)) {
            String since = path + "." + Statuses.SINCE;
            add(position, Warning.Kind.CONTRADICTION, since,
                    since + ": a status that is shown began on some day, so 'none' counts as not known. Write the day.",
                    since + " : un état affiché a commencé un jour donné ; « none » est donc tenu pour inconnu. Indiquez ce jour.");
        }
        if (hasOddWindow(record)) {
            windows(position, path, record);
        }
        if (Source.isOnlyClaimed(record)) {
            add(position, Warning.Kind.CLAIM, path,
                    path + " rests on the bidder's own statement only: it may satisfy a requirement, never for certain. Ask for the document.",
                    path + " ne repose que sur la déclaration du soumissionnaire : l'élément peut satisfaire une exigence, jamais de façon"
                            + " certaine. Demandez le document.");
        }
    }

    /** The same record, twice. */
    void repeated(String name, int first, int position) {
        String path = at(name, position);
        add(position, Warning.Kind.DUPLICATE, path,
                path + " repeats " + at(name, first) + "; it counts once.",
                path + " répète " + at(name, first) + " ; l'élément ne compte qu'une fois.");
    }

    /** Two records that describe one thing, and nowhere differently. */
    void joined(String name, int first, int position) {
        String path = at(name, position);
        add(position, Warning.Kind.DUPLICATE, path,
                path + " describes the same as " + at(name, first) + "; the two count as one, with what either says.",
                path + " décrit la même chose que " + at(name, first) + " ; les deux comptent pour un, avec ce que dit l'un ou l'autre.");
    }

    /** Records that describe one thing and state different values. */
    void contradictions(String name, List<? extends Fact<?>> records, List<Integer> positions, Set<String> properties) {
        for (String property : properties) {
            StringBuilder english = new StringBuilder();
            StringBuilder french = new StringBuilder();
            for (int position : positions) {
                Object raw = raw(records.get(position), property);
                if (isSaid(raw)) {
                    String separator = english.length() == 0 ? "" : ", ";
                    english.append(separator).append(at(name, position)).append(" states ").append(written(raw));
                    french.append(separator).append(at(name, position)).append(" indique ").append(written(raw));
                }
            }
            int first = positions.get(0);
            add(first, Warning.Kind.CONTRADICTION, at(name, first) + "." + property,
                    "The sources differ on " + property + ": " + english + ". Find out which of them is right.",
                    "Les sources divergent sur " + property + " : " + french + ". Établissez laquelle est exacte.");
        }
    }

    /** Two demands under one id that ask different things. */
    void sameId(int position, String path, String other, String id) {
        add(position, Warning.Kind.CONTRADICTION, path,
                path + " and " + other + " have the same id " + id + " and ask different things; both must be met.",
                path + " et " + other + " portent le même identifiant " + id + " et demandent des choses différentes ; les deux doivent être"
                        + " satisfaites.");
    }

    private void number(int position, String path, Certificate certificate) {
        CertificateNumber number = CertificateNumber.of(certificate.getNumber().toString());
        CertificateScheme scheme = certificate.getScheme();
        if (!certificate.getNumber().isKnown()) {
            return;
        }
        if (!number.isRecognised() && CertificateNumber.areKnown(scheme)) {
            add(position, Warning.Kind.UNRECOGNISED_NUMBER, path + ".number",
                    path + ".number: '" + number + "' has no shape known for " + scheme.name() + " certificates. It is kept as printed; check it.",
                    path + ".number : « " + number + " » n'a aucune forme connue des certificats " + scheme.name()
                            + ". Il est conservé tel quel ; vérifiez-le.");
        } else if (number.isRecognised() && scheme.isKnown() && number.scheme() != scheme) {
            add(position, Warning.Kind.PRINTED_AGAINST_DERIVED, path + ".scheme",
                    path + ".scheme: the record says " + scheme.name() + ", yet '" + number + "' is numbered as a " + number.scheme().name()
                            + " certificate. Check both.",
                    path + ".scheme : l'enregistrement indique " + scheme.name() + ", mais « " + number + " » est numéroté comme un certificat "
                            + number.scheme().name() + ". Vérifiez les deux.");
        }
    }

    // Regulation (EU) 2024/482, article 4: AVA_VAN.1 and 2 give substantial, AVA_VAN.3 to 5 high.
    private void level(int position, String path, Certificate certificate) {
        if (certificate.getScheme() != CertificateScheme.EUCC || !certificate.getCsaLevel().isRung()) {
            return;
        }
        AssurancePackage assurance = certificate.getAssurance().settled();
        CsaLevel derived = assurance.vanAtLeast(3) == Answer.YES ? CsaLevel.HIGH
                : assurance.vanAtLeast(3).not().and(assurance.vanAtLeast(1)) == Answer.YES ? CsaLevel.SUBSTANTIAL : CsaLevel.UNKNOWN;
        if (derived.isKnown() && derived != certificate.getCsaLevel()) {
            String printed = certificate.getCsaLevel().written();
            String van = assurance.getAvaVan().written().get(0);
            add(position, Warning.Kind.PRINTED_AGAINST_DERIVED, path + ".csaLevel",
                    path + ".csaLevel: the level printed is " + printed + ", yet AVA_VAN." + van + " gives " + derived.written() + ". Check both.",
                    path + ".csaLevel : le niveau imprimé est " + printed + ", mais AVA_VAN." + van + " donne " + derived.written()
                            + ". Vérifiez les deux.");
        }
    }

    // Hardly any record has one: paths are put together for those only.
    private static boolean hasOddWindow(Composite<?> composite) {
        if (composite instanceof Window window && window.isOdd()) {
            return true;
        }
        for (Property<?> property : composite.type().properties()) {
            Object raw = composite.raw(property.index());
            if (raw instanceof Composite<?> part && hasOddWindow(part)) {
                return true;
            }
            if (raw instanceof Listing<?> listing) {
                for (Object record : listing.records()) {
                    if (record instanceof Composite<?> inner && hasOddWindow(inner)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void windows(int position, String path, Composite<?> composite) {
        if (composite instanceof Window window && window.isOdd()) {
            add(position, Warning.Kind.ODD_WINDOW, path,
                    path + ": the window " + window.written() + " ends before or on the day on which it begins. Check both days.",
                    path + " : la période " + window.written() + " s'achève avant ou le jour même où elle commence. Vérifiez les deux dates.");
        }
        for (Property<?> property : composite.type().properties()) {
            Object raw = composite.raw(property.index());
            if (raw instanceof Composite<?> part) {
                windows(position, path + "." + property.name(), part);
            } else if (raw instanceof Listing<?> listing) {
                for (int i = 0; i < listing.records().size(); i++) {
                    if (listing.records().get(i) instanceof Composite<?> record) {
                        windows(position, at(path + "." + property.name(), i), record);
                    }
                }
            }
        }
    }

    private void add(int position, Warning.Kind kind, String path, String english, String french) {
        found.add(new Found(list, position, new Warning(kind, path, Phrase.of(english, french))));
    }

    static String at(String name, int position) {
        return name + "[" + position + "]";
    }

    private static Object raw(Composite<?> record, String path) {
        Object raw = record;
        for (String name : path.split("\\.")) {
            Composite<?> composite = (Composite<?>) raw;
            raw = composite.raw(composite.type().property(name).orElseThrow().index());
        }
        return raw;
    }

    private static boolean isSaid(Object raw) {
        return !(raw instanceof Value value) || value.isKnown() || raw instanceof Iterable<?> several && several.iterator().hasNext();
    }

    private static String written(Object raw) {
        Stream<?> values = raw instanceof Stated<?> stated ? stated.values().stream() : Stream.of(raw);
        return values.map(value -> value instanceof Choice choice ? choice.written()
                : value instanceof Listing<?> listing ? listing.records().toString() : value.toString())
                .collect(Collectors.joining(" / "));
    }
}
