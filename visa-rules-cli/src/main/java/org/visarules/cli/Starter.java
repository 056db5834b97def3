package org.visarules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.visarules.rule.Phrase;

/** The short dossiers to start from. Each stands in one file, whose comments begin with their language. */
enum Starter {
    IP_CAMERA("a camera for consumers: may it be sold?", "une caméra grand public : peut-elle être vendue ?"),
    ROUTER("a router placed on the market in 2028: may it be sold?", "un routeur mis sur le marché en 2028 : peut-il être vendu ?"),
    PROBE("a detection probe of an operator of vital importance: may it be used?",
            "une sonde d’un opérateur d’importance vitale : peut-elle être utilisée ?"),
    FIREWALL("a firewall for a company that demands a qualified one", "un pare-feu pour une entreprise qui l’exige qualifié"),
    VPN_GATEWAY("a VPN gateway for an administration that demands a certified one", "une passerelle VPN pour une administration qui l’exige certifiée"),
    HSM("a security module for a company that demands a European certificate", "un module de sécurité pour une entreprise qui exige un certificat européen"),
    ENCRYPTION_SOFTWARE("encryption software for a local authority that demands a qualified one",
            "un logiciel de chiffrement pour une collectivité qui l’exige qualifié"),
    CLOUD("a cloud for sensitive data of an operator of the State", "un nuage pour des données sensibles d’un opérateur de l’État"),
    AUDIT("an audit sold as qualified: is it one?", "un audit vendu comme qualifié : l’est-il ?"),
    SOFTWARE("software placed on the market in 2028: may it be sold?", "un logiciel mis sur le marché en 2028 : peut-il être vendu ?"),
    MOBILE_APP("a mobile app with its server part: may it be sold?", "une application mobile avec sa partie serveur : peut-elle être vendue ?"),
    PROJECT("a maker’s project to obtain a CSPN: what to heed, and the next step",
            "le projet d’un fabricant pour une CSPN : conseils et étape suivante");

    private final Phrase about;

    Starter(String english, String french) {
        this.about = Phrase.of(english, french);
    }

    /** What the dossier is about, in one line. */
    Phrase about() {
        return about;
    }

    /** What to call it on the command line. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The dossier with comments in one language, each indented like what it is about. */
    String text(Locale locale) {
        String own = locale.getLanguage().equals("fr") ? "#fr" : "#en";
        List<String> lines = whole().lines().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!isComment(lines.get(i))) {
                text.append(lines.get(i)).append('\n');
            } else if (lines.get(i).startsWith(own)) {
                String about = lines.stream().skip(i).filter(line -> !isComment(line)).findFirst().orElse("");
                text.append(" ".repeat(about.indexOf(about.strip()))).append('#').append(lines.get(i).substring(own.length())).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isComment(String line) {
        return line.matches("#(en|fr) .*");
    }

    private String whole() {
        try (InputStream in = Starter.class.getResourceAsStream("starters/" + written() + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("It is part of this program and can always be read: " + written(), e);
        }
    }
}
