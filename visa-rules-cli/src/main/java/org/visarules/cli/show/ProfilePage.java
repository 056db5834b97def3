package org.visarules.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.visarules.fact.About;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Demand;
import org.visarules.fact.Label;
import org.visarules.fact.MarketProfile;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.SecurityFunction;
import org.visarules.rule.Phrase;
import org.visarules.schema.Listing;

/** Market profiles as text, in one language. */
public final class ProfilePage {

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private ProfilePage(Locale locale) {
        this.locale = locale;
    }

    /** Every profile, a line each: its name and title. */
    public static String index(Locale locale) {
        ProfilePage page = new ProfilePage(locale);
        int longest = names().stream().mapToInt(String::length).max().orElseThrow();
        MarketProfile.all().forEach(profile -> page.lines.add(String.format(Locale.ROOT, "%-" + longest + "s  %s", profile.written(), profile.title(locale))));
        return page.text();
    }

    /** The names of all profiles, as files and the command write them. */
    public static List<String> names() {
        return MarketProfile.all().stream().map(MarketProfile::written).toList();
    }

    /** The profile of that name; nothing if there is none. */
    public static Optional<String> of(String name, Locale locale) {
        return MarketProfile.all().stream().filter(profile -> profile.written().equals(name)).findFirst().map(profile -> new ProfilePage(locale).page(profile));
    }

    private String page(MarketProfile profile) {
        lines.add(profile.written() + " · " + profile.title(locale));
        lines.add("");
        lines.add(say("Required by the buyer", "Exigé par l’acheteur"));
        if (profile.demands().isEmpty()) {
            lines.add("  " + say("no label", "aucun label"));
        }
        for (Demand demand : profile.demands()) {
            lines.add("  - " + demand.getId() + say(": ", " : ") + accepted(demand.getAccepts()) + " (" + about(demand.getAbout()) + ")");
        }
        lines.add("");
        lines.add("Source");
        lines.add("  " + profile.source(locale));
        lines.add("");
        lines.add(say("Where the law asks less or more", "Ce que la loi demande en moins ou en plus"));
        for (String sentence : profile.note(locale).split("(?<=\\.) ")) {
            lines.add("  - " + sentence);
        }
        return text();
    }

    private String accepted(Listing<Label> labels) {
        Label first = labels.records().get(0);
        if (first.getQualification() == QualificationScheme.PRODUCT && labels.records().size() == 1) {
            return say("qualification of the product, level ", "qualification du produit, niveau ") + level(first.getProductLevel())
                    + (first.getProductLevel() == ProductLevel.RENFORCE ? "" : say(" at least", " au moins"));
        }
        String schemes = or(labels.stream().map(label -> say(scheme(label.getCertificate()))).toList());
        return say(schemes + " certificate", "certificat " + schemes);
    }

    private String about(About about) {
        List<String> functions = about.getFunctions().stream().map(function -> say(function(function))).toList();
        return functions.isEmpty() ? say("every product offered", "tout produit proposé") : or(functions);
    }

    private static String level(ProductLevel level) {
        return switch (level) {
            case ELEMENTAIRE -> "élémentaire";
            case STANDARD -> "standard";
            case RENFORCE -> "renforcé";
            case UNKNOWN, NONE, WITHOUT_LEVEL -> throw new IllegalStateException("A profile that demands a qualification names its level, not " + level);
        };
    }

    private static Phrase scheme(CertificateScheme scheme) {
        return switch (scheme) {
            case CSPN -> same("CSPN");
            case CC -> Phrase.of("Common Criteria", "Critères communs");
            case EUCC -> same("EUCC");
            default -> throw new IllegalStateException("No profile demands a certificate " + scheme);
        };
    }

    private static Phrase function(SecurityFunction function) {
        return switch (function) {
            case ENCRYPTION -> Phrase.of("encryption", "chiffrement");
            case VPN -> same("VPN");
            case AUTHENTICATION -> Phrase.of("authentication", "authentification");
            case KEY_MANAGEMENT -> Phrase.of("key management", "gestion de clés");
            case SIGNATURE -> same("signature");
            case DETECTION -> Phrase.of("detection", "détection");
            default -> throw new IllegalStateException("No profile is about " + function);
        };
    }

    private String or(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + say(" or ", " ou ") + words.get(last);
    }

    private static Phrase same(String both) {
        return Phrase.of(both, both);
    }

    private String say(Phrase phrase) {
        return phrase.in(locale);
    }

    private String say(String english, String french) {
        return say(Phrase.of(english, french));
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
