package org.visarules.examples;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Obligation;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuditStage;
import org.visarules.fact.AuditorKind;
import org.visarules.fact.Buyer;
import org.visarules.fact.Country;
import org.visarules.fact.Market;
import org.visarules.fact.MissionPurpose;
import org.visarules.fact.PassiLevel;
import org.visarules.rule.Act;
import org.visarules.value.Answer;

/** An audit sold as qualified, from the offer to the closing meeting: at each step, who has to do what next. */
public final class StepsOfAnAudit {

    private StepsOfAnAudit() {
    }

    /** Prints the next steps at each step, in both languages. */
    public static void main(String[] arguments) {
        VisaRules rules = VisaRules.bundled();
        for (AuditStage stage : EnumSet.range(AuditStage.OFFERED, AuditStage.CLOSED)) {
            Decision decision = rules.decide(at(stage), LocalDate.of(2026, 11, 21));
            System.out.println(stage);
            for (Obligation obligation : decision.obligations()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    System.out.println("- " + obligation.actor().in(language) + ": " + obligation.deliverable().in(language)
                            + " (" + obligation.due().in(language) + "; " + obligation.ground().citation().provision() + ")");
                }
            }
        }
    }

    private static Dossier at(AuditStage stage) {
        AuditMission mission = AuditMission.unsaid().purpose(MissionPurpose.DEMANDED).activities(AuditActivity.INTRUSION)
                .level(PassiLevel.ELEVE).qualifiedService(Answer.YES).stage(stage);
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR))
                .offering(AuditProvider.named("Orme Audit").kind(AuditorKind.PRIVATE_FIRM).mission(mission)).asking(Act.ENGAGE);
    }
}
