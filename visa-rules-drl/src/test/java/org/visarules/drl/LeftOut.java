package org.visarules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.visarules.fact.DossierFacts;
import org.visarules.fact.SourceKind;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/** Leaves facts out of a complete dossier: single answers, and records, of which the list then stays open. */
final class LeftOut {

    private final int percent;
    private final Random random;

    private LeftOut(int percent, Random random) {
        this.percent = percent;
        this.random = random;
    }

    /** The same facts with about so many of a hundred left out. */
    static DossierFacts of(DossierFacts facts, int percent, Random random) {
        return new LeftOut(percent, random).left(facts);
    }

    private <C extends Composite<C>> C left(C composite) {
        return composite.mapLeaves(this::left);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object left(Property<?> property, Object value) {
        if (property.kind() instanceof Kind.Records<?> records) {
            List<Object> left = new ArrayList<>();
            boolean whole = records.nature() == Nature.REQUEST || !isLeftOut();
            for (Object record : (Listing<?>) value) {
                if (whole || random.nextBoolean()) {
                    left.add(left((Composite) record));
                }
            }
            return new Listing<>(left, whole);
        }
        // Who speaks for a record decides whether it counts as shown at all, and is never unknown.
        boolean isSource = property.kind() instanceof Kind.Several<?> several && several.member() == SourceKind.class;
        // Evidence that names no subject is about the one that is offered: left out, it would say something else.
        boolean isSubject = property.name().equals("of");
        return isSource || isSubject || !isLeftOut() ? value : property.kind().unsaid();
    }

    private boolean isLeftOut() {
        return random.nextInt(100) < percent;
    }
}
