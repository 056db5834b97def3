package org.visarules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.visarules.fact.AssurancePackage;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.Domain;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Window;
import org.visarules.schema.Listing;
import org.visarules.value.Day;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * A row of a list of Common Criteria certificates, as lists print them.
 *
 * @param number number of the certificate
 * @param name the product with its version, in one text
 * @param country the country whose scheme issued it, two letters
 * @param status {@code active} or {@code archived}, at the day of the list
 * @param level EAL and components: {@code EAL5+ ALC_DVS.2 AVA_VAN.5}
 * @param firstDay day of issue; empty if it is not printed
 * @param lastDay last day printed, inclusive; empty if it is not printed
 */
record ListedCertificate(String number, String name, String country, String status, String level, String firstDay, String lastDay) {

    /** A list gives no version apart from the name, so what is certified and what is offered is the very item of the row. */
    static final String VERSION = "as-listed";

    private static final CsvMapper CSV = new CsvMapper();

    /**
     * Reads a list; its first line names the columns.
     *
     * @throws IOException if the file cannot be read, or a row has no such column
     */
    static List<ListedCertificate> read(Path file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(file))) {
            return rows.readAll().stream().map(row -> new ListedCertificate(row.get("cert_id"), row.get("name"), row.get("scheme"),
                    row.get("status"), row.get("security_level"), row.get("not_valid_before"), row.get("not_valid_after"))).toList();
        }
    }

    /**
     * The certificate as evidence. What a list does not print, such as the version of the criteria, stays unknown. Its last day is taken as the
     * last one, surveillance included; maintenance reports and remarks on recognition are taken as absent, because the buyer asks for what is listed.
     *
     * @param domain the technical domain of the whole list
     */
    Certificate asEvidence(Domain domain) {
        return Certificate.of(CertificateScheme.CC, number).of(name).versions(VERSION).country(Country.valueOf(country))
                .assurance(AssurancePackage.read(CriteriaVersion.UNKNOWN, level).domain(domain))
                .status(status.equals("active") ? EvidenceStatus.IN_FORCE : EvidenceStatus.ARCHIVED)
                .window(Window.between(known(firstDay), known(lastDay)))
                .surveillance(Window.between(Day.NONE, Day.NONE)).maintenance(Listing.of()).recognitions(Listing.of())
                .source(Source.unsaid().kinds(SourceKind.OFFICIAL_LIST));
    }

    private static String known(String day) {
        return day.isEmpty() ? "?" : day;
    }
}
