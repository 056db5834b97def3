package org.visarules.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AsOf;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.Designee;
import org.visarules.fact.EquivalentProof;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Modification;
import org.visarules.fact.Operator;
import org.visarules.fact.Parameter;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.ProofKind;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Sector;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.SystemKind;
import org.visarules.fact.UseRole;
import org.visarules.fact.Weight;
import org.visarules.schema.Fact;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;
import org.visarules.value.Version;

/**
 * The rules of the frozen pack, written by hand in Java for complete dossiers, from the text of the rules: what
 * the evaluator is measured against, and one more judge of it. Rules that walk the same facts share the loop.
 */
final class HandWritten {

    /** A rule that holds, with its facts and derived terms in the order of the rule. */
    record Ground(String rule, Object[] facts) {

        String line() {
            StringBuilder line = new StringBuilder(rule);
            for (Object fact : facts) {
                line.append(' ').append(fact instanceof Fact<?> placed ? placed.place().path() : fact.toString());
            }
            return line.toString();
        }
    }

    /** A term that is true of a fact. */
    record Term(String name, Fact<?> of) {
        @Override
        public String toString() {
            return name + "(" + of.place().path() + ")";
        }
    }

    static final class Certified {
        final Certificate certificate;
        final List<Maintenance> maintenance = new ArrayList<>(1);
        Term stopped;
        Term notIssued;
        Term inForce;
        Term outside;
        Term covers;
        Term substantial;
        Term high;

        Certified(Certificate certificate) {
            this.certificate = certificate;
        }

        boolean isOf(CertificateScheme scheme, Text name) {
            return certificate.getScheme() == scheme && certificate.getOf().equals(name);
        }

        boolean counts() {
            return inForce != null && covers != null;
        }
    }

    static final class Qualified {
        final Qualification qualification;
        Term stopped;
        Term notGranted;
        Term pastMaximum;
        Term inForce;

        Qualified(Qualification qualification) {
            this.qualification = qualification;
        }

        boolean isOf(QualificationScheme scheme, Text name) {
            return qualification.getScheme() == scheme && qualification.getOf().equals(name);
        }

        boolean isAbout(Service service) {
            return qualification.getOf().equals(service.getName()) || qualification.getOf().equals(service.getProvider());
        }
    }

    static final class Agreed {
        final Agrement agrement;
        Term stopped;
        Term notGiven;
        Term inForce;

        Agreed(Agrement agrement) {
            this.agrement = agrement;
        }
    }

    /** A product with the evidence and decisions that name it, in the order of the dossier. */
    static final class Offered {
        final Product product;
        final List<Certified> certificates = new ArrayList<>(2);
        final List<Qualified> qualifications = new ArrayList<>(2);
        final List<Agreed> agrements = new ArrayList<>(2);
        final List<AuthorityDecision> decisions = new ArrayList<>(2);
        final List<Modification> modifications = new ArrayList<>(1);

        Offered(Product product) {
            this.product = product;
        }
    }

    static final class Accepted {
        final Label label;
        Term met;

        Accepted(Label label) {
            this.label = label;
        }
    }

    static final class Demanded {
        final Demand demand;
        final List<Accepted> accepts = new ArrayList<>(2);
        Term other;
        Term missed;
        Term equivalent;

        Demanded(Demand demand) {
            this.demand = demand;
        }

        boolean accepts(CertificateScheme scheme) {
            for (Accepted accepted : accepts) {
                if (accepted.label.getCertificate() == scheme) {
                    return true;
                }
            }
            return false;
        }

        boolean accepts(QualificationScheme scheme) {
            for (Accepted accepted : accepts) {
                if (accepted.label.getQualification() == scheme) {
                    return true;
                }
            }
            return false;
        }

        boolean acceptsAnyCertificate() {
            for (Accepted accepted : accepts) {
                if (accepted.label.getCertificate() != CertificateScheme.NONE) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Set<EvidenceStatus> ENDED = EnumSet.of(EvidenceStatus.WITHDRAWN, EvidenceStatus.EXPIRED, EvidenceStatus.ARCHIVED,
            EvidenceStatus.NOT_MAINTAINED);
    private static final Set<EvidenceStatus> NONE_YET = EnumSet.of(EvidenceStatus.IN_PROGRESS, EvidenceStatus.EVALUATION_ONLY, EvidenceStatus.REFUSED);
    private static final Set<QualificationScheme> SERVICES = EnumSet.of(QualificationScheme.PASSI, QualificationScheme.PDIS, QualificationScheme.PRIS,
            QualificationScheme.PACS, QualificationScheme.PAMS, QualificationScheme.SECNUMCLOUD);
    private static final Set<QualificationScheme> NOT_FOR_DETECTION = EnumSet.of(QualificationScheme.PASSI, QualificationScheme.PRIS,
            QualificationScheme.PACS, QualificationScheme.PAMS);
    private static final Set<Sector> ORDER_NOT_READ = EnumSet.of(Sector.MILITARY_STATE_ACTIVITIES, Sector.JUSTICE, Sector.RESEARCH);

    final List<Product> products = new ArrayList<>(2);
    final List<Offered> offered = new ArrayList<>(2);
    final List<Service> services = new ArrayList<>(2);
    final List<AuditProvider> auditors = new ArrayList<>(1);
    final List<Certified> certificates = new ArrayList<>();
    final List<Qualified> qualifications = new ArrayList<>();
    final List<Agreed> agrements = new ArrayList<>();
    final List<AuthorityDecision> decisions = new ArrayList<>(2);
    final List<EquivalentProof> proofs = new ArrayList<>(2);
    final List<Demanded> demands = new ArrayList<>(2);
    AsOf asOf;
    Day today;
    Market market;
    Term oivSiiv;
    Parameter craApplication;
    private final List<Ground> grounds = new ArrayList<>();
    private Parameter cspnTerm;
    private Parameter cspnFrom;
    private Parameter euccTerm;
    private Parameter serviceTerm;

    private HandWritten() {
    }

    /** Every rule that holds on these facts, in no order. */
    static List<Ground> grounds(List<Fact<?>> facts) {
        HandWritten one = new HandWritten();
        one.sort(facts);
        one.certificates();
        one.versions();
        one.qualifications();
        one.labels();
        one.demands();
        one.oiv();
        one.agrements();
        new HandWrittenProducts(one).products();
        new HandWrittenServices(one).services();
        return one.grounds;
    }

    void add(String rule, Object... facts) {
        grounds.add(new Ground(rule, facts));
    }

    private void sort(List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (fact instanceof Certificate certificate) {
                certificates.add(new Certified(certificate));
            } else if (fact instanceof Qualification qualification) {
                qualifications.add(new Qualified(qualification));
            } else if (fact instanceof Product product) {
                products.add(product);
                offered.add(new Offered(product));
            } else if (fact instanceof Agrement agrement) {
                agrements.add(new Agreed(agrement));
            } else if (fact instanceof Service service) {
                services.add(service);
            } else if (fact instanceof AuditProvider auditor) {
                auditors.add(auditor);
            } else if (fact instanceof Demand demand) {
                demands.add(new Demanded(demand));
            } else if (fact instanceof AuthorityDecision decision) {
                decisions.add(decision);
            } else if (fact instanceof EquivalentProof proof) {
                proofs.add(proof);
            } else if (fact instanceof Market its) {
                market = its;
            } else if (fact instanceof AsOf day) {
                asOf = day;
                today = day.getDate();
            }
        }
        for (Fact<?> fact : facts) {
            if (fact instanceof Label label) {
                for (Demanded demanded : demands) {
                    if (demanded.demand == label.getOwner()) {
                        demanded.accepts.add(new Accepted(label));
                    }
                }
            } else if (fact instanceof Maintenance maintenance) {
                for (Certified certified : certificates) {
                    if (certified.certificate == maintenance.getOwner()) {
                        certified.maintenance.add(maintenance);
                    }
                }
            } else if (fact instanceof Modification modification) {
                for (Offered it : offered) {
                    if (it.product == modification.getOwner()) {
                        it.modifications.add(modification);
                    }
                }
            } else if (fact instanceof Parameter parameter) {
                sort(parameter);
            }
        }
        offered.forEach(this::gather);
    }

    private void gather(Offered it) {
        Text name = it.product.getName();
        for (Certified certified : certificates) {
            if (certified.certificate.getOf().equals(name)) {
                it.certificates.add(certified);
            }
        }
        for (Qualified qualified : qualifications) {
            if (qualified.isOf(QualificationScheme.PRODUCT, name)) {
                it.qualifications.add(qualified);
            }
        }
        for (Agreed agreed : agrements) {
            if (agreed.agrement.getOf().equals(name)) {
                it.agrements.add(agreed);
            }
        }
        for (AuthorityDecision decision : decisions) {
            if (decision.getOf().equals(name)) {
                it.decisions.add(decision);
            }
        }
    }

    private void sort(Parameter parameter) {
        if (parameter.getName().equals("CSPN-MAXIMUM-FROM")) {
            cspnFrom = parameter;
        } else if (parameter.getName().equals("CRA-APPLICATION")) {
            craApplication = parameter;
        } else if (parameter.getWindow().covers(today) == Answer.YES) {
            switch (parameter.getName()) {
                case "CSPN-MAXIMUM-TERM" -> cspnTerm = parameter;
                case "EUCC-MAXIMUM-TERM" -> euccTerm = parameter;
                case "SERVICE-QUALIFICATION-MAXIMUM-TERM" -> serviceTerm = parameter;
                default -> throw new IllegalStateException("Not written by hand: " + parameter.getName());
            }
        }
    }

    static boolean notAfter(Day one, Day other) {
        return one.compareTo(other) <= 0;
    }

    private void certificates() {
        for (Certified it : certificates) {
            Certificate certificate = it.certificate;
            EvidenceStatus status = certificate.getStatus();
            CertificateScheme scheme = certificate.getScheme();
            boolean begun = notAfter(certificate.getStatusSince(), today);
            if (begun && ENDED.contains(status)) {
                it.stopped = new Term("CERTIFICATE-STOPPED", certificate);
                add("VISA-CERTIFICATE-STATUS/derives-ended-by-status", asOf, certificate);
            }
            if (begun && status == EvidenceStatus.SUSPENDED && scheme == CertificateScheme.CSPN) {
                it.stopped = new Term("CERTIFICATE-STOPPED", certificate);
                add("VISA-CERTIFICATE-STATUS/derives-suspended-cspn", asOf, certificate);
            }
            if (NONE_YET.contains(status)) {
                it.notIssued = new Term("CERTIFICATE-NOT-ISSUED", certificate);
                add("VISA-CERTIFICATE-STATUS/derives-no-certificate", certificate);
            }
            boolean stands = it.stopped == null && it.notIssued == null && certificate.getWindow().covers(today) == Answer.YES;
            if (scheme == CertificateScheme.CSPN && stands) {
                cspnInForce(it);
            } else if (scheme == CertificateScheme.EUCC) {
                if (stands && euccTerm != null) {
                    euccInForce(it);
                }
                euccLevel(it);
            }
        }
    }

    private void cspnInForce(Certified it) {
        Certificate certificate = it.certificate;
        if (cspnFrom != null && cspnFrom.getDay().compareTo(today) > 0) {
            it.inForce = new Term("CERTIFICATE-IN-FORCE", certificate);
            add("VISA-CSPN-IN-FORCE/derives-before-the-maximum", asOf, cspnFrom, certificate);
        }
        if (cspnTerm != null && notAfter(today, certificate.getWindow().getFirstDay().plus(cspnTerm.getTerm()))) {
            it.inForce = new Term("CERTIFICATE-IN-FORCE", certificate);
            add("VISA-CSPN-IN-FORCE/derives-within-the-maximum", asOf, cspnTerm, certificate);
        }
    }

    private void euccInForce(Certified it) {
        Certificate certificate = it.certificate;
        Day issued = certificate.getWindow().getFirstDay();
        if (notAfter(today, issued.plus(euccTerm.getTerm()))) {
            it.inForce = new Term("CERTIFICATE-IN-FORCE", certificate);
            add("VISA-EUCC-IN-FORCE/derives-within-the-maximum", asOf, euccTerm, certificate);
            return;
        }
        for (AuthorityDecision approval : approvals(certificate)) {
            it.inForce = new Term("CERTIFICATE-IN-FORCE", certificate);
            add("VISA-EUCC-IN-FORCE/derives-longer-term-approved", asOf, euccTerm, certificate, approval);
        }
    }

    private List<AuthorityDecision> approvals(Certificate certificate) {
        List<AuthorityDecision> approvals = new ArrayList<>(1);
        for (AuthorityDecision approval : decisions) {
            if (approval.getKind() == DecisionKind.TERM_APPROVAL && approval.getOf().equals(certificate.getNumber())
                    && notAfter(approval.getOn(), certificate.getWindow().getFirstDay())) {
                approvals.add(approval);
            }
        }
        return approvals;
    }

    private void euccLevel(Certified it) {
        if (it.certificate.getAssurance().vanAtLeast(1) == Answer.YES) {
            it.substantial = new Term("EUCC-LEVEL-SUBSTANTIAL", it.certificate);
            add("VISA-EUCC-LEVEL/derives-substantial", it.certificate);
        }
        if (it.certificate.getAssurance().vanAtLeast(3) == Answer.YES) {
            it.high = new Term("EUCC-LEVEL-HIGH", it.certificate);
            add("VISA-EUCC-LEVEL/derives-high", it.certificate);
        }
    }

    private void versions() {
        for (Product product : products) {
            for (Certified it : certificates) {
                Certificate certificate = it.certificate;
                if (certificate.getOf().equals(product.getName()) && certificate.getVersions().includes(product.getVersion()) == Answer.NO
                        && !isMaintained(it, product.getVersion())) {
                    it.outside = new Term("CERTIFICATE-OUTSIDE-VERSION", certificate);
                    add("VISA-CERTIFICATE-COVERS-VERSION/derives-outside", asOf, product, certificate);
                }
            }
        }
        for (Product product : products) {
            for (Certified it : certificates) {
                if (it.outside == null && it.certificate.getOf().equals(product.getName())) {
                    covered(product, it);
                }
            }
        }
    }

    private void covered(Product product, Certified it) {
        Certificate certificate = it.certificate;
        if (certificate.getVersions().includes(product.getVersion()) == Answer.YES) {
            it.covers = new Term("CERTIFICATE-COVERS-VERSION", certificate);
            add("VISA-CERTIFICATE-COVERS-VERSION/derives-printed", product, certificate);
        }
        for (Maintenance report : it.maintenance) {
            if (maintains(report, product.getVersion())) {
                it.covers = new Term("CERTIFICATE-COVERS-VERSION", certificate);
                add("VISA-CERTIFICATE-COVERS-VERSION/derives-maintained", asOf, product, certificate, report);
            }
        }
    }

    private boolean isMaintained(Certified it, Version version) {
        for (Maintenance report : it.maintenance) {
            if (maintains(report, version)) {
                return true;
            }
        }
        return false;
    }

    private boolean maintains(Maintenance report, Version version) {
        return notAfter(report.getOn(), today) && report.getVersions().includes(version) == Answer.YES;
    }

    private void qualifications() {
        for (Qualified it : qualifications) {
            Qualification qualification = it.qualification;
            EvidenceStatus status = qualification.getStatus();
            if ((status == EvidenceStatus.SUSPENDED || ENDED.contains(status)) && notAfter(qualification.getStatusSince(), today)) {
                it.stopped = new Term("QUALIFICATION-STOPPED", qualification);
                add("VISA-QUALIFICATION-STATUS/derives-ended-by-status", asOf, qualification);
            }
            if (NONE_YET.contains(status)) {
                it.notGranted = new Term("QUALIFICATION-NOT-GRANTED", qualification);
                add("VISA-QUALIFICATION-STATUS/derives-no-qualification", qualification);
            }
            boolean stands = it.stopped == null && it.notGranted == null && qualification.getWindow().covers(today) == Answer.YES;
            if (qualification.getScheme() == QualificationScheme.PRODUCT) {
                if (stands) {
                    it.inForce = new Term("QUALIFICATION-IN-FORCE", qualification);
                    add("VISA-QUALIFICATION-IN-FORCE/derives-product", asOf, qualification);
                }
            } else if (SERVICES.contains(qualification.getScheme())) {
                if (serviceTerm == null) {
                    if (stands) {
                        it.inForce = new Term("QUALIFICATION-IN-FORCE", qualification);
                        add("VISA-QUALIFICATION-IN-FORCE/derives-service-before-the-maximum", asOf, qualification);
                    }
                } else if (qualification.getWindow().getFirstDay().plus(serviceTerm.getTerm()).compareTo(today) < 0) {
                    it.pastMaximum = new Term("QUALIFICATION-PAST-MAXIMUM", qualification);
                    add("VISA-QUALIFICATION-STATUS/derives-past-maximum", asOf, serviceTerm, qualification);
                } else if (stands) {
                    it.inForce = new Term("QUALIFICATION-IN-FORCE", qualification);
                    add("VISA-QUALIFICATION-IN-FORCE/derives-service", asOf, serviceTerm, qualification);
                }
            }
        }
    }

    private void agrements() {
        for (Agreed it : agrements) {
            Agrement agrement = it.agrement;
            EvidenceStatus status = agrement.getStatus();
            if ((status == EvidenceStatus.SUSPENDED || ENDED.contains(status)) && notAfter(agrement.getStatusSince(), today)) {
                it.stopped = new Term("AGREMENT-STOPPED", agrement);
                add("AGREMENT-STATUS/derives-ended-by-status", asOf, agrement);
            }
            if (NONE_YET.contains(status)) {
                it.notGiven = new Term("AGREMENT-NOT-GIVEN", agrement);
                add("AGREMENT-STATUS/derives-no-agrement", agrement);
            }
            if (it.stopped == null && it.notGiven == null && agrement.getWindow().covers(today) == Answer.YES) {
                it.inForce = new Term("AGREMENT-IN-FORCE", agrement);
                add("AGREMENT-IN-FORCE/derives-standing", asOf, agrement);
            }
        }
    }

    private void labels() {
        for (Demanded demanded : demands) {
            for (Accepted accepted : demanded.accepts) {
                kinds(demanded, accepted.label);
            }
            if (demanded.accepts.isEmpty()) {
                other("VISA-DEMAND-KINDS/derives-no-label", demanded);
            }
            equivalents(demanded);
            for (Product product : products) {
                if (demanded.demand.getAbout().concerns(product.getFunctions()) == Answer.YES) {
                    boolean any = false;
                    for (Accepted accepted : demanded.accepts) {
                        any |= holds(product, demanded, accepted);
                    }
                    if (!any) {
                        demanded.missed = new Term("DEMAND-MISSED", demanded.demand);
                        add("VISA-DEMAND-MISSED/derives-product-without-label", product, demanded.demand);
                    }
                }
            }
        }
    }

    private void kinds(Demanded demanded, Label label) {
        CertificateScheme scheme = label.getCertificate();
        QualificationScheme qualification = label.getQualification();
        if (scheme != CertificateScheme.NONE && scheme != CertificateScheme.CSPN && scheme != CertificateScheme.EUCC) {
            other("VISA-DEMAND-KINDS/derives-other-certificate", demanded, label);
        }
        if (label.getRecognised() == Answer.YES) {
            other("VISA-DEMAND-KINDS/derives-recognised-certificate", demanded, label);
        }
        if (qualification != QualificationScheme.NONE && qualification != QualificationScheme.PRODUCT) {
            other("VISA-DEMAND-KINDS/derives-other-qualification", demanded, label);
        }
        if (label.getAgrement() != AgrementLevel.NONE) {
            other("VISA-DEMAND-KINDS/derives-agrement", demanded, label);
        }
        if (scheme == CertificateScheme.NONE && qualification == QualificationScheme.NONE && label.getAgrement() == AgrementLevel.NONE) {
            other("VISA-DEMAND-KINDS/derives-no-kind", demanded, label);
        }
    }

    private void other(String rule, Demanded demanded, Fact<?>... facts) {
        demanded.other = new Term("DEMAND-OTHER-LABEL", demanded.demand);
        Object[] all = new Object[facts.length + 1];
        all[0] = demanded.demand;
        System.arraycopy(facts, 0, all, 1, facts.length);
        add(rule, all);
    }

    private void equivalents(Demanded demanded) {
        Demand demand = demanded.demand;
        for (EquivalentProof proof : proofs) {
            if (!proof.getForDemand().equals(demand.getId()) || proof.getConfirms() != Answer.YES) {
                continue;
            }
            if (market.getProcedure() == Procedure.OPEN_AND_TRANSPARENT) {
                if (proof.getKind() == ProofKind.OTHER_LABEL) {
                    equivalent("VISA-EQUIVALENT-ACCEPTED/derives-equivalent-label", demanded, market, demand, proof);
                } else if (proof.getKind() == ProofKind.ANY_MEANS && proof.getCouldNotObtainInTime() == Answer.YES && proof.getNotAtFault() == Answer.YES) {
                    equivalent("VISA-EQUIVALENT-ACCEPTED/derives-any-means", demanded, market, demand, proof);
                }
            }
            if (demand.getEquivalent() == Answer.YES) {
                equivalent("VISA-EQUIVALENT-ACCEPTED/derives-buyer-accepts", demanded, demand, proof);
            }
        }
    }

    private void equivalent(String rule, Demanded demanded, Object... facts) {
        demanded.equivalent = new Term("EQUIVALENT-ACCEPTED", demanded.demand);
        add(rule, facts);
    }

    private boolean holds(Product product, Demanded demanded, Accepted accepted) {
        boolean held = false;
        Label label = accepted.label;
        CertificateScheme scheme = label.getCertificate();
        if (scheme == CertificateScheme.CSPN || scheme == CertificateScheme.EUCC) {
            for (Certified it : certificates) {
                if (it.isOf(scheme, product.getName()) && it.counts()) {
                    held |= scheme == CertificateScheme.CSPN ? heldCspn(product, demanded, accepted, it) : heldEucc(product, demanded, accepted, it);
                }
            }
        }
        if (label.getQualification() == QualificationScheme.PRODUCT) {
            for (Qualified it : qualifications) {
                if (it.inForce != null && it.isOf(QualificationScheme.PRODUCT, product.getName())
                        && it.qualification.getVersions().includes(product.getVersion()) == Answer.YES) {
                    held |= heldQualification(product, demanded, accepted, it);
                }
            }
        }
        return held;
    }

    private boolean heldCspn(Product product, Demanded demanded, Accepted accepted, Certified it) {
        met(accepted);
        add("VISA-LABEL-MET/derives-cspn", product, demanded.demand, accepted.label, it.certificate, it.inForce, it.covers);
        return true;
    }

    private boolean heldEucc(Product product, Demanded demanded, Accepted accepted, Certified it) {
        Label label = accepted.label;
        if (it.certificate.getAssurance().meets(label.getMinimum()) != Answer.YES) {
            return false;
        }
        CsaLevel level = label.getCsaLevel();
        if (level == CsaLevel.NONE || level == CsaLevel.BASIC) {
            add("VISA-LABEL-MET/derives-eucc", product, demanded.demand, label, it.certificate, it.inForce, it.covers);
        } else if (level == CsaLevel.SUBSTANTIAL && it.substantial != null) {
            add("VISA-LABEL-MET/derives-eucc-substantial", product, demanded.demand, label, it.certificate, it.inForce, it.covers, it.substantial);
        } else if (level == CsaLevel.HIGH && it.high != null) {
            add("VISA-LABEL-MET/derives-eucc-high", product, demanded.demand, label, it.certificate, it.inForce, it.covers, it.high);
        } else {
            return false;
        }
        met(accepted);
        return true;
    }

    private boolean heldQualification(Product product, Demanded demanded, Accepted accepted, Qualified it) {
        ProductLevel level = accepted.label.getProductLevel();
        if (level == ProductLevel.NONE) {
            add("VISA-LABEL-MET/derives-qualification", product, demanded.demand, accepted.label, it.qualification, it.inForce);
        } else if (it.qualification.getProductLevel().atLeast(level) == Answer.YES) {
            add("VISA-LABEL-MET/derives-qualification-level", product, demanded.demand, accepted.label, it.qualification, it.inForce);
        } else {
            return false;
        }
        met(accepted);
        return true;
    }

    private static void met(Accepted accepted) {
        if (accepted.met == null) {
            accepted.met = new Term("LABEL-MET", accepted.label);
        }
    }

    private void demands() {
        for (Demanded demanded : demands) {
            waysToMeet(demanded);
            if (demanded.demand.getWeight() != Weight.REQUIRED) {
                continue;
            }
            appliesElsewhere(demanded.demand);
            for (Product product : products) {
                if (demanded.demand.getAbout().concerns(product.getFunctions()) == Answer.YES) {
                    applies(product, demanded);
                    if (demanded.accepts(CertificateScheme.CSPN)) {
                        demandsCspn(product, demanded);
                    }
                    if (demanded.accepts(CertificateScheme.EUCC)) {
                        demandsEucc(product, demanded);
                    }
                    if (demanded.accepts(QualificationScheme.PRODUCT)) {
                        demandsQualification(product, demanded);
                    }
                }
            }
        }
    }

    private void appliesElsewhere(Demand demand) {
        for (Service service : services) {
            if (service.getKind() != ServiceKind.NONE && demand.getAbout().getService() == service.getKind()) {
                add("VISA-DEMAND-APPRAISED/applies-to-service", service, demand);
            }
        }
        for (AuditProvider auditor : auditors) {
            if (demand.getAbout().concernsAudit(auditor.getMission().getActivities()) == Answer.YES) {
                add("VISA-DEMAND-APPRAISED/applies-to-audit", auditor, demand);
            }
        }
    }

    private void waysToMeet(Demanded demanded) {
        Demand demand = demanded.demand;
        if (demand.getAppraisedMet() == Answer.YES) {
            add("VISA-DEMAND-APPRAISED/met-by-appraisal", demand);
        }
        for (Accepted accepted : demanded.accepts) {
            if (accepted.met != null && demanded.missed == null) {
                add("VISA-DEMAND-APPRAISED/met-by-label", demand, accepted.label, accepted.met);
                add("VISA-DEMAND-CSPN/met-by-label", demand, accepted.label, accepted.met);
                add("VISA-DEMAND-EUCC-LEVEL/met-by-label", demand, accepted.label, accepted.met);
                add("VISA-DEMAND-QUALIFICATION/met-by-label", demand, accepted.label, accepted.met);
            }
        }
        if (demanded.equivalent != null) {
            for (EquivalentProof proof : proofs) {
                if (proof.getForDemand().equals(demand.getId()) && proof.getConfirms() == Answer.YES) {
                    add("VISA-DEMAND-APPRAISED/met-by-equivalent", demand, proof, demanded.equivalent);
                    add("VISA-DEMAND-CSPN/met-by-equivalent", demand, proof, demanded.equivalent);
                    add("VISA-DEMAND-EUCC-LEVEL/met-by-equivalent", demand, proof, demanded.equivalent);
                    add("VISA-DEMAND-QUALIFICATION/met-by-equivalent", demand, proof, demanded.equivalent);
                }
            }
        }
    }

    private void applies(Product product, Demanded demanded) {
        if (demanded.other != null) {
            add("VISA-DEMAND-APPRAISED/applies-to-product", product, demanded.demand, demanded.other);
            return;
        }
        for (Accepted accepted : demanded.accepts) {
            if (accepted.label.getCertificate() == CertificateScheme.CSPN) {
                add("VISA-DEMAND-CSPN/applies-to-demand", product, demanded.demand, accepted.label);
            }
            if (accepted.label.getCertificate() == CertificateScheme.EUCC) {
                add("VISA-DEMAND-EUCC-LEVEL/applies-to-demand", product, demanded.demand, accepted.label);
            }
            if (accepted.label.getQualification() == QualificationScheme.PRODUCT) {
                add("VISA-DEMAND-QUALIFICATION/applies-to-demand", product, demanded.demand, accepted.label);
            }
        }
    }

    private void demandsCspn(Product product, Demanded demanded) {
        Demand demand = demanded.demand;
        for (Certified it : certificates) {
            Certificate certificate = it.certificate;
            if (it.isOf(CertificateScheme.BSZ, product.getName())) {
                add("VISA-DEMAND-CSPN/advises-bsz", product, demand, certificate);
            }
            if (!it.isOf(CertificateScheme.CSPN, product.getName())) {
                continue;
            }
            if (it.stopped != null) {
                add("VISA-DEMAND-CSPN/refuses-archived", product, demand, certificate, it.stopped);
            }
            if (cspnTerm != null && certificate.getWindow().getFirstDay().plus(cspnTerm.getTerm()).compareTo(today) < 0) {
                add("VISA-DEMAND-CSPN/refuses-past-maximum", asOf, cspnTerm, product, demand, certificate);
            }
            if (certificate.getWindow().getLastDay().compareTo(today) < 0) {
                add("VISA-DEMAND-CSPN/refuses-printed-end", asOf, product, demand, certificate);
            }
            if (it.outside != null) {
                add("VISA-DEMAND-CSPN/refuses-other-version", product, demand, certificate, it.outside);
            }
            if (it.notIssued != null) {
                add("VISA-DEMAND-CSPN/refuses-not-issued", product, demand, certificate, it.notIssued);
            }
            if (cspnFrom != null && notAfter(cspnFrom.getDay(), today) && certificate.getWindow().getFirstDay().compareTo(cspnFrom.getDay()) < 0) {
                add("VISA-DEMAND-CSPN/advises-issued-before-the-maximum", asOf, cspnFrom, product, demand, certificate);
            }
        }
    }

    private void demandsEucc(Product product, Demanded demanded) {
        Demand demand = demanded.demand;
        boolean national = demanded.accepts(CertificateScheme.CC);
        for (Certified it : certificates) {
            Certificate certificate = it.certificate;
            if (!national && it.isOf(CertificateScheme.CC, product.getName())) {
                add("VISA-DEMAND-EUCC-LEVEL/refuses-national-cc", product, demand, certificate);
            }
            if (!it.isOf(CertificateScheme.EUCC, product.getName())) {
                continue;
            }
            for (Accepted accepted : demanded.accepts) {
                Label label = accepted.label;
                if (label.getCertificate() == CertificateScheme.EUCC) {
                    if (label.getCsaLevel() == CsaLevel.HIGH && certificate.getAssurance().vanAtLeast(3) == Answer.NO) {
                        add("VISA-DEMAND-EUCC-LEVEL/refuses-level-below-high", product, demand, label, certificate);
                    }
                    if (certificate.getAssurance().meets(label.getMinimum()) == Answer.NO) {
                        add("VISA-DEMAND-EUCC-LEVEL/refuses-below-minimum", product, demand, label, certificate);
                    }
                }
            }
            if (it.stopped != null) {
                add("VISA-DEMAND-EUCC-LEVEL/refuses-ended", product, demand, certificate, it.stopped);
            }
            Day issued = certificate.getWindow().getFirstDay();
            if (euccTerm != null && issued.plus(euccTerm.getTerm()).compareTo(today) < 0 && approvals(certificate).isEmpty()) {
                add("VISA-DEMAND-EUCC-LEVEL/refuses-past-maximum", asOf, euccTerm, product, demand, certificate);
            }
            if (certificate.getWindow().getLastDay().compareTo(today) < 0) {
                add("VISA-DEMAND-EUCC-LEVEL/refuses-printed-end", asOf, product, demand, certificate);
            }
            if (it.outside != null) {
                add("VISA-DEMAND-EUCC-LEVEL/refuses-other-version", product, demand, certificate, it.outside);
            }
            if (certificate.getStatus() == EvidenceStatus.SUSPENDED && notAfter(certificate.getStatusSince(), today)) {
                add("VISA-DEMAND-EUCC-LEVEL/advises-suspended", asOf, product, demand, certificate);
            }
        }
    }

    private void demandsQualification(Product product, Demanded demanded) {
        Demand demand = demanded.demand;
        if (!demanded.acceptsAnyCertificate()) {
            for (Certified it : certificates) {
                if (it.certificate.getOf().equals(product.getName())) {
                    add("VISA-DEMAND-QUALIFICATION/refuses-certificate", product, demand, it.certificate);
                }
            }
        }
        for (Qualified it : qualifications) {
            Qualification qualification = it.qualification;
            if (!it.isOf(QualificationScheme.PRODUCT, product.getName())) {
                continue;
            }
            for (Accepted accepted : demanded.accepts) {
                ProductLevel level = accepted.label.getProductLevel();
                if (accepted.label.getQualification() == QualificationScheme.PRODUCT && level != ProductLevel.NONE
                        && qualification.getProductLevel().atLeast(level) == Answer.NO) {
                    add("VISA-DEMAND-QUALIFICATION/refuses-level", product, demand, accepted.label, qualification);
                }
            }
            if (qualification.getWindow().getLastDay().compareTo(today) < 0) {
                add("VISA-DEMAND-QUALIFICATION/refuses-ended", asOf, product, demand, qualification);
            }
            if (it.stopped != null) {
                add("VISA-DEMAND-QUALIFICATION/refuses-stopped", product, demand, qualification, it.stopped);
            }
            if (it.notGranted != null) {
                add("VISA-DEMAND-QUALIFICATION/refuses-not-granted", product, demand, qualification, it.notGranted);
            }
            if (qualification.getVersions().includes(product.getVersion()) == Answer.NO) {
                add("VISA-DEMAND-QUALIFICATION/refuses-other-version", product, demand, qualification);
            }
        }
    }

    private void oiv() {
        Members<SystemKind> kinds = market.getSystem().getKinds();
        Sector sector = market.getSystem().getSector();
        boolean state = market.getBuyer() == Buyer.STATE_ADMINISTRATION;
        boolean siiv = market.getStatuses().contains(MarketStatus.OIV) && kinds.contains(SystemKind.SIIV);
        boolean deterrence = kinds.contains(SystemKind.DETERRENCE);
        if (siiv && !deterrence && !ORDER_NOT_READ.contains(sector)) {
            oivSiiv = new Term("OIV-SIIV", market);
            add("LPM-SIIV/derives-siiv-of-an-oiv", market);
        }
        for (Product product : products) {
            if (product.getUse().getRoles().contains(UseRole.PROBE)) {
                if (siiv && ORDER_NOT_READ.contains(sector)) {
                    add("LPM-RULE7-PROBE/advises-order-not-read", market, product);
                }
                if (siiv && deterrence) {
                    add("LPM-RULE7-PROBE/advises-deterrence", market, product);
                }
                if (oivSiiv != null) {
                    add(state ? "LPM-RULE7-PROBE/applies-to-state-oiv" : "LPM-RULE7-PROBE/applies-to-private-oiv", market, oivSiiv, product);
                    refusesProbe(product, sector);
                }
            }
            for (Qualified it : qualifications) {
                if (it.inForce != null && it.isOf(QualificationScheme.PRODUCT, product.getName())
                        && it.qualification.getVersions().includes(product.getVersion()) == Answer.YES) {
                    if (sector == Sector.CIVIL_STATE_ACTIVITIES) {
                        add("LPM-RULE7-PROBE/met-by-qualified-probe", market, product, it.qualification, it.inForce);
                    } else if (it.qualification.getOnPublicList() == Answer.YES) {
                        add("LPM-RULE7-PROBE/met-by-listed-probe", market, product, it.qualification, it.inForce);
                    }
                }
            }
        }
        for (Service service : services) {
            boolean inFrance = service.getOperatedFrom().only(Country.FR) == Answer.YES;
            if (!inFrance) {
                add("LPM-RULE7-OPERATION/broken-by-operation-abroad", service);
            }
            if (oivSiiv != null && service.getKind() == ServiceKind.DETECTION) {
                detection(service, state);
            }
            if (state) {
                operatedForState(service, inFrance);
            } else {
                operatedForPrivate(service, inFrance);
            }
        }
    }

    private void refusesProbe(Product probe, Sector sector) {
        boolean any = false;
        for (Qualified it : qualifications) {
            Qualification qualification = it.qualification;
            if (!it.isOf(QualificationScheme.PRODUCT, probe.getName())) {
                continue;
            }
            any = true;
            if (it.notGranted != null) {
                add("LPM-RULE7-PROBE/refuses-in-progress", market, oivSiiv, probe, qualification, it.notGranted);
            }
            if (qualification.getWindow().getLastDay().compareTo(today) < 0) {
                add("LPM-RULE7-PROBE/refuses-ended", asOf, market, oivSiiv, probe, qualification);
            }
            if (it.stopped != null) {
                add("LPM-RULE7-PROBE/refuses-stopped", market, oivSiiv, probe, qualification, it.stopped);
            }
            if (qualification.getVersions().includes(probe.getVersion()) == Answer.NO) {
                add("LPM-RULE7-PROBE/refuses-other-version", market, oivSiiv, probe, qualification);
            }
            if (sector != Sector.CIVIL_STATE_ACTIVITIES && qualification.getOnPublicList() == Answer.NO) {
                add("LPM-RULE7-PROBE/refuses-unlisted", market, oivSiiv, probe, qualification);
            }
        }
        if (!any) {
            for (Certified it : certificates) {
                if (it.isOf(CertificateScheme.CSPN, probe.getName())) {
                    add("LPM-RULE7-PROBE/refuses-cspn", market, oivSiiv, probe, it.certificate);
                }
            }
        }
    }

    private void detection(Service service, boolean state) {
        add(state ? "LPM-RULE7-OPERATION/applies-to-state-oiv" : "LPM-RULE7-OPERATION/applies-to-private-oiv", market, oivSiiv, service);
        if (service.getOperatedBy() != Operator.BUYER_ITSELF) {
            add("LPM-RULE7-OPERATION/obliges-agreement-copy", market, oivSiiv, service);
        }
        for (Qualified it : qualifications) {
            if (!it.isAbout(service)) {
                continue;
            }
            if (it.qualification.getScheme() == QualificationScheme.PDIS) {
                if (it.notGranted != null) {
                    add("LPM-RULE7-OPERATION/refuses-in-progress", market, oivSiiv, service, it.qualification, it.notGranted);
                }
                if (it.pastMaximum != null) {
                    add("LPM-RULE7-OPERATION/refuses-past-maximum", market, oivSiiv, service, it.qualification, it.pastMaximum);
                }
            } else if (NOT_FOR_DETECTION.contains(it.qualification.getScheme())) {
                add("LPM-RULE7-OPERATION/refuses-other-scheme", market, oivSiiv, service, it.qualification);
            }
        }
    }

    private void operatedForPrivate(Service service, boolean inFrance) {
        Operator operator = service.getOperatedBy();
        if (operator == Operator.ANSSI || operator == Operator.STATE_SERVICE) {
            add("LPM-RULE7-OPERATION/broken-by-state-operation", market, service);
            return;
        }
        for (Qualified it : qualifications) {
            if (inFrance && it.inForce != null && it.qualification.getScheme() == QualificationScheme.PDIS && it.isAbout(service)) {
                if (operator == Operator.BUYER_ITSELF) {
                    add("LPM-RULE7-OPERATION/met-by-qualified-operator-itself", market, service, it.qualification, it.inForce);
                } else if (it.qualification.getOnPublicList() == Answer.YES) {
                    add("LPM-RULE7-OPERATION/met-by-qualified-provider", market, service, it.qualification, it.inForce);
                }
            }
        }
    }

    private void operatedForState(Service service, boolean inFrance) {
        Operator operator = service.getOperatedBy();
        Set<Designee> designated = EnumSet.noneOf(Designee.class);
        for (AuthorityDecision decision : decisions) {
            if (designatesToday(decision)) {
                designated.add(decision.getDesignates());
            }
        }
        boolean meets = inFrance && designated.size() == 1;
        for (AuthorityDecision decision : decisions) {
            if (!designatesToday(decision)) {
                continue;
            }
            if (decision.getDesignates() == Designee.ANSSI) {
                if (operator != Operator.ANSSI) {
                    add("LPM-RULE7-OPERATION/broken-by-other-than-anssi", asOf, market, decision, service);
                } else if (meets) {
                    add("LPM-RULE7-OPERATION/met-by-designated-anssi", asOf, market, service, decision);
                }
            } else if (decision.getDesignates() == Designee.STATE_SERVICE) {
                if (operator != Operator.STATE_SERVICE) {
                    add("LPM-RULE7-OPERATION/broken-by-other-than-state-service", asOf, market, decision, service);
                } else if (meets) {
                    add("LPM-RULE7-OPERATION/met-by-designated-state-service", asOf, market, service, decision);
                }
            } else if (decision.getDesignates() == Designee.QUALIFIED_PROVIDER) {
                designatedProvider(service, decision, meets);
            }
        }
    }

    private boolean designatesToday(AuthorityDecision decision) {
        return decision.getKind() == DecisionKind.DETECTION_OPERATOR && decision.getWindow().covers(today) == Answer.YES;
    }

    private void designatedProvider(Service service, AuthorityDecision decision, boolean meets) {
        if (service.getOperatedBy() == Operator.ANSSI || service.getOperatedBy() == Operator.STATE_SERVICE) {
            add("LPM-RULE7-OPERATION/broken-by-other-than-provider", asOf, market, decision, service);
            return;
        }
        for (Qualified it : qualifications) {
            if (meets && it.inForce != null && it.qualification.getScheme() == QualificationScheme.PDIS && it.isAbout(service)) {
                add("LPM-RULE7-OPERATION/met-by-designated-provider", asOf, market, service, decision, it.qualification, it.inForce);
            }
        }
    }
}
