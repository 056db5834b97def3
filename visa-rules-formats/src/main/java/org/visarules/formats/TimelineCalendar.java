package org.visarules.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.ask.Timeline;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.fact.DossierFacts;
import org.visarules.schema.Composite;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.text.Language;
import org.visarules.value.Text;
import org.visarules.value.Value;

/**
 * Timelines as calendars (RFC 5545): one event of a day for each stretch, on its first. There is no clock in it: what a calendar calls the time of
 * writing is the first day of the window, and an event keeps its identifier as long as its day and what market and offer are called stay the same.
 */
public final class TimelineCalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private TimelineCalendar() {
    }

    /**
     * A timeline as the text of a calendar.
     *
     * @param locale French for French locales, English for every other
     * @param reading which requirements count
     */
    public static String write(Timeline timeline, Locale locale, Reading reading) {
        StringBuilder calendar = new StringBuilder();
        for (String line : List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//visa-rules//timeline 1//EN", "CALSCALE:GREGORIAN")) {
            put(line, calendar);
        }
        String named = named(timeline.dossier());
        for (Timeline.Span span : timeline.spans(reading)) {
            LocalDate day = span.firstDay();
            String verdict = Spoken.headline(Spoken.of(span.decision().verdict(reading)).in(locale), span.decision(), new Language(locale));
            put("BEGIN:VEVENT", calendar);
            put("UID:" + DAY.format(day) + "-" + identified(named) + "@visa-rules", calendar);
            put("DTSTAMP:" + DAY.format(timeline.firstDay()) + "T000000Z", calendar);
            put("DTSTART;VALUE=DATE:" + DAY.format(day), calendar);
            put("SUMMARY;LANGUAGE=" + (locale.getLanguage().equals("fr") ? "fr" : "en") + ":"
                    + escaped(named + (named.isEmpty() ? "" : ": ") + verdict), calendar);
            put("DESCRIPTION:" + escaped(Timeline.explain(span, locale, reading) + "\n" + Spoken.support().in(locale)), calendar);
            put("TRANSP:TRANSPARENT", calendar);
            put("END:VEVENT", calendar);
        }
        put("END:VCALENDAR", calendar);
        return calendar.toString();
    }

    // What market and offer are called.
    private static String named(Dossier dossier) {
        StringBuilder names = new StringBuilder();
        name(dossier.facts().getMarket().getId(), names);
        for (Property<?> property : DossierFacts.TYPE.properties()) {
            if (List.of("products", "services", "providers", "projects").contains(property.name())) {
                for (Object offered : ((Listing<?>) dossier.facts().get(property)).records()) {
                    for (String naming : List.of("name", "version")) {
                        ((Composite<?>) offered).type().property(naming).ifPresent(name -> name((Value) ((Composite<?>) offered).get(name), names));
                    }
                }
            }
        }
        return names.toString();
    }

    private static void name(Value value, StringBuilder names) {
        if (value.isKnown() && value != Text.UNKNOWN) {
            names.append(names.isEmpty() ? "" : " ").append(value);
        }
    }

    private static String identified(String named) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.strip().replaceAll("[\\p{Cntrl}&&[^\n]]", " ").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    // Lines of at most 75 octets, none of which breaks a character.
    private static void put(String line, StringBuilder calendar) {
        int taken = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (taken + octets > OCTETS) {
                calendar.append("\r\n ");
                taken = 1;
            }
            calendar.append(character);
            taken += octets;
        }
        calendar.append("\r\n");
    }
}
