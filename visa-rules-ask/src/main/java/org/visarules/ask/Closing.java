package org.visarules.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/** What to write into a file where nothing is missing but the word that it is whole. */
final class Closing {

    private final Dossier dossier;
    private final List<Asked> questions;

    Closing(Dossier dossier, List<Asked> questions) {
        this.dossier = dossier;
        this.questions = questions;
    }

    /** The lines; none if anything else is missing. */
    List<String> lines() {
        Set<String> lists = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (Asked question : questions) {
            if (question.path().equals(Asking.LAW)) {
                lines.add("assume: [" + assumed() + "]");
                continue;
            }
            Blank blank = Blank.at(Asking.place(question.path())).orElse(null);
            if (blank == null || !(blank.in(dossier) instanceof Listing<?> list)) {
                return List.of();
            }
            Property<?> property = blank.property();
            if (blank.holder().isEmpty()) {
                lists.add(property.name());
            } else if (((Kind.Records<?>) property.kind()).nature() == Kind.Nature.EVIDENCE) {
                lines.add(blank.holder() + ": {complete: [" + property.name() + "]}");
            } else {
                lines.add(blank.holder() + ": {" + property.name() + ": " + (list.records().isEmpty() ? "[]" : "[…]") + "}");
            }
        }
        if (!lists.isEmpty()) {
            Set<String> all = new LinkedHashSet<>();
            for (Property<?> list : Dossier.evidenceLists()) {
                if (lists.contains(list.name()) || ((Listing<?>) dossier.facts().raw(list.index())).whole()) {
                    all.add(list.name());
                }
            }
            lines.add(0, "complete: [" + String.join(", ", all) + "]");
        }
        return List.copyOf(lines);
    }

    private String assumed() {
        Set<Assumption> all = EnumSet.of(Assumption.LAW_AS_READ);
        all.addAll(dossier.assumptions());
        return all.stream().map(Assumption::written).collect(Collectors.joining(", "));
    }
}
