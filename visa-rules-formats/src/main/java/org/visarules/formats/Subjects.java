package org.visarules.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visarules.fact.AuditProvider;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Product;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Service;
import org.visarules.formats.text.Item;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Text;

/**
 * What a record of evidence is about where it does not say so: the only product, or else the only service or provider.
 * A scheme that qualifies or certifies services is never about a product, and the other way round.
 */
final class Subjects {

    private Subjects() {
    }

    static final String OF = "of";

    /** The same facts with every {@code of} that was left out filled in where there is no doubt. */
    static DossierFacts filledIn(DossierFacts facts, Item.Mapping written) {
        DossierFacts filled = facts;
        for (Property<?> list : Layout.evidence(DossierFacts.TYPE)) {
            Item.Entry entry = written.entries().get(list.name());
            if (isAboutAnOffer(list) && entry != null && entry.value() instanceof Item.Sequence sequence) {
                filled = filled.withRaw(list.index(), filledIn(filled, (Listing<?>) filled.get(list), sequence));
            }
        }
        return filled;
    }

    /** Whether a list of evidence is about offers by its nature; an authority may decide about anything. */
    static boolean isAboutAnOffer(Property<?> list) {
        return !list.name().equals("decisions") && ((Kind.Records<?>) list.kind()).of().property(OF).isPresent();
    }

    private static Listing<?> filledIn(DossierFacts facts, Listing<?> records, Item.Sequence written) {
        List<Item.Mapping> mappings = written.items().stream().filter(Item.Mapping.class::isInstance).map(Item.Mapping.class::cast).toList();
        List<Object> filled = new ArrayList<>();
        for (int i = 0; i < records.records().size(); i++) {
            Composite<?> composite = (Composite<?>) records.records().get(i);
            boolean said = mappings.get(i).entries().containsKey(OF);
            Optional<Text> subject = said ? Optional.empty() : subject(facts, composite);
            Property<?> of = composite.type().property(OF).orElseThrow();
            filled.add(subject.isPresent() ? composite.withRaw(of.index(), subject.get()) : composite);
        }
        return new Listing<>(filled, records.whole());
    }

    /** What a record is about if it does not say so; nothing where there is a doubt. */
    static Optional<Text> subject(DossierFacts facts, Composite<?> record) {
        List<Text> products = facts.getProducts().stream().map(Product::getName).toList();
        List<Text> others = new ArrayList<>(facts.getServices().stream().map(Service::getName).toList());
        others.addAll(facts.getProviders().stream().map(AuditProvider::getName).toList());
        String scheme = Layout.scheme(record).orElse("");
        List<Text> candidates;
        if (record.type().property("scheme").isEmpty()) {
            candidates = products;
        } else if (OF_PRODUCTS.contains(scheme)) {
            candidates = products;
        } else if (OF_OTHERS.contains(scheme)) {
            candidates = others;
        } else {
            candidates = products.isEmpty() ? others : products;
        }
        return candidates.size() == 1 && candidates.get(0).isKnown() ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static final List<String> OF_PRODUCTS = List.of(CertificateScheme.CSPN.written(), CertificateScheme.CC.written(),
            CertificateScheme.EUCC.written(), CertificateScheme.BSZ.written(), QualificationScheme.PRODUCT.written());

    private static final List<String> OF_OTHERS = List.of(CertificateScheme.PVID.written(), CertificateScheme.HDS.written(),
            QualificationScheme.PASSI.written(), QualificationScheme.PDIS.written(), QualificationScheme.PRIS.written(),
            QualificationScheme.PACS.written(), QualificationScheme.PAMS.written(), QualificationScheme.SECNUMCLOUD.written(),
            QualificationScheme.RGS_TRUST_SERVICE.written(), QualificationScheme.EIDAS_TRUST_SERVICE.written());
}
