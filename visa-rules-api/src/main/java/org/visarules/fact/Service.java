package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;
import org.visarules.value.Text;

/** A service as offered. */
public final class Service extends Fact<Service> {

    public static final FactType<Service> TYPE = FactType.of(Service.class, Service::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Text> PROVIDER = TYPE.text("provider");
    private static final Property<ServiceKind> KIND = TYPE.oneOf("kind", ServiceKind.class);
    private static final Property<Operator> OPERATED_BY = TYPE.oneOf("operatedBy", Operator.class);
    private static final Property<Members<Country>> OPERATED_FROM = TYPE.several("operatedFrom", Country.class);
    private static final Property<Agreement> AGREEMENT = TYPE.part("agreement", Agreement.TYPE);
    private static final Property<Answer> FOLLOWS_REFERENCE = TYPE.answer("followsReference");

    private Service(State state) {
        super(TYPE, state);
    }

    /** A service with that name. */
    public static Service named(String name) {
        return TYPE.unsaid().name(name);
    }

    /** Its name. */
    public Text getName() {
        return get(NAME);
    }

    public Service name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Name of its provider. */
    public Text getProvider() {
        return get(PROVIDER);
    }

    public Service provider(String provider) {
        return with(PROVIDER, Text.of(provider));
    }

    /** What it does. */
    public ServiceKind getKind() {
        return get(KIND);
    }

    public Service kind(ServiceKind kind) {
        return with(KIND, kind);
    }

    /** Who runs it. */
    public Operator getOperatedBy() {
        return get(OPERATED_BY);
    }

    public Service operatedBy(Operator operatedBy) {
        return with(OPERATED_BY, operatedBy);
    }

    /** Countries from which it is operated. */
    public Members<Country> getOperatedFrom() {
        return get(OPERATED_FROM);
    }

    public Service operatedFrom(Country first, Country... others) {
        return with(OPERATED_FROM, Members.of(first, others));
    }

    public Service operatedFrom(Members<Country> operatedFrom) {
        return with(OPERATED_FROM, operatedFrom);
    }

    /** What the contract says. */
    public Agreement getAgreement() {
        return get(AGREEMENT);
    }

    public Service agreement(Agreement agreement) {
        return with(AGREEMENT, agreement);
    }

    /** Whether it relies on the reference framework of its kind, with or without the qualification. */
    public Answer getFollowsReference() {
        return get(FOLLOWS_REFERENCE);
    }

    public Service followsReference(Answer followsReference) {
        return with(FOLLOWS_REFERENCE, followsReference);
    }
}
