package org.visarules.engine.intake;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.visarules.Assumption;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.Supply;
import org.visarules.schema.Composite;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Members;
import org.visarules.value.Value;

/** Fills in what assumptions answer, and only what nobody said. */
final class Assumptions {

    private Assumptions() {
    }

    static DossierFacts applied(Set<Assumption> made, DossierFacts facts) {
        DossierFacts judged = facts;
        if (made.contains(Assumption.ORDINARY_PRODUCT)) {
            judged = judged.products(each(judged.getProducts(), Assumptions::ordinary));
        }
        return made.contains(Assumption.COMPLETE_FILE) ? complete(judged) : judged;
    }

    private static Product ordinary(Product product) {
        Placing placing = product.getPlacing();
        Product ordinary = product;
        if (isUnsaid(product, "specialRegimes")) {
            ordinary = ordinary.specialRegimes(product.getSpecialRegimes().closed());
        }
        if (isUnsaid(placing, "how")) {
            ordinary = ordinary.placing(placing.how(Supply.SUPPLIED));
        }
        if (isUnsaid(product.getSparePart(), "forRepair")) {
            ordinary = ordinary.sparePart(product.getSparePart().forRepair(Answer.NO));
        }
        if (isUnsaid(product.getFoss(), "free")) {
            ordinary = ordinary.foss(product.getFoss().free(Answer.NO));
        }
        if (isUnsaid(product, "tailorMade")) {
            ordinary = ordinary.tailorMade(Answer.NO);
        }
        return ordinary.modifications(product.getModifications().closed());
    }

    // Several stated values are a doubt of the dossier's own, which no assumption settles.
    private static boolean isUnsaid(Composite<?> composite, String property) {
        return composite.type().property(property)
                .map(known -> composite.raw(known.index()) instanceof Value value && !value.isKnown())
                .orElse(false);
    }

    /** Closes every list in it: of records and of constants. */
    private static <C extends Composite<C>> C complete(C composite) {
        C closed = composite;
        for (Property<?> property : composite.type().properties()) {
            Object value = composite.raw(property.index());
            if (value instanceof Listing<?> listing) {
                closed = closed.withRaw(property.index(), Listing.of(listing.stream().map(Assumptions::completed).toArray()));
            } else if (value instanceof Members<?> members && !members.isKnown()) {
                closed = closed.withRaw(property.index(), members.closed());
            } else if (value instanceof Composite<?> part) {
                closed = closed.withRaw(property.index(), completed(part));
            }
        }
        return closed;
    }

    @SuppressWarnings("unchecked")
    private static <C extends Composite<C>> Object completed(Object record) {
        return complete((C) record);
    }

    private static <F> Listing<F> each(Listing<F> listing, UnaryOperator<F> change) {
        return new Listing<>(listing.stream().map(change).toList(), listing.whole());
    }
}
