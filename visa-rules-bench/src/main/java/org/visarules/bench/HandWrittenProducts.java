package org.visarules.bench;

import java.util.EnumSet;
import java.util.Set;

import org.visarules.bench.HandWritten.Agreed;
import org.visarules.bench.HandWritten.Certified;
import org.visarules.bench.HandWritten.Offered;
import org.visarules.bench.HandWritten.Qualified;
import org.visarules.bench.HandWritten.Term;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.CoreFunctionality;
import org.visarules.fact.DataConnection;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.Modification;
import org.visarules.fact.Parameter;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.SpecialRegime;
import org.visarules.fact.Supply;
import org.visarules.fact.SystemKind;
import org.visarules.fact.UsePlace;
import org.visarules.fact.UseRole;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;

/** The part of the rules written by hand that asks each product by its place in the system, or by the maker's law. */
final class HandWrittenProducts {

    private static final Set<Buyer> ADMINISTRATIVE = EnumSet.of(Buyer.STATE_ADMINISTRATION, Buyer.LOCAL_AUTHORITY, Buyer.OTHER_ADMINISTRATIVE_AUTHORITY);
    private static final Set<CoreFunctionality> CLASS_ONE = EnumSet.of(CoreFunctionality.IDENTITY_MANAGEMENT, CoreFunctionality.BROWSER,
            CoreFunctionality.PASSWORD_MANAGER, CoreFunctionality.ANTIMALWARE, CoreFunctionality.VPN, CoreFunctionality.NETWORK_MANAGEMENT,
            CoreFunctionality.SIEM, CoreFunctionality.BOOT_MANAGER, CoreFunctionality.PKI, CoreFunctionality.NETWORK_INTERFACE,
            CoreFunctionality.OPERATING_SYSTEM, CoreFunctionality.ROUTER_MODEM_SWITCH);
    private static final Set<CoreFunctionality> CLASS_TWO = EnumSet.of(CoreFunctionality.HYPERVISOR_CONTAINER_RUNTIME, CoreFunctionality.FIREWALL_IDS_IPS);
    private static final Set<CoreFunctionality> CRITICAL = EnumSet.of(CoreFunctionality.SECURITY_BOX, CoreFunctionality.SMART_METER_GATEWAY,
            CoreFunctionality.SMARTCARD_SECURE_ELEMENT);
    private static final Set<SpecialRegime> OUTSIDE = EnumSet.of(SpecialRegime.MEDICAL_2017_745, SpecialRegime.IN_VITRO_2017_746,
            SpecialRegime.VEHICLE_2019_2144, SpecialRegime.AVIATION_CERTIFIED, SpecialRegime.MARINE_2014_90, SpecialRegime.L_VEHICLE_168_2013);

    private final HandWritten all;
    private final Market market;
    private final Marking marking;
    private final boolean classified;
    private final boolean state;
    private final boolean identityProvider;
    private Term rgsAuthority;
    private boolean tap;

    HandWrittenProducts(HandWritten all) {
        this.all = all;
        this.market = all.market;
        this.marking = market.getSystem().getMarking();
        this.classified = marking == Marking.SECRET || marking == Marking.TRES_SECRET;
        this.state = market.getBuyer() == Buyer.STATE_ADMINISTRATION;
        this.identityProvider = market.getStatuses().contains(MarketStatus.ELECTRONIC_IDENTITY_PROVIDER);
    }

    void products() {
        if (ADMINISTRATIVE.contains(market.getBuyer())) {
            rgsAuthority(SystemKind.ADMINISTRATIVE_EXCHANGE, "RGS-AUTHORITY/derives-exchange");
            rgsAuthority(SystemKind.ONLINE_PUBLIC_SERVICE, "RGS-AUTHORITY/derives-online-service");
        }
        for (Offered it : all.offered) {
            tap |= it.product.getUse().getRoles().contains(UseRole.TAP);
        }
        for (Offered it : all.offered) {
            product(it);
            cra(it);
        }
    }

    private void rgsAuthority(SystemKind kind, String rule) {
        if (market.getSystem().getKinds().contains(kind)) {
            rgsAuthority = new Term("RGS-AUTHORITY", market);
            all.add(rule, market);
        }
    }

    private void product(Offered it) {
        Product product = it.product;
        Members<UseRole> roles = product.getUse().getRoles();
        Term encryptionDue = marking == Marking.DR ? encryptionDue(product, roles) : null;
        Term deviceDue = classified ? deviceDue(product, roles) : null;
        boolean filter = marking == Marking.DR && roles.contains(UseRole.GATEWAY_FILTER);
        boolean probe = marking == Marking.DR && roles.contains(UseRole.PROBE);
        boolean diode = marking == Marking.DR && roles.contains(UseRole.UPWARD_DIODE);
        boolean identity = identityProvider && roles.contains(UseRole.IDENTITY_PROVIDER_MEANS);
        applies(product, filter, probe, diode, encryptionDue, deviceDue);
        boolean qualifiedNow = false;
        for (Qualified qualified : it.qualifications) {
            qualifiedNow |= meets(product, qualified);
            refusesQualification(product, qualified, filter, probe);
            if (identity) {
                refusesIdentity(product, qualified.qualification);
            }
            if (it.agrements.isEmpty()) {
                noAgrement(product, qualified.qualification, diode, encryptionDue, deviceDue);
            }
            if (state && product.getUse().getLabelledAlternative() == Answer.YES && qualified.notGranted != null) {
                all.add("STATE-LABELLED/refuses-not-granted", market, product, qualified.qualification, qualified.notGranted);
            }
        }
        for (Agreed agreed : it.agrements) {
            meets(product, agreed);
            refusesAgrement(product, agreed, diode, encryptionDue, deviceDue);
        }
        for (Certified certified : it.certificates) {
            certificate(it, certified, filter, probe);
        }
        identityAndState(product, roles, identity);
        boolean attested = decisions(it, qualifiedNow);
        rgs(it, attested);
    }

    private void applies(Product product, boolean filter, boolean probe, boolean diode, Term encryptionDue, Term deviceDue) {
        if (filter) {
            all.add("DR-GATEWAY-FILTER/applies-to-dr-gateway", market, product);
        }
        if (probe) {
            all.add("DR-GATEWAY-PROBE/applies-to-dr-gateway", market, product);
            if (!tap) {
                all.add("DR-GATEWAY-PROBE/advises-tap", market, product);
            }
        }
        if (diode) {
            all.add("DR-UPWARD-DIODE/applies-to-dr-diode", market, product);
        }
        if (encryptionDue != null) {
            all.add("DR-ENCRYPTION/applies-to-encryption", product, encryptionDue);
        }
        if (deviceDue != null) {
            all.add("CLASSIFIED-DEVICE/applies-to-device", market, product, deviceDue);
        }
    }

    private Term encryptionDue(Product product, Members<UseRole> roles) {
        UsePlace place = product.getUse().getPlace();
        Term due = null;
        if (place == UsePlace.OUTSIDE_PROTECTED_ZONE) {
            due = due(roles, UseRole.ENCRYPTION_IN_TRANSIT, "DR-ENCRYPTION-DUE", "derives-in-transit", product, due);
            due = due(roles, UseRole.ENCRYPTION_AT_REST, "DR-ENCRYPTION-DUE", "derives-at-rest", product, due);
        } else if (place == UsePlace.MOBILE_DEVICE) {
            due = due(roles, UseRole.ENCRYPTION_AT_REST, "DR-ENCRYPTION-DUE", "derives-on-a-mobile-device", product, due);
        }
        return due;
    }

    private Term deviceDue(Product product, Members<UseRole> roles) {
        Term due = due(roles, UseRole.ENCRYPTION_IN_TRANSIT, "CLASSIFIED-DEVICE-DUE", "derives-encryption-in-transit", product, null);
        due = due(roles, UseRole.ENCRYPTION_AT_REST, "CLASSIFIED-DEVICE-DUE", "derives-encryption-at-rest", product, due);
        due = due(roles, UseRole.INTERCONNECTION, "CLASSIFIED-DEVICE-DUE", "derives-interconnection", product, due);
        due = due(roles, UseRole.REMOTE_ACCESS, "CLASSIFIED-DEVICE-DUE", "derives-remote-access", product, due);
        due = due(roles, UseRole.MEDIA_STATION, "CLASSIFIED-DEVICE-DUE", "derives-media-station", product, due);
        return due(roles, UseRole.PARTITION, "CLASSIFIED-DEVICE-DUE", "derives-partition", product, due);
    }

    private Term due(Members<UseRole> roles, UseRole role, String term, String rule, Product product, Term soFar) {
        if (!roles.contains(role)) {
            return soFar;
        }
        all.add(term + "/" + rule, market, product);
        return soFar == null ? new Term(term, product) : soFar;
    }

    // Whether the product is qualified today.
    private boolean meets(Product product, Qualified qualified) {
        Qualification qualification = qualified.qualification;
        if (qualified.inForce == null || qualification.getVersions().includes(product.getVersion()) != Answer.YES) {
            return false;
        }
        ProductLevel level = qualification.getProductLevel();
        if (level.atLeast(ProductLevel.STANDARD) == Answer.YES) {
            all.add("DR-GATEWAY-FILTER/met-by-qualified-filter", product, qualification, qualified.inForce);
        }
        if (level.atLeast(ProductLevel.ELEMENTAIRE) == Answer.YES) {
            all.add("DR-GATEWAY-PROBE/met-by-qualified-probe", product, qualification, qualified.inForce);
        }
        if (level == ProductLevel.RENFORCE && qualification.getConditionsMet() == Answer.YES) {
            all.add("IDENTITY-MEANS/met-by-renforce", product, qualification, qualified.inForce);
        }
        all.add("RGS-PRODUCT/met-by-qualification", product, qualification, qualified.inForce);
        all.add("STATE-LABELLED/met-by-qualification", product, qualification, qualified.inForce);
        return true;
    }

    private void refusesQualification(Product product, Qualified qualified, boolean filter, boolean probe) {
        Qualification qualification = qualified.qualification;
        boolean otherVersion = qualification.getVersions().includes(product.getVersion()) == Answer.NO;
        if (filter) {
            if (qualification.getProductLevel().atLeast(ProductLevel.STANDARD) == Answer.NO) {
                all.add("DR-GATEWAY-FILTER/refuses-level", market, product, qualification);
            }
            if (otherVersion) {
                all.add("DR-GATEWAY-FILTER/refuses-other-version", market, product, qualification);
            }
            if (qualified.stopped != null) {
                all.add("DR-GATEWAY-FILTER/refuses-stopped", market, product, qualification, qualified.stopped);
            }
        }
        if (probe) {
            if (otherVersion) {
                all.add("DR-GATEWAY-PROBE/refuses-other-version", market, product, qualification);
            }
            if (qualified.notGranted != null) {
                all.add("DR-GATEWAY-PROBE/refuses-not-granted", market, product, qualification, qualified.notGranted);
            }
        }
    }

    private void refusesIdentity(Product product, Qualification qualification) {
        if (qualification.getProductLevel() != ProductLevel.RENFORCE) {
            all.add("IDENTITY-MEANS/refuses-level", market, product, qualification);
        }
        if (qualification.getConditionsMet() == Answer.NO) {
            all.add("IDENTITY-MEANS/refuses-conditions", market, product, qualification);
        }
        if (qualification.getWindow().getLastDay().compareTo(all.today) < 0) {
            all.add("IDENTITY-MEANS/refuses-ended", all.asOf, market, product, qualification);
        }
    }

    private void noAgrement(Product product, Qualification qualification, boolean diode, Term encryptionDue, Term deviceDue) {
        if (encryptionDue != null) {
            all.add("DR-ENCRYPTION/refuses-qualification", product, encryptionDue, qualification);
        }
        if (diode) {
            all.add("DR-UPWARD-DIODE/refuses-qualification", market, product, qualification);
        }
        if (deviceDue != null) {
            all.add("CLASSIFIED-DEVICE/refuses-qualification", product, deviceDue, qualification);
        }
    }

    private void meets(Product product, Agreed agreed) {
        Agrement agrement = agreed.agrement;
        if (agreed.inForce == null || agrement.getVersions().includes(product.getVersion()) != Answer.YES) {
            return;
        }
        AgrementLevel level = agrement.getLevel();
        if (level == AgrementLevel.DR) {
            all.add("DR-ENCRYPTION/met-by-agrement", product, agrement, agreed.inForce);
            all.add("DR-UPWARD-DIODE/met-by-agrement", product, agrement, agreed.inForce);
        }
        if (marking == Marking.SECRET && (level == AgrementLevel.SECRET || level == AgrementLevel.TRES_SECRET)) {
            all.add("CLASSIFIED-DEVICE/met-by-agrement-secret", market, product, agrement, agreed.inForce);
        } else if (marking == Marking.TRES_SECRET && level == AgrementLevel.TRES_SECRET) {
            all.add("CLASSIFIED-DEVICE/met-by-agrement-tres-secret", market, product, agrement, agreed.inForce);
        }
        all.add("STATE-LABELLED/met-by-agrement", product, agrement, agreed.inForce);
    }

    private void refusesAgrement(Product product, Agreed agreed, boolean diode, Term encryptionDue, Term deviceDue) {
        Agrement agrement = agreed.agrement;
        AgrementLevel level = agrement.getLevel();
        boolean ended = agrement.getWindow().getLastDay().compareTo(all.today) < 0;
        if (encryptionDue != null) {
            if (ended) {
                all.add("DR-ENCRYPTION/refuses-ended", all.asOf, product, encryptionDue, agrement);
            }
            if (agreed.stopped != null) {
                all.add("DR-ENCRYPTION/refuses-stopped", product, encryptionDue, agrement, agreed.stopped);
            }
            if (agrement.getVersions().includes(product.getVersion()) == Answer.NO) {
                all.add("DR-ENCRYPTION/refuses-other-version", product, encryptionDue, agrement);
            }
            if (level == AgrementLevel.SECRET || level == AgrementLevel.TRES_SECRET) {
                all.add("DR-ENCRYPTION/advises-higher-level", product, encryptionDue, agrement);
            }
        }
        if (diode) {
            if (agreed.notGiven != null) {
                all.add("DR-UPWARD-DIODE/refuses-not-given", market, product, agrement, agreed.notGiven);
            }
            if (ended) {
                all.add("DR-UPWARD-DIODE/refuses-ended", all.asOf, market, product, agrement);
            }
        }
        if (deviceDue != null) {
            if (marking == Marking.SECRET && level == AgrementLevel.DR) {
                all.add("CLASSIFIED-DEVICE/refuses-below-secret", market, product, deviceDue, agrement);
            } else if (marking == Marking.TRES_SECRET && (level == AgrementLevel.DR || level == AgrementLevel.SECRET)) {
                all.add("CLASSIFIED-DEVICE/refuses-below-tres-secret", market, product, deviceDue, agrement);
            }
            if (agreed.stopped != null) {
                all.add("CLASSIFIED-DEVICE/refuses-stopped", product, deviceDue, agrement, agreed.stopped);
            }
        }
    }

    private void certificate(Offered it, Certified certified, boolean filter, boolean probe) {
        Product product = it.product;
        CertificateScheme scheme = certified.certificate.getScheme();
        if (it.qualifications.isEmpty()) {
            if (filter) {
                all.add("DR-GATEWAY-FILTER/refuses-certificate", market, product, certified.certificate);
            }
            if (probe) {
                all.add("DR-GATEWAY-PROBE/refuses-certificate", market, product, certified.certificate);
            }
        }
        if ((scheme == CertificateScheme.CSPN || scheme == CertificateScheme.EUCC) && certified.counts()) {
            all.add("STATE-LABELLED/met-by-certificate", product, certified.certificate, certified.inForce, certified.covers);
        }
        if (state && product.getUse().getLabelledAlternative() == Answer.YES && certified.stopped != null) {
            all.add("STATE-LABELLED/refuses-stopped-certificate", market, product, certified.certificate, certified.stopped);
        }
    }

    private void identityAndState(Product product, Members<UseRole> roles, boolean identity) {
        if (identity) {
            all.add("IDENTITY-MEANS/applies-to-provider-means", market, product);
        }
        if (identityProvider && roles.contains(UseRole.IDENTITY_USER_MEANS)) {
            all.add("IDENTITY-MEANS/advises-user-means", market, product);
        }
        if (state) {
            Answer alternative = product.getUse().getLabelledAlternative();
            if (alternative == Answer.YES) {
                all.add("STATE-LABELLED/applies-to-product", market, product);
            } else if (alternative == Answer.NO) {
                all.add("STATE-LABELLED/advises-no-alternative", market, product);
            }
        }
    }

    // Whether an attestation names the product, on whatever day.
    private boolean decisions(Offered it, boolean qualifiedNow) {
        Product product = it.product;
        boolean attested = false;
        for (AuthorityDecision decision : it.decisions) {
            DecisionKind kind = decision.getKind();
            if (kind == DecisionKind.RGS_ATTESTATION) {
                attested = true;
                attestation(product, decision, qualifiedNow);
            } else if (kind == DecisionKind.HFDS_DEROGATION && decision.getWindow().covers(all.today) == Answer.YES) {
                all.add("DR-GATEWAY-FILTER/met-by-derogation", all.asOf, product, decision);
                all.add("DR-GATEWAY-PROBE/met-by-derogation", all.asOf, product, decision);
                all.add("DR-ENCRYPTION/met-by-derogation", all.asOf, product, decision);
            } else if (classified && kind == DecisionKind.RISK_ACCEPTANCE && decision.getWindow().covers(all.today) == Answer.YES) {
                all.add("CLASSIFIED-DEVICE/met-by-risk-acceptance", all.asOf, market, product, decision);
            }
        }
        return attested;
    }

    private void attestation(Product product, AuthorityDecision attestation, boolean qualifiedNow) {
        if (HandWritten.notAfter(attestation.getOn(), all.today)) {
            all.add("RGS-PRODUCT/met-by-attestation", all.asOf, product, attestation);
            if (rgsAuthority != null && !qualifiedNow) {
                all.add("RGS-PRODUCT/obliges-sending", all.asOf, market, rgsAuthority, product, attestation);
            }
        } else if (rgsAuthority != null) {
            all.add("RGS-PRODUCT/refuses-later-attestation", all.asOf, market, rgsAuthority, product, attestation);
        }
    }

    private void rgs(Offered it, boolean attested) {
        if (rgsAuthority == null) {
            return;
        }
        Product product = it.product;
        if (product.getFunctions().contains(SecurityFunction.AUTHENTICATION)) {
            all.add("RGS-PRODUCT/applies-to-authentication", market, rgsAuthority, product);
        }
        if (product.getFunctions().contains(SecurityFunction.SIGNATURE)) {
            all.add("RGS-PRODUCT/applies-to-signature", market, rgsAuthority, product);
        }
        if (it.qualifications.isEmpty()) {
            if (!attested) {
                for (Certified certified : it.certificates) {
                    all.add("RGS-PRODUCT/refuses-certificate", market, rgsAuthority, product, certified.certificate);
                }
            }
            if (product.getUse().getLabelledAlternative() == Answer.YES) {
                all.add("RGS-PRODUCT/advises-labelled-alternative", market, rgsAuthority, product);
            }
        }
    }

    private void cra(Offered it) {
        Product product = it.product;
        Term classOne = ofClass(product, CLASS_ONE, "CRA-CLASS-ONE", "CRA-CLASS/derives-class-one");
        Term classTwo = ofClass(product, CLASS_TWO, "CRA-CLASS-TWO", "CRA-CLASS/derives-class-two");
        Term critical = ofClass(product, CRITICAL, "CRA-CRITICAL", "CRA-CLASS/derives-critical");
        Term modified = modified(it);
        Term inScope = inScope(product);
        if (inScope == null) {
            return;
        }
        all.add("CRA-REPORTING/applies-to-product", product, inScope);
        all.add("CRA-REPORTING/obliges-exploited-vulnerability", product, inScope);
        all.add("CRA-REPORTING/obliges-severe-incident", product, inScope);
        placed(product, inScope, modified);
        procedure(product, inScope, classOne, classTwo, critical);
        for (Certified certified : it.certificates) {
            if (certified.certificate.getScheme() == CertificateScheme.EUCC) {
                all.add("CRA-PROCEDURE/refuses-eucc", product, inScope, certified.certificate);
            }
        }
    }

    private Term ofClass(Product product, Set<CoreFunctionality> listed, String term, String rule) {
        if (!listed.contains(product.getCoreFunctionality())) {
            return null;
        }
        all.add(rule, product);
        return new Term(term, product);
    }

    private Term modified(Offered it) {
        Term modified = null;
        Parameter application = all.craApplication;
        for (Modification modification : it.modifications) {
            Day on = modification.getOn();
            if (HandWritten.notAfter(application.getDay(), on) && HandWritten.notAfter(on, all.today)
                    && modification.getMadeAvailable() == Answer.YES && modification.getForeseen() == Answer.NO) {
                if (modification.getPurposeChanged() == Answer.YES) {
                    modified = new Term("CRA-MODIFIED", it.product);
                    all.add("CRA-MODIFIED/derives-purpose", all.asOf, application, it.product, modification);
                }
                if (modification.getNewRisk() == Answer.YES) {
                    modified = new Term("CRA-MODIFIED", it.product);
                    all.add("CRA-MODIFIED/derives-risk", all.asOf, application, it.product, modification);
                }
            }
        }
        return modified;
    }

    private Term inScope(Product product) {
        Members<SpecialRegime> regimes = product.getSpecialRegimes();
        boolean supplied = (product.getForm() == ProductForm.HARDWARE || product.getForm() == ProductForm.SOFTWARE)
                && product.getDataConnection() != DataConnection.NONE && product.getPlacing().getHow() == Supply.SUPPLIED
                && !regimes.contains(SpecialRegime.DEFENCE_ONLY) && !regimes.contains(SpecialRegime.CLASSIFIED_BY_DESIGN);
        if (!supplied) {
            return null;
        }
        boolean outside = false;
        for (SpecialRegime regime : OUTSIDE) {
            outside |= regimes.contains(regime);
        }
        if (!outside) {
            all.add("CRA-SCOPE/derives-product", product);
            return new Term("CRA-IN-SCOPE", product);
        }
        if (regimes.contains(SpecialRegime.L_VEHICLE_168_2013) && regimes.contains(SpecialRegime.L1E_DESIGNED_TO_PEDAL)) {
            all.add("CRA-SCOPE/derives-cycle-designed-to-pedal", product);
            return new Term("CRA-IN-SCOPE", product);
        }
        return null;
    }

    private void placed(Product product, Term inScope, Term modified) {
        Parameter application = all.craApplication;
        if (HandWritten.notAfter(application.getDay(), product.getPlacing().getOn())) {
            all.add("CRA-PROCEDURE/applies-to-placed", application, product, inScope);
            return;
        }
        all.add("CRA-REPORTING/advises-placed-before", application, product, inScope);
        if (modified != null) {
            all.add("CRA-PROCEDURE/applies-to-modified", application, product, inScope, modified);
        } else {
            all.add("CRA-PROCEDURE/advises-placed-before", application, product, inScope);
        }
    }

    private void procedure(Product product, Term inScope, Term classOne, Term classTwo, Term critical) {
        boolean free = product.getFoss().getFree() == Answer.YES && product.getFoss().getTechnicalDocsPublic() == Answer.YES;
        if (critical != null) {
            all.add("CRA-PROCEDURE/obliges-third-party-critical", product, inScope, critical);
        } else if (classOne == null && classTwo == null) {
            all.add("CRA-PROCEDURE/obliges-any-procedure", product, inScope);
        } else if (free) {
            all.add("CRA-PROCEDURE/advises-free-software", product, inScope);
        } else if (classOne != null) {
            all.add("CRA-PROCEDURE/obliges-third-party-class-one", product, inScope, classOne);
        } else {
            all.add("CRA-PROCEDURE/obliges-third-party-class-two", product, inScope, classTwo);
        }
    }
}
