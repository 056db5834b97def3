package org.visarules.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.decision.Warning;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Window;
import org.visarules.schema.Stated;
import org.visarules.value.Day;

/** Random piles of records about few certificates, so that nearly all of them repeat, complete or contradict each other. */
class ManyDossiersTest {

    private static final int DOSSIERS = 3000;
    private static final int VERSIONS = Certificate.TYPE.property("versions").orElseThrow().index();

    private final Random random = new Random(4711);

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Certificate certificate() {
        Certificate certificate = Certificate.of(one(List.of(CertificateScheme.CSPN, CertificateScheme.CC)), one(List.of("A", "B")));
        certificate = random.nextInt(3) == 0 ? certificate.of(one(List.of("Alto", "Basso"))) : certificate;
        certificate = random.nextBoolean() ? certificate.versions(one(List.of("1.0", "2.0"))) : certificate;
        certificate = random.nextBoolean() ? certificate.country(one(List.of(Country.FR, Country.DE))) : certificate;
        certificate = certificate.window(Window.of(one(List.of("?", "2024-01-01")) + "/" + one(List.of("?", "none", "2027-01-01"))));
        certificate = random.nextBoolean() ? certificate.status(one(List.of(EvidenceStatus.IN_FORCE, EvidenceStatus.WITHDRAWN))) : certificate;
        certificate = random.nextInt(3) == 0 ? certificate.statusSince(Day.of(one(List.of("2024-01-01", "2025-01-01")))) : certificate;
        certificate = random.nextInt(4) == 0 ? certificate.maintenance(Maintenance.unsaid().versions(one(List.of("1.1", "1.2")))) : certificate;
        return random.nextInt(4) == 0 ? certificate.source(Source.unsaid().kinds(SourceKind.BIDDER_STATEMENT)) : certificate;
    }

    private void each(Consumer<List<Certificate>> check) {
        for (int i = 0; i < DOSSIERS; i++) {
            List<Certificate> records = new ArrayList<>();
            for (int n = random.nextInt(6); n >= 0; n--) {
                records.add(certificate());
            }
            check.accept(records);
        }
    }

    private static Intake intake(List<Certificate> records) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY));
        for (Certificate record : records) {
            dossier = dossier.with(record);
        }
        return Intake.of(dossier);
    }

    private static List<Certificate> judged(List<Certificate> records) {
        return intake(records).dossier().facts().getCertificates().records();
    }

    @Test
    void whatIsKnownOfAShownRecordWasShownOfIt() {
        each(records -> {
            for (Certificate judged : judged(records)) {
                List<Certificate> speaking = records.stream().filter(record -> record.getScheme() == judged.getScheme()
                        && record.getNumber().equals(judged.getNumber()) && record.getSource().isClaim() == judged.getSource().isClaim()).toList();
                assertThat(speaking).isNotEmpty();
                if (judged.getCountry().isKnown()) {
                    assertThat(speaking).extracting(Certificate::getCountry).contains(judged.getCountry());
                }
                if (judged.getStatus().isKnown()) {
                    assertThat(speaking).extracting(Certificate::getStatus).contains(judged.getStatus());
                }
                if (judged.getWindow().getLastDay().isKnown()) {
                    assertThat(speaking).extracting(record -> record.getWindow().getLastDay()).contains(judged.getWindow().getLastDay());
                }
            }
        });
    }

    @Test
    void theOrderOfTheRecordsDoesNotChangeWhatIsKnown() {
        each(records -> {
            List<Certificate> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, random);
            assertThat(known(judged(shuffled))).isEqualTo(known(judged(records)));
        });
    }

    private static Set<String> known(List<Certificate> certificates) {
        Set<String> known = new HashSet<>();
        for (Certificate certificate : certificates) {
            known.add(certificate.getScheme() + " " + certificate.getNumber() + " " + certificate.getOf() + " " + certificate.getVersions() + " "
                    + certificate.getCountry() + " " + certificate.getWindow().written() + " " + certificate.getStatus() + " "
                    + certificate.getStatusSince() + " " + certificate.getSource().isClaim() + " "
                    + new HashSet<>(certificate.getMaintenance().records()) + certificate.getMaintenance().whole());
        }
        return known;
    }

    @Test
    void aDossierOnceJudgedHasNothingLeftToMerge() {
        each(records -> {
            Dossier once = intake(records).dossier();
            Intake twice = Intake.of(once);
            assertThat(twice.dossier()).isEqualTo(once);
            assertThat(twice.warnings()).extracting(Warning::kind).doesNotContain(Warning.Kind.DUPLICATE);
        });
    }

    @Test
    void whateverIsMergedOrDisputedIsSaid() {
        each(records -> {
            Intake intake = intake(records);
            List<Certificate> judged = intake.dossier().facts().getCertificates().records();
            boolean history = records.stream().map(Certificate::getStatusSince).filter(Day::isDate).distinct().count() > 1;
            if (judged.size() < records.size() && !history) {
                assertThat(intake.warnings()).extracting(Warning::kind).containsAnyOf(Warning.Kind.DUPLICATE, Warning.Kind.CONTRADICTION);
            }
            List<String> paths = intake.warnings().stream().map(Warning::path).toList();
            for (int i = 0; i < judged.size(); i++) {
                if (judged.get(i).raw(VERSIONS) instanceof Stated<?>) {
                    assertThat(paths).contains(intake.pathAsGiven("certificates", i) + ".versions");
                }
            }
        });
    }
}
