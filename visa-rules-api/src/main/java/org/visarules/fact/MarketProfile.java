package org.visarules.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.visarules.value.Choice;
import org.visarules.value.Members;

/**
 * A named set of demands that buyers of a kind make as one guide tells it; no text and no survey of buyers was found for them, so a buyer's
 * own documents replace them. What it demands is the wish of a buyer and never law; the note says where the law asks less or more.
 */
public enum MarketProfile implements Choice {
    UNKNOWN(Words.NONE, Words.NONE, Words.NONE, profile -> {
        throw new IllegalStateException("What an unknown profile demands is not known. Name one of MarketProfile.all()");
    }),
    /** The demand comes from no profile. */
    NONE(Words.NONE, Words.NONE, Words.NONE, profile -> List.of()),

    CONSUMER_CAMERA(new Words("Camera for consumers, sold in France and in the Union",
                    "Caméra destinée aux consommateurs, vendue en France et dans l’Union"),
            new Words(Guide.ROW + "1, consumer camera: no security visa",
                    Guide.LIGNE + "1, caméra grand public : aucun visa de sécurité"),
            new Words("No buyer demands a label; what the law asks of the maker is judged without any profile. The guide calls EN 18031 mandatory: the standard"
                    + " is voluntary, and whoever does not apply it, or applies it in part, goes through a notified body (Directive 2014/53/EU,"
                    + " articles 16 and 17). For cameras placed on the market from 11 December 2027 the Cyber Resilience Act asks more than the guide:"
                    + " one that protects the physical security of consumers at home and is managed remotely is an important product of class I.",
                    "Aucun acheteur n’exige de label ; ce que la loi demande au fabricant se juge sans profil. Le guide tient la norme EN 18031 pour"
                    + " obligatoire : elle est d’application volontaire, et qui ne l’applique pas, ou en partie seulement, passe par un organisme notifié"
                    + " (directive 2014/53/UE, articles 16 et 17). Pour les caméras mises sur le marché à compter du 11 décembre 2027, le règlement sur la"
                    + " cyberrésilience demande plus que le guide : celle qui protège la sécurité physique des consommateurs à leur domicile et se gère à"
                    + " distance est un produit important de classe I."),
            profile -> List.of()),

    HSM_FOR_ADMINISTRATION_AND_OIV(new Words("Hardware security module for an administration and an operator of vital importance",
                    "Module matériel de sécurité (HSM) pour une administration et un opérateur d’importance vitale"),
            new Words(Guide.ROW + "2, hardware security module: CSPN or Common Criteria, qualification standard or renforcé",
                    Guide.LIGNE + "2, HSM : CSPN ou Critères communs, qualification standard ou renforcé"),
            new Words("The law asks less: no text read asks a level of a security module for its own sake. An administration takes qualified products or"
                    + " attests conformity itself (RGS), one of the State takes labelled products where there are any (PSSIE); the sector orders that were"
                    + " read ask an operator of vital importance to follow the rules of ANSSI. The guide’s CSPN carries the level élémentaire only: standard and"
                    + " renforcé rest on Common Criteria. The law asks more for Diffusion Restreinte, where means of encryption are agréés, and of the"
                    + " maker: a module placed on the market from 11 December 2027 that is a hardware device with security boxes is a critical product"
                    + " of the Cyber Resilience Act (annex IV), so a notified body takes part.",
                    "La loi demande moins : aucun texte lu n’exige de niveau d’un module de sécurité pour lui-même. Une administration recourt à des produits"
                    + " qualifiés ou atteste elle-même la conformité (RGS), celle de l’État à des produits labellisés lorsqu’il en existe (PSSIE) ; les"
                    + " arrêtés sectoriels lus demandent à l’opérateur d’importance vitale de suivre les règles de l’ANSSI. La CSPN du guide ne porte que le"
                    + " niveau élémentaire : standard et renforcé reposent sur les Critères communs. La loi demande plus pour le Diffusion Restreinte, où"
                    + " les moyens de chiffrement sont agréés, et au fabricant : le module mis sur le marché à compter du 11 décembre 2027 qui est un"
                    + " dispositif matériel avec boîtiers de sécurité est un produit critique au sens du règlement sur la cyberrésilience (annexe IV), de"
                    + " sorte qu’un organisme notifié intervient."),
            profile -> List.of(
                    profile.demand("certificate", SecurityFunction.KEY_MANAGEMENT).accepts(certified(CertificateScheme.CSPN, CertificateScheme.CC, CertificateScheme.EUCC)),
                    profile.demand("qualification", SecurityFunction.KEY_MANAGEMENT).accepts(qualified(ProductLevel.STANDARD)))),

    ENCRYPTION_FOR_ADMINISTRATION(new Words("Encryption software for administrations",
                    "Logiciel de chiffrement pour des administrations"),
            new Words(Guide.ROW + "3, encryption software: CSPN and qualification élémentaire or standard",
                    Guide.LIGNE + "3, logiciel de chiffrement : CSPN et qualification élémentaire ou standard"),
            new Words("The law asks less: an administration takes qualified products or attests conformity itself (RGS), one of the State takes labelled"
                    + " products where there are any (PSSIE); neither names a level. CSPN carries the level élémentaire; a product qualified standard"
                    + " rests on Common Criteria, so the demand takes such certificates beside CSPN. The law asks more for Diffusion Restreinte: there"
                    + " means of encryption are agréés. The guide leaves software outside CE marking: placed on the market from 11 December 2027 it is a"
                    + " product with digital elements like any other and bears it (Cyber Resilience Act).",
                    "La loi demande moins : une administration recourt à des produits qualifiés ou atteste elle-même la conformité (RGS), celle de l’État à"
                    + " des produits labellisés lorsqu’il en existe (PSSIE) ; ni l’un ni l’autre ne nomme de niveau. La CSPN porte le niveau élémentaire ;"
                    + " un produit qualifié standard repose sur les Critères communs, de sorte que l’exigence admet ces certificats à côté de la CSPN. La"
                    + " loi demande plus pour le Diffusion Restreinte : les moyens de chiffrement y sont agréés. Le guide place le logiciel hors du"
                    + " marquage CE : mis sur le marché à compter du 11 décembre 2027, c’est un produit comportant des éléments numériques comme un autre,"
                    + " qui le porte (règlement sur la cyberrésilience)."),
            profile -> List.of(
                    profile.demand("certificate", SecurityFunction.ENCRYPTION).accepts(certified(CertificateScheme.CSPN, CertificateScheme.CC, CertificateScheme.EUCC)),
                    profile.demand("qualification", SecurityFunction.ENCRYPTION).accepts(qualified(ProductLevel.ELEMENTAIRE)))),

    PROBE_FOR_OIV(new Words("Detection probe for an operator of vital importance",
                    "Sonde de détection pour un opérateur d’importance vitale"),
            new Words(Guide.ROW + "4, detection probe: CSPN and qualification standard",
                    Guide.LIGNE + "4, sonde de détection : CSPN et qualification standard"),
            new Words("The law asks less: rule 7 of the sector orders that were read asks for a qualified probe and names no level. The guide"
                    + " pairs CSPN with level standard; CSPN carries the level élémentaire only and standard rests on Common Criteria, so the demand takes"
                    + " such certificates beside CSPN. The law asks more of the operation, by whom and from where, and of the maker: an"
                    + " intrusion detection system placed on the market from 11 December 2027 is an important product of class II under the Cyber Resilience Act, so a notified body takes part.",
                    "La loi demande moins : la règle 7 des arrêtés sectoriels lus exige une sonde qualifiée et ne nomme pas de niveau. Le guide associe la CSPN au"
                    + " niveau standard ; la CSPN ne porte que le niveau élémentaire et le niveau standard repose sur les Critères communs, de sorte que"
                    + " l’exigence admet ces certificats à côté de la CSPN. La loi demande plus pour l’exploitation, par qui et depuis où, et au"
                    + " fabricant : le système de détection d’intrusion mis sur le marché à"
                    + " compter du 11 décembre 2027 est un produit important de classe II au sens du règlement sur la cyberrésilience, de sorte qu’un"
                    + " organisme notifié intervient."),
            profile -> List.of(
                    profile.demand("certificate", SecurityFunction.DETECTION).accepts(certified(CertificateScheme.CSPN, CertificateScheme.CC, CertificateScheme.EUCC)),
                    profile.demand("qualification", SecurityFunction.DETECTION).accepts(qualified(ProductLevel.STANDARD)))),

    CLASSIFIED_SOLUTION(new Words("End-to-end solution for classified services of the State",
                    "Solution de bout en bout pour des services classifiés de l’État"),
            new Words(Guide.ROW + "5, solution for classified State services: Common Criteria, qualification renforcé",
                    Guide.LIGNE + "5, solution pour services classifiés de l’État : Critères communs, qualification renforcé"),
            new Words("The law asks something else and more: a classified system is homologated, and what is essential to its protection is agréé at"
                    + " the level of"
                    + " the information (code de la défense, R.2311-6-1; IGI 1300). Neither a certificate nor a qualification, even renforcé, takes the"
                    + " place of an agrément. It asks less of the maker: the Cyber Resilience Act leaves out what was specifically designed to process"
                    + " classified information; a product that also serves other ends stays in.",
                    "La loi demande autre chose, et davantage : un système classifié est homologué, et ce qui est essentiel à sa protection est agréé au niveau"
                    + " des informations (code de la défense, R.2311-6-1 ; IGI 1300). Ni un certificat ni une qualification, même de niveau renforcé, ne"
                    + " tiennent lieu d’agrément. Elle demande moins au fabricant : le règlement sur la cyberrésilience laisse de côté ce qui a été"
                    + " spécifiquement conçu pour traiter des informations classifiées ; un produit qui sert aussi à autre chose y reste soumis."),
            profile -> List.of(
                    profile.demand("certificate").accepts(certified(CertificateScheme.CC, CertificateScheme.EUCC)),
                    profile.demand("qualification").accepts(qualified(ProductLevel.RENFORCE)))),

    OIV(new Words("Operator of vital importance (OIV)",
                    "Opérateur d’importance vitale (OIV)"),
            new Words(Guide.ENGLISH + ", on the LPM: qualification standard at least for cryptography, authentication and detection",
                    Guide.FRENCH + ", à propos de la LPM : qualification standard au moins pour la cryptographie, l’authentification et la détection"),
            new Words("The law asks less: the sector orders that were read ask a qualified product for the detection probe alone (rule 7), at no level;"
                    + " cryptography and authentication follow the rules of ANSSI (rules 12, 15 and 18), without a label. So an operator excludes a"
                    + " product that is certified and not qualified by its own demand, and in a public procedure accepts every label that confirms the"
                    + " same. The law asks more for Diffusion Restreinte and classified information: there it asks an agrément.",
                    "La loi demande moins : les arrêtés sectoriels lus n’exigent de produit qualifié que pour la sonde de détection (règle 7), sans niveau ; la"
                    + " cryptographie et l’authentification suivent les règles de l’ANSSI (règles 12, 15 et 18), sans label. C’est donc par sa propre"
                    + " exigence que l’opérateur écarte un produit certifié et non qualifié, et dans une procédure publique il accepte tout label qui"
                    + " confirme les mêmes caractéristiques. La loi demande plus pour le Diffusion Restreinte et les informations classifiées : elle y"
                    + " exige un agrément."),
            profile -> List.of(
                    profile.demand("cryptography", SecurityFunction.ENCRYPTION, SecurityFunction.VPN, SecurityFunction.KEY_MANAGEMENT, SecurityFunction.SIGNATURE)
                            .accepts(qualified(ProductLevel.STANDARD)),
                    profile.demand("authentication", SecurityFunction.AUTHENTICATION).accepts(qualified(ProductLevel.STANDARD)),
                    profile.demand("detection", SecurityFunction.DETECTION).accepts(qualified(ProductLevel.STANDARD)))),

    OSE(new Words("Operator of essential services (OSE)",
                    "Opérateur de services essentiels (OSE)"),
            new Words(Guide.ENGLISH + ", on the levels of qualification: standard for operators of essential services",
                    Guide.FRENCH + ", à propos des niveaux de qualification : standard pour les opérateurs de services essentiels"),
            new Words("The law asks less: the order of 14 September 2018 asks an operator of essential services no qualified product and no qualified provider;"
                    + " detection, correlation and incident handling rely on reference frameworks. The guide names no function, so the demand is about"
                    + " every product offered.",
                    "La loi demande moins : l’arrêté du 14 septembre 2018 n’exige d’un opérateur de services essentiels ni produit qualifié ni prestataire"
                    + " qualifié ; la détection, la corrélation et le traitement des incidents s’appuient sur des référentiels. Le guide ne nomme pas de"
                    + " fonction, de sorte que l’exigence porte sur tout produit proposé."),
            profile -> List.of(profile.demand("qualification").accepts(qualified(ProductLevel.STANDARD)))),

    ADMINISTRATION(new Words("Administration",
                    "Administration"),
            new Words(Guide.ENGLISH + ", on the levels of qualification: élémentaire for ordinary administrations",
                    Guide.FRENCH + ", à propos des niveaux de qualification : élémentaire pour les administrations ordinaires"),
            new Words("The law asks less: an administration takes qualified products or attests conformity itself and sends the attestation to ANSSI (RGS), one"
                    + " of the State takes agréés, qualified or certified products where there are any (PSSIE); neither names a level. The law asks more"
                    + " for Diffusion Restreinte: agréés means of encryption, and in a class 1 gateway a filter qualified standard."
                    + " The guide names no function, so the demand is about every product offered.",
                    "La loi demande moins : une administration recourt à des produits qualifiés ou atteste elle-même la conformité et transmet l’attestation à"
                    + " l’ANSSI (RGS), celle de l’État à des produits agréés, qualifiés ou certifiés lorsqu’il en existe (PSSIE) ; ni l’un ni l’autre ne"
                    + " nomme de niveau. La loi demande plus pour le Diffusion Restreinte : des moyens de chiffrement agréés et, dans une passerelle de"
                    + " classe 1, un filtre qualifié standard. Le guide ne nomme pas de fonction, de sorte que l’exigence porte sur tout"
                    + " produit proposé."),
            profile -> List.of(profile.demand("qualification").accepts(qualified(ProductLevel.ELEMENTAIRE)))),

    CLASSIFIED_STATE_SERVICE(new Words("Classified service of the State",
                    "Service classifié de l’État"),
            new Words(Guide.ENGLISH + ", on the levels of qualification: renforcé for Diffusion Restreinte and above and for critical functions of the State",
                    Guide.FRENCH + ", à propos des niveaux de qualification : renforcé pour le Diffusion Restreinte et au-delà et pour les fonctions"
                    + " critiques de l’État"),
            new Words("The law asks something else and more: for Diffusion Restreinte means of encryption agréés at that level (II 901), for"
                    + " classified information a"
                    + " homologated system and devices agréés where they are essential to its protection (code de la défense, R.2311-6-1). Nothing read"
                    + " says that the level renforcé opens either use.",
                    "La loi demande autre chose, et davantage : pour le Diffusion Restreinte, des moyens de chiffrement agréés à ce niveau (II 901) ; pour les"
                    + " informations classifiées, un système homologué et des dispositifs agréés lorsqu’ils sont essentiels à sa protection (code de la"
                    + " défense, R.2311-6-1). Rien de ce qui a été lu ne dit que le niveau renforcé ouvre l’un ou l’autre usage."),
            profile -> List.of(profile.demand("qualification").accepts(qualified(ProductLevel.RENFORCE))));

    // Constants of an enumeration are made before its own static fields.
    private static final class Guide {

        private static final String ENGLISH = "Guide of a consultant to CSPN and the security visa, undated, read on 21 November 2026";
        private static final String FRENCH = "Guide d’un consultant sur la CSPN et le visa de sécurité, non daté, lu le 21 novembre 2026";
        private static final String ROW = ENGLISH + ", table of scenarios, row ";
        private static final String LIGNE = FRENCH + ", tableau des cas de figure, ligne ";
    }

    /** A text in both languages. */
    private record Words(String english, String french) {

        private static final Words NONE = new Words("", "");

        String in(Locale locale) {
            return locale.getLanguage().equals("fr") ? french : english;
        }
    }

    private final Words title;
    private final Words source;
    private final Words note;
    private final Function<MarketProfile, List<Demand>> demands;

    MarketProfile(Words title, Words source, Words note, Function<MarketProfile, List<Demand>> demands) {
        this.title = title;
        this.source = source;
        this.note = note;
        this.demands = demands;
    }

    /** Every profile, without the two constants that name none. */
    public static List<MarketProfile> all() {
        return Arrays.stream(values()).filter(profile -> profile.ordinal() > NONE.ordinal()).toList();
    }

    /**
     * What it demands, each demand required and with an id that begins with the profile's name.
     *
     * @throws IllegalStateException if the profile is not known, for then its demands are not
     */
    public List<Demand> demands() {
        return demands.apply(this);
    }

    /** In a few words: French for French locales, English for every other. Nothing for what names no profile. */
    public String title(Locale locale) {
        return title.in(locale);
    }

    /** The guide that says that buyers demand this. */
    public String source(Locale locale) {
        return source.in(locale);
    }

    /** Where the law asks less or more than this. */
    public String note(Locale locale) {
        return note.in(locale);
    }

    private Demand demand(String name, SecurityFunction... functions) {
        Demand demand = Demand.of(written() + "/" + name).weight(Weight.REQUIRED).profile(this);
        return functions.length == 0 ? demand : demand.about(About.unsaid().functions(Members.of(SecurityFunction.class, List.of(functions))));
    }

    private static Label[] certified(CertificateScheme... schemes) {
        return Arrays.stream(schemes).map(Label::certificate).toArray(Label[]::new);
    }

    private static Label qualified(ProductLevel level) {
        return Label.qualification(QualificationScheme.PRODUCT).productLevel(level);
    }
}
