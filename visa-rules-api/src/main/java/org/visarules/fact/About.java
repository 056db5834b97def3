package org.visarules.fact;

import java.util.List;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Members;
import org.visarules.value.RuleMethod;

/** What a demand is about. What is not written does not narrow it. */
public final class About extends Composite<About> {

    public static final FactType<About> TYPE = FactType.of(About.class, About::new);

    private static final Property<Members<SecurityFunction>> FUNCTIONS = TYPE.unlessSaid(TYPE.several("functions", SecurityFunction.class), Members.of(SecurityFunction.class, List.of()));
    private static final Property<ServiceKind> SERVICE = TYPE.unlessSaid(TYPE.oneOf("service", ServiceKind.class), ServiceKind.NONE);
    private static final Property<Members<AuditActivity>> AUDIT = TYPE.unlessSaid(TYPE.several("audit", AuditActivity.class), Members.of(AuditActivity.class, List.of()));

    private About(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static About unsaid() {
        return TYPE.unsaid();
    }

    /** Products with one of these functions. */
    public Members<SecurityFunction> getFunctions() {
        return get(FUNCTIONS);
    }

    public About functions(SecurityFunction first, SecurityFunction... others) {
        return with(FUNCTIONS, Members.of(first, others));
    }

    public About functions(Members<SecurityFunction> functions) {
        return with(FUNCTIONS, functions);
    }

    /** Services of that kind. */
    public ServiceKind getService() {
        return get(SERVICE);
    }

    public About service(ServiceKind service) {
        return with(SERVICE, service);
    }

    /** Audits with these activities. */
    public Members<AuditActivity> getAudit() {
        return get(AUDIT);
    }

    public About audit(AuditActivity first, AuditActivity... others) {
        return with(AUDIT, Members.of(first, others));
    }

    public About audit(Members<AuditActivity> audit) {
        return with(AUDIT, audit);
    }

    /**
     * Whether the demand is about a product with these functions: it is if it names no service and no audit, and
     * either names no function or one that the product has.
     */
    @RuleMethod(reads = {"functions", "service", "audit"})
    public Answer concerns(Members<SecurityFunction> functions) {
        Answer aboutProducts = getService().isKnown() ? Answer.of(getService() == ServiceKind.NONE) : Answer.UNKNOWN;
        return aboutProducts.and(none(getAudit()))
                .and(none(getFunctions()).or(shared(getFunctions(), functions)));
    }

    /** Whether the demand is about an audit with these activities: it is if it names one of them. */
    @RuleMethod(reads = "audit")
    public Answer concernsAudit(Members<AuditActivity> activities) {
        return shared(getAudit(), activities);
    }

    private static Answer none(Members<?> list) {
        if (!list.isEmpty()) {
            return Answer.NO;
        }
        return list.isKnown() ? Answer.YES : Answer.UNKNOWN;
    }

    private static <E extends Enum<E> & Choice> Answer shared(Members<E> asked, Members<E> offered) {
        Answer any = Answer.NO;
        for (E one : asked.type().getEnumConstants()) {
            if (one.isKnown()) {
                any = any.or(asked.has(one).and(offered.has(one)));
            }
        }
        return any;
    }
}
