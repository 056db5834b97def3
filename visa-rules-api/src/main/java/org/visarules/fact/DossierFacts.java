package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;

/** The facts of a dossier: one market, what is offered there, the events asked about, and the evidence. */
public final class DossierFacts extends Composite<DossierFacts> {

    public static final FactType<DossierFacts> TYPE = FactType.of(DossierFacts.class, DossierFacts::new);

    private static final Property<Market> MARKET = TYPE.part("market", Market.TYPE);
    private static final Property<Listing<Product>> PRODUCTS = TYPE.records("products", Nature.REQUEST, Product.TYPE);
    private static final Property<Listing<Service>> SERVICES = TYPE.records("services", Nature.REQUEST, Service.TYPE);
    private static final Property<Listing<AuditProvider>> PROVIDERS = TYPE.records("providers", Nature.REQUEST, AuditProvider.TYPE);
    private static final Property<Listing<Project>> PROJECTS = TYPE.records("projects", Nature.REQUEST, Project.TYPE);
    private static final Property<Listing<Event>> EVENTS = TYPE.records("events", Nature.REQUEST, Event.TYPE);
    private static final Property<Listing<Certificate>> CERTIFICATES = TYPE.records("certificates", Nature.EVIDENCE, Certificate.TYPE);
    private static final Property<Listing<Qualification>> QUALIFICATIONS = TYPE.records("qualifications", Nature.EVIDENCE, Qualification.TYPE);
    private static final Property<Listing<Agrement>> AGREMENTS = TYPE.records("agrements", Nature.EVIDENCE, Agrement.TYPE);
    private static final Property<Listing<Conformity>> CONFORMITIES = TYPE.records("conformities", Nature.EVIDENCE, Conformity.TYPE);
    private static final Property<Listing<AuthorityDecision>> DECISIONS = TYPE.records("decisions", Nature.EVIDENCE, AuthorityDecision.TYPE);
    private static final Property<Listing<EquivalentProof>> PROOFS = TYPE.records("proofs", Nature.EVIDENCE, EquivalentProof.TYPE);

    private DossierFacts(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static DossierFacts unsaid() {
        return TYPE.unsaid();
    }

    /** The market. */
    public Market getMarket() {
        return get(MARKET);
    }

    public DossierFacts market(Market market) {
        return with(MARKET, market);
    }

    /** Products offered. */
    public Listing<Product> getProducts() {
        return get(PRODUCTS);
    }

    public DossierFacts products(Product... products) {
        return with(PRODUCTS, Listing.of(products));
    }

    public DossierFacts products(Listing<Product> products) {
        return with(PRODUCTS, products);
    }

    /** Services offered. */
    public Listing<Service> getServices() {
        return get(SERVICES);
    }

    public DossierFacts services(Service... services) {
        return with(SERVICES, Listing.of(services));
    }

    public DossierFacts services(Listing<Service> services) {
        return with(SERVICES, services);
    }

    /** Audit providers offered. */
    public Listing<AuditProvider> getProviders() {
        return get(PROVIDERS);
    }

    public DossierFacts providers(AuditProvider... providers) {
        return with(PROVIDERS, Listing.of(providers));
    }

    public DossierFacts providers(Listing<AuditProvider> providers) {
        return with(PROVIDERS, providers);
    }

    /** Projects to obtain a label. */
    public Listing<Project> getProjects() {
        return get(PROJECTS);
    }

    public DossierFacts projects(Project... projects) {
        return with(PROJECTS, Listing.of(projects));
    }

    public DossierFacts projects(Listing<Project> projects) {
        return with(PROJECTS, projects);
    }

    /** Events asked about. */
    public Listing<Event> getEvents() {
        return get(EVENTS);
    }

    public DossierFacts events(Event... events) {
        return with(EVENTS, Listing.of(events));
    }

    public DossierFacts events(Listing<Event> events) {
        return with(EVENTS, events);
    }

    /** Certificates. */
    public Listing<Certificate> getCertificates() {
        return get(CERTIFICATES);
    }

    public DossierFacts certificates(Certificate... certificates) {
        return with(CERTIFICATES, Listing.of(certificates));
    }

    public DossierFacts certificates(Listing<Certificate> certificates) {
        return with(CERTIFICATES, certificates);
    }

    /** Qualifications. */
    public Listing<Qualification> getQualifications() {
        return get(QUALIFICATIONS);
    }

    public DossierFacts qualifications(Qualification... qualifications) {
        return with(QUALIFICATIONS, Listing.of(qualifications));
    }

    public DossierFacts qualifications(Listing<Qualification> qualifications) {
        return with(QUALIFICATIONS, qualifications);
    }

    /** Agréments. */
    public Listing<Agrement> getAgrements() {
        return get(AGREMENTS);
    }

    public DossierFacts agrements(Agrement... agrements) {
        return with(AGREMENTS, Listing.of(agrements));
    }

    public DossierFacts agrements(Listing<Agrement> agrements) {
        return with(AGREMENTS, agrements);
    }

    /** Ways in which conformity is shown. */
    public Listing<Conformity> getConformities() {
        return get(CONFORMITIES);
    }

    public DossierFacts conformities(Conformity... conformities) {
        return with(CONFORMITIES, Listing.of(conformities));
    }

    public DossierFacts conformities(Listing<Conformity> conformities) {
        return with(CONFORMITIES, conformities);
    }

    /** Decisions of authorities. */
    public Listing<AuthorityDecision> getDecisions() {
        return get(DECISIONS);
    }

    public DossierFacts decisions(AuthorityDecision... decisions) {
        return with(DECISIONS, Listing.of(decisions));
    }

    public DossierFacts decisions(Listing<AuthorityDecision> decisions) {
        return with(DECISIONS, decisions);
    }

    /** Proofs of equivalence. */
    public Listing<EquivalentProof> getProofs() {
        return get(PROOFS);
    }

    public DossierFacts proofs(EquivalentProof... proofs) {
        return with(PROOFS, Listing.of(proofs));
    }

    public DossierFacts proofs(Listing<EquivalentProof> proofs) {
        return with(PROOFS, proofs);
    }
}
