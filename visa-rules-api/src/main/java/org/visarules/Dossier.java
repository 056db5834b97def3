package org.visarules;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.fact.Agrement;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Certificate;
import org.visarules.fact.Conformity;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EquivalentProof;
import org.visarules.fact.Event;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.Project;
import org.visarules.fact.Qualification;
import org.visarules.fact.Service;
import org.visarules.rule.Act;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/**
 * One market, what is offered there, the evidence, the acts asked about and the assumptions made. The day asked about
 * is not part of it.
 *
 * @param facts the facts
 * @param acts the acts asked about; none: those that the offer allows
 * @param assumptions the assumptions made
 */
public record Dossier(DossierFacts facts, Set<Act> acts, Set<Assumption> assumptions) {

    public Dossier {
        Objects.requireNonNull(facts, "facts");
        acts = Collections.unmodifiableSet(acts.isEmpty() ? EnumSet.noneOf(Act.class) : EnumSet.copyOf(acts));
        assumptions = Collections.unmodifiableSet(
                assumptions.isEmpty() ? EnumSet.noneOf(Assumption.class) : EnumSet.copyOf(assumptions));
    }

    /** A dossier about a market, with no offer and no evidence yet. */
    public static Dossier on(Market market) {
        return new Dossier(DossierFacts.unsaid().market(market), Set.of(), Set.of());
    }

    /** The same dossier with one more product offered, after the others. */
    public Dossier offering(Product product) {
        return holding(facts.products(facts.getProducts().and(product)));
    }

    /** The same dossier with one more service offered, after the others. */
    public Dossier offering(Service service) {
        return holding(facts.services(facts.getServices().and(service)));
    }

    /** The same dossier with one more audit provider offered, after the others. */
    public Dossier offering(AuditProvider provider) {
        return holding(facts.providers(facts.getProviders().and(provider)));
    }

    /** The same dossier with one more project to obtain a label, after the others. */
    public Dossier planning(Project project) {
        return holding(facts.projects(facts.getProjects().and(project)));
    }

    /** The same dossier asking about one more event, after the others. */
    public Dossier about(Event event) {
        return holding(facts.events(facts.getEvents().and(event)));
    }

    /** The same dossier with one more certificate as evidence. */
    public Dossier with(Certificate certificate) {
        return holding(facts.certificates(facts.getCertificates().and(certificate)));
    }

    /** The same dossier with one more qualification as evidence. */
    public Dossier with(Qualification qualification) {
        return holding(facts.qualifications(facts.getQualifications().and(qualification)));
    }

    /** The same dossier with one more agrément as evidence. */
    public Dossier with(Agrement agrement) {
        return holding(facts.agrements(facts.getAgrements().and(agrement)));
    }

    /** The same dossier with one more way in which conformity is shown. */
    public Dossier with(Conformity conformity) {
        return holding(facts.conformities(facts.getConformities().and(conformity)));
    }

    /** The same dossier with one more decision of an authority as evidence. */
    public Dossier with(AuthorityDecision decision) {
        return holding(facts.decisions(facts.getDecisions().and(decision)));
    }

    /** The same dossier with one more proof of equivalence as evidence. */
    public Dossier with(EquivalentProof proof) {
        return holding(facts.proofs(facts.getProofs().and(proof)));
    }

    /**
     * The same dossier with lists of evidence named as complete: there is no further record.
     *
     * @param lists such as {@code certificates}, {@code qualifications}
     * @throws IllegalArgumentException if one names no list of evidence
     */
    public Dossier complete(String... lists) {
        DossierFacts closed = facts;
        for (String list : lists) {
            Property<?> property = evidenceLists().stream().filter(known -> known.name().equals(list)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + list + "' is no list of evidence; there are "
                            + evidenceLists().stream().map(Property::name).collect(Collectors.joining(", "))));
            closed = closed.withRaw(property.index(), ((Listing<?>) closed.get(property)).closed());
        }
        return holding(closed);
    }

    /** The lists of evidence of a dossier, in the order of its properties. */
    public static List<Property<?>> evidenceLists() {
        return DossierFacts.TYPE.properties().stream()
                .filter(property -> property.kind() instanceof Kind.Records<?> records && records.nature() == Kind.Nature.EVIDENCE)
                .toList();
    }

    /** The same dossier asking about these acts only, whatever was asked before; none: those that the offer allows. */
    public Dossier asking(Act... asked) {
        return new Dossier(facts, Set.copyOf(Arrays.asList(asked)), assumptions);
    }

    /** The same dossier with these assumptions made and no others. */
    public Dossier assuming(Assumption... made) {
        return new Dossier(facts, acts, Set.copyOf(Arrays.asList(made)));
    }

    private Dossier holding(DossierFacts other) {
        return new Dossier(other, acts, assumptions);
    }

    /** The acts asked about, or else those that the offer allows, in the order of {@link Act}. */
    public Set<Act> askedActs() {
        if (!acts.isEmpty()) {
            return acts;
        }
        if (!facts.getProjects().records().isEmpty()) {
            return EnumSet.of(Act.OBTAIN_LABEL);
        }
        EnumSet<Act> allowed = EnumSet.noneOf(Act.class);
        if (!facts.getProducts().records().isEmpty()) {
            allowed.addAll(List.of(Act.SELL, Act.BUY, Act.USE));
        }
        if (!facts.getServices().records().isEmpty()) {
            allowed.addAll(List.of(Act.BUY, Act.USE));
        }
        if (!facts.getProviders().records().isEmpty()) {
            allowed.add(Act.ENGAGE);
        }
        return allowed.isEmpty() ? EnumSet.of(Act.USE) : allowed;
    }
}
