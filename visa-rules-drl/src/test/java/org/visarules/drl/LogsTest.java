package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.engine.Engine;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.Auditor;
import org.visarules.fact.AuditorCertificate;
import org.visarules.fact.AuditorKind;
import org.visarules.fact.AuditorRole;
import org.visarules.fact.Buyer;
import org.visarules.fact.Clearance;
import org.visarules.fact.Country;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Market;
import org.visarules.fact.Marking;
import org.visarules.fact.MissionPurpose;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;

/** Whatever is logged, on whatever level, tells nothing of a dossier. */
class LogsTest {

    private static final List<String> SAID = List.of("Quercus Audit", "auditor-9137", "Q-5511", "2025-03-17", "2028-03-16", "INTRUSION", "TRES_SECRET", "tres-secret");

    @Test
    void noNameClearanceOrValueOfAFactReachesALog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        List<Appender<ILoggingEvent>> others = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        // Nobody reads two hundred thousand lines of a build.
        others.forEach(root::detachAppender);
        root.addAppender(heard);
        root.setLevel(Level.TRACE);
        try {
            VisaRules rules = Engine.rules(BundledPacks.packs());
            Decision decision = rules.decide(dossier(), LocalDate.parse("2026-11-21"));
            assertThat(decision.confirmedBy()).contains("drools");
            assertThat(decision.explain(Locale.FRENCH)).contains("Quercus Audit");
            LoggerFactory.getLogger(LogsTest.class).trace("heard");
        } finally {
            root.setLevel(level);
            root.detachAppender(heard);
            others.forEach(root::addAppender);
        }
        assertThat(heard.list).extracting(ILoggingEvent::getFormattedMessage).contains("heard");
        for (ILoggingEvent event : heard.list) {
            assertThat(event.getFormattedMessage() + Arrays.toString(event.getArgumentArray()) + event.getMDCPropertyMap()
                    + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage())).doesNotContain(SAID);
        }
    }

    private static Dossier dossier() {
        AuditMission mission = AuditMission.unsaid().purpose(MissionPurpose.CLASSIFIED_SYSTEM).activities(AuditActivity.INTRUSION).level(PassiLevel.ELEVE)
                .qualifiedService(Answer.YES);
        Auditor leader = Auditor.unsaid().id("auditor-9137").role(AuditorRole.LEADER).clearance(Clearance.TRES_SECRET).recordChecked(Answer.YES)
                .certificates(AuditorCertificate.unsaid().activity(AuditActivity.INTRUSION).window(Window.of("2025-03-17/2028-03-16")));
        return Dossier.on(Market.of(Buyer.STATE_ADMINISTRATION, Country.FR).system(TargetSystem.unsaid().marking(Marking.SECRET)))
                .offering(AuditProvider.named("Quercus Audit").kind(AuditorKind.PRIVATE_FIRM).law(Country.FR).team(leader).mission(mission))
                .with(Qualification.of(QualificationScheme.PASSI, "Q-5511").of("Quercus Audit").passiLevel(PassiLevel.ELEVE)
                        .activities(AuditActivity.INTRUSION).window(Window.of("2025-03-17/2028-03-16")).status(EvidenceStatus.IN_FORCE).onPublicList(Answer.YES))
                .asking(Act.ENGAGE, Act.OBTAIN_LABEL);
    }
}
