package org.visarules.bench;

import java.util.EnumSet;
import java.util.Set;

import org.visarules.bench.HandWritten.Accepted;
import org.visarules.bench.HandWritten.Demanded;
import org.visarules.bench.HandWritten.Qualified;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuditorKind;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.Market;
import org.visarules.fact.Marking;
import org.visarules.fact.MissionPurpose;
import org.visarules.fact.Operator;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.Weight;
import org.visarules.value.Answer;

/** The part of the rules written by hand that asks audit providers and clouds for their qualifications. */
final class HandWrittenServices {

    private static final Set<QualificationScheme> NOT_FOR_AUDIT = EnumSet.of(QualificationScheme.PDIS, QualificationScheme.PRIS,
            QualificationScheme.PACS, QualificationScheme.PAMS);

    private final HandWritten all;
    private final Market market;
    private final Marking marking;
    private final boolean classified;

    HandWrittenServices(HandWritten all) {
        this.all = all;
        this.market = all.market;
        this.marking = market.getSystem().getMarking();
        this.classified = marking == Marking.SECRET || marking == Marking.TRES_SECRET;
    }

    void services() {
        for (Service service : all.services) {
            cloud(service);
        }
        boolean ordered = false;
        for (AuthorityDecision decision : all.decisions) {
            ordered |= decision.getKind() == DecisionKind.CONTROL_ORDER;
        }
        for (AuditProvider auditor : all.auditors) {
            audit(auditor, ordered);
        }
    }

    private void cloud(Service service) {
        boolean sensitive = marking == Marking.SENSITIVE && service.getKind() == ServiceKind.CLOUD;
        if (sensitive) {
            Buyer buyer = market.getBuyer();
            if (buyer == Buyer.STATE_ADMINISTRATION && service.getOperatedBy() == Operator.PROVIDER) {
                all.add("STATE-CLOUD/applies-to-state", market, service);
            } else if ((buyer == Buyer.STATE_OPERATOR || buyer == Buyer.LISTED_GIP) && service.getOperatedBy() == Operator.PROVIDER) {
                all.add("STATE-CLOUD/applies-to-operators", market, service);
            } else if (buyer == Buyer.STATE_ADMINISTRATION && service.getOperatedBy() == Operator.STATE_SERVICE) {
                all.add("STATE-CLOUD/advises-internal-cloud", market, service);
            }
        }
        for (Qualified it : all.qualifications) {
            if (it.qualification.getScheme() == QualificationScheme.SECNUMCLOUD) {
                secNumCloud(service, it, sensitive);
            }
        }
        for (AuthorityDecision decision : all.decisions) {
            DecisionKind kind = decision.getKind();
            if ((kind == DecisionKind.EQUIVALENCE || kind == DecisionKind.CLOUD_DEROGATION) && decision.getOf().equals(service.getName())
                    && decision.getWindow().covers(all.today) == Answer.YES) {
                all.add(kind == DecisionKind.EQUIVALENCE ? "STATE-CLOUD/met-by-recognised-equivalent" : "STATE-CLOUD/met-by-derogation",
                        all.asOf, service, decision);
            }
        }
    }

    private void secNumCloud(Service service, Qualified it, boolean sensitive) {
        Qualification qualification = it.qualification;
        if (qualification.getOf().equals(service.getName())) {
            if (it.inForce != null) {
                all.add("STATE-CLOUD/met-by-secnumcloud", service, qualification, it.inForce);
            }
            if (sensitive && it.notGranted != null) {
                all.add("STATE-CLOUD/refuses-in-progress", market, service, qualification, it.notGranted);
            }
            if (sensitive && it.pastMaximum != null) {
                all.add("STATE-CLOUD/refuses-past-maximum", market, service, qualification, it.pastMaximum);
            }
        } else if (sensitive && qualification.getOf().equals(service.getProvider())) {
            all.add("STATE-CLOUD/refuses-other-service", market, service, qualification);
        }
    }

    private void audit(AuditProvider auditor, boolean ordered) {
        AuditMission mission = auditor.getMission();
        AuditorKind kind = auditor.getKind();
        boolean ofClassified = classified && kind == AuditorKind.PRIVATE_FIRM && mission.getPurpose() == MissionPurpose.CLASSIFIED_SYSTEM;
        boolean control = all.oivSiiv != null && mission.getPurpose() == MissionPurpose.CONTROL;
        if (ofClassified) {
            all.add("CLASSIFIED-AUDIT/applies-to-private-audit", market, auditor);
            all.add("CLASSIFIED-AUDIT/obliges-clearance", market, auditor);
        }
        if (control) {
            all.add("LPM-CONTROL/applies-to-control", market, all.oivSiiv, auditor);
            if (!ordered) {
                all.add("LPM-CONTROL/advises-no-order", market, all.oivSiiv, auditor);
            }
        }
        switch (kind) {
            case ANSSI -> all.add("LPM-CONTROL/met-by-anssi", auditor);
            case STATE_SERVICE -> all.add("LPM-CONTROL/met-by-state-service", auditor);
            case AUDITED_OPERATOR -> all.add("LPM-CONTROL/broken-by-the-operator-itself", auditor);
            default -> {
                // A private firm needs a qualification, below.
            }
        }
        for (Qualified it : all.qualifications) {
            if (it.qualification.getOf().equals(auditor.getName())) {
                if (it.qualification.getScheme() == QualificationScheme.PASSI) {
                    passi(auditor, it, ofClassified, control);
                } else if (ofClassified && NOT_FOR_AUDIT.contains(it.qualification.getScheme())) {
                    all.add("CLASSIFIED-AUDIT/refuses-other-scheme", market, auditor, it.qualification);
                }
            }
        }
        for (Demanded demanded : all.demands) {
            if (demanded.demand.getWeight() == Weight.REQUIRED && demanded.accepts(QualificationScheme.PASSI)
                    && demanded.demand.getAbout().concernsAudit(mission.getActivities()) == Answer.YES) {
                demanded(auditor, demanded);
            }
        }
    }

    private void passi(AuditProvider auditor, Qualified it, boolean ofClassified, boolean control) {
        Qualification qualification = it.qualification;
        if (it.inForce != null) {
            all.add("CLASSIFIED-AUDIT/met-by-qualified-service", auditor, qualification, it.inForce);
            if (auditor.getKind() == AuditorKind.PRIVATE_FIRM && qualification.getLpm() == Answer.YES
                    && qualification.getOnPublicList() == Answer.YES) {
                all.add("LPM-CONTROL/met-by-listed-provider", auditor, qualification, it.inForce);
            }
        }
        if (ofClassified) {
            if (it.notGranted != null) {
                all.add("CLASSIFIED-AUDIT/refuses-not-granted", market, auditor, qualification, it.notGranted);
            }
            if (qualification.getPassiLevel().atLeast(PassiLevel.ELEVE) == Answer.NO) {
                all.add("CLASSIFIED-AUDIT/advises-level", market, auditor, qualification);
            }
        }
        if (control) {
            if (qualification.getLpm() == Answer.NO) {
                all.add("LPM-CONTROL/refuses-without-lpm", market, all.oivSiiv, auditor, qualification);
            }
            if (qualification.getOnPublicList() == Answer.NO) {
                all.add("LPM-CONTROL/refuses-unlisted", market, all.oivSiiv, auditor, qualification);
            }
        }
    }

    private void demanded(AuditProvider auditor, Demanded demanded) {
        Demand demand = demanded.demand;
        all.add("AUDIT-DEMANDED/obliges-agreement", auditor, demand);
        for (Accepted accepted : demanded.accepts) {
            if (accepted.label.getQualification() == QualificationScheme.PASSI) {
                all.add("AUDIT-DEMANDED/applies-to-demand", auditor, demand, accepted.label);
            }
        }
        for (Qualified it : all.qualifications) {
            if (!it.isOf(QualificationScheme.PASSI, auditor.getName())) {
                continue;
            }
            Qualification qualification = it.qualification;
            Answer within = auditor.getMission().getActivities().within(qualification.getActivities());
            if (within == Answer.NO) {
                all.add("AUDIT-DEMANDED/refuses-activities", qualification, auditor, demand);
            }
            if (it.pastMaximum != null) {
                all.add("AUDIT-DEMANDED/refuses-past-maximum", auditor, demand, qualification, it.pastMaximum);
            }
            if (it.stopped != null) {
                all.add("AUDIT-DEMANDED/refuses-stopped", auditor, demand, qualification, it.stopped);
            }
            for (Accepted accepted : demanded.accepts) {
                if (accepted.label.getQualification() == QualificationScheme.PASSI) {
                    level(auditor, demand, accepted, it, within);
                }
            }
        }
    }

    private void level(AuditProvider auditor, Demand demand, Accepted accepted, Qualified it, Answer within) {
        Qualification qualification = it.qualification;
        PassiLevel level = accepted.label.getPassiLevel();
        boolean counts = it.inForce != null && within == Answer.YES;
        if (level == PassiLevel.NONE) {
            if (counts) {
                all.add("AUDIT-DEMANDED/met-by-qualification", qualification, it.inForce, auditor, demand, accepted.label);
            }
        } else {
            Answer reached = qualification.getPassiLevel().atLeast(level);
            if (counts && reached == Answer.YES) {
                all.add("AUDIT-DEMANDED/met-by-qualification-level", qualification, it.inForce, auditor, demand, accepted.label, qualification);
            } else if (reached == Answer.NO) {
                all.add("AUDIT-DEMANDED/refuses-level", auditor, demand, accepted.label, qualification);
            }
        }
    }
}
