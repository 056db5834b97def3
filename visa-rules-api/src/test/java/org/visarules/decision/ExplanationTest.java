package org.visarules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.rule.Verb;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final FactRef GATEWAY = new FactRef("products[0]", "Product", "Alto Gateway");
    private static final FactRef CSPN = new FactRef("certificates[0]", "Certificate", "EX-2026/01");
    private static final FactRef MARKET = new FactRef("market", "Market", "market");
    private static final Citation DEMAND = new Citation("DEMANDS", Phrase.of("The buyer's demands", "Les exigences de l’acheteur"),
            "D1", "https://example.org/demands", Confidence.READ_IN_TEXT, DAY, DAY, "");
    private static final Citation LAW = new Citation("CODE", Phrase.of("Defence code", "Code de la défense"), "R.1332-41-4",
            "https://example.org/code", Confidence.SECONDARY, DAY, DAY, "words of the code");
    private static final ConditionRef CONDITION = new ConditionRef("visa/rules/D-LABEL.drl", 12,
            "Qualification( productLevel.atLeast( ProductLevel.STANDARD ) == Answer.YES )");

    @Test
    void oneScreenInEnglish() {
        assertThat(notCompliant().explain(Locale.ENGLISH)).isEqualTo("""
                NOT COMPLIANT on 2026-11-21, by the law and the buyer’s demands
                  decided    twice: drools and evaluator agree
                  holds      from 2026-02-10 to 2029-02-09, both days included, while the facts and the packs stay
                             the same
                  assumed    complete-file
                  acts       buy (what binds the buyer): not compliant; use (what binds the user): not in force
                  texts      not compliant: the buyer’s demands; not in force: CODE

                NOT COMPLIANT  D-LABEL: The product has the label asked for
                  subject    Alto Gateway (products[0]); buy; demanded by the buyer
                  applies    The buyer asks a label.
                  refused    EX-2026/01 is a certificate, not a qualification.
                  not met    A qualification at that level is held: fails at Qualification( productLevel.atLeast(
                             ProductLevel.STANDARD ) == Answer.YES ) (visa/rules/D-LABEL.drl:12); nearest is EX-Q
                             (qualifications[0]), which has productLevel ELEMENTARY
                  not met    A label counts: fails at Derived( term == "LABEL-MET", of == $label )
                             (visa/rules/D-LABEL.drl:21); this was not found true
                  not met    A proof counts: fails at EquivalentProof() (visa/rules/D-LABEL.drl:30); there is no
                             such fact in the dossier
                  not met    An old label counts: fails at not( Certificate( scheme == CertificateScheme.CSPN ) )
                             (visa/rules/D-LABEL.drl:40); in the way is EX-2026/01 (certificates[0])
                  source     The buyer's demands, D1, https://example.org/demands
                  facts      market, Alto Gateway (products[0])
                  reserved   law read until 2026-04-03
                NOT IN FORCE (in force from 2027-12-11)  C-PROBE: The probe is qualified
                  subject    Alto Gateway (products[0]); use; mandatory
                  source     Defence code, R.1332-41-4 (secondary source), https://example.org/code

                Obligations
                  C-PROBE: The operator: A copy is kept; due by 2027-01-01

                Not shown: 1 advisory, 1 warning and 1 finding that does not bind (--all shows everything).
                visa 0.1.0: 2 findings: 1 not compliant, 1 undetermined; 1 of them does not bind
                lpm 0.1.0: 1 finding: 1 not in force
                cra 0.1.0: 0 findings
                Decision support: a person decides. Independent of ANSSI and of every authority.
                """);
    }

    @Test
    void oneScreenInFrench() {
        assertThat(notCompliant().explain(Locale.CANADA_FRENCH)).isEqualTo("""
                NON CONFORME au 2026-11-21, selon la loi et les exigences de l’acheteur
                  décidé     deux fois : drools et evaluator concordent
                  valable    du 2026-02-10 au 2029-02-09 inclus, tant que les faits et les règles ne changent pas
                  supposé    complete-file
                  actes      acheter (ce qui lie l’acheteur) : non conforme ; utiliser (ce qui lie l’utilisateur) :
                             pas en vigueur
                  textes     non conforme : les exigences de l’acheteur ; pas en vigueur : CODE

                NON CONFORME  D-LABEL : Le produit a le label demandé
                  objet      Alto Gateway (products[0]) ; acheter ; exigé par l’acheteur
                  applicable L’acheteur demande un label.
                  refusé     EX-2026/01 est un certificat, pas une qualification.
                  non rempli Une qualification de ce niveau est détenue : échoue sur Qualification(
                             productLevel.atLeast( ProductLevel.STANDARD ) == Answer.YES )
                             (visa/rules/D-LABEL.drl:12) ; le plus proche est EX-Q (qualifications[0]), qui indique
                             productLevel ELEMENTARY
                  non rempli Un label est retenu : échoue sur Derived( term == "LABEL-MET", of == $label )
                             (visa/rules/D-LABEL.drl:21) ; cela n’a pas été établi
                  non rempli Une preuve est retenue : échoue sur EquivalentProof() (visa/rules/D-LABEL.drl:30) ; le
                             dossier n’a aucun fait de ce type
                  non rempli Un ancien label est retenu : échoue sur not( Certificate( scheme ==
                             CertificateScheme.CSPN ) ) (visa/rules/D-LABEL.drl:40) ; s’y oppose EX-2026/01
                             (certificates[0])
                  source     Les exigences de l’acheteur, D1, https://example.org/demands
                  faits      market, Alto Gateway (products[0])
                  réserve    droit lu jusqu’au 2026-04-03
                PAS EN VIGUEUR (en vigueur à partir du 2027-12-11)  C-PROBE : La sonde est qualifiée
                  objet      Alto Gateway (products[0]) ; utiliser ; obligatoire
                  source     Code de la défense, R.1332-41-4 (source secondaire), https://example.org/code

                Obligations
                  C-PROBE : L’opérateur : Une copie est conservée ; échéance : au 2027-01-01

                Non affiché : 1 conseil, 1 avertissement et 1 constat non contraignant (--all affiche tout).
                visa 0.1.0 : 2 constats : 1 non conforme, 1 indéterminé ; dont 1 non contraignant
                lpm 0.1.0 : 1 constat : 1 pas en vigueur
                cra 0.1.0 : 0 constat
                Aide à la décision : c’est une personne qui décide. Indépendant de l’ANSSI et de toute autorité.
                """);
    }

    @Test
    void everythingInEnglish() {
        assertThat(notCompliant().explain(Locale.GERMANY, Reading.LAW, Detail.FULL)).isEqualTo("""
                NOT IN FORCE on 2026-11-21, by the law
                  decided    twice: drools and evaluator agree
                  holds      from 2026-02-10 to 2029-02-09, both days included, while the facts and the packs stay
                             the same
                  assumed    complete-file
                  acts       buy (what binds the buyer): not applicable; use (what binds the user): not in force
                  texts      not in force: CODE

                NOT IN FORCE (in force from 2027-12-11)  C-PROBE: The probe is qualified
                  subject    Alto Gateway (products[0]); use; mandatory
                  source     Defence code, R.1332-41-4 (secondary source), https://example.org/code
                  quoted     words of the code

                Findings that do not bind in this reading
                UNDETERMINED  D-WISH: A wish
                  subject    Alto Gateway (products[0]); buy; recommended
                  source     The buyer's demands, D1, https://example.org/demands
                  missing    only whether there is more in: proofs. Close the list (name it in 'complete:' where it
                             stands, or write [] where there is none), or add what is missing
                NOT COMPLIANT  D-LABEL: The product has the label asked for
                  subject    Alto Gateway (products[0]); buy; demanded by the buyer
                  source     The buyer's demands, D1, https://example.org/demands
                  applies    The buyer asks a label.
                  rule       D-LABEL/applies-to
                             Qualification( productLevel.atLeast( ProductLevel.STANDARD ) == Answer.YES )
                             (visa/rules/D-LABEL.drl:12)
                  facts      market, Alto Gateway (products[0])
                  refused    EX-2026/01 is a certificate, not a qualification.
                  rule       D-LABEL/refuses-certificate
                             Qualification( productLevel.atLeast( ProductLevel.STANDARD ) == Answer.YES )
                             (visa/rules/D-LABEL.drl:12)
                  facts      EX-2026/01 (certificates[0])
                  not met    D-LABEL/met-by-qualification: A qualification at that level is held: fails at
                             Qualification( productLevel.atLeast( ProductLevel.STANDARD ) == Answer.YES )
                             (visa/rules/D-LABEL.drl:12); nearest is EX-Q (qualifications[0]), which has
                             productLevel ELEMENTARY
                  not met    D-LABEL/met-by-label: A label counts: fails at Derived( term == "LABEL-MET", of ==
                             $label ) (visa/rules/D-LABEL.drl:21); this was not found true
                  not met    D-LABEL/met-by-proof: A proof counts: fails at EquivalentProof()
                             (visa/rules/D-LABEL.drl:30); there is no such fact in the dossier
                  not met    D-LABEL/met-by-old-label: An old label counts: fails at not( Certificate( scheme ==
                             CertificateScheme.CSPN ) ) (visa/rules/D-LABEL.drl:40); in the way is EX-2026/01
                             (certificates[0])
                  reserved   law read until 2026-04-03

                Obligations
                  C-PROBE: The operator: A copy is kept; due by 2027-01-01

                Advisories
                  C-PROBE: Renew early.

                Warnings
                  certificates[0] is known from the bidder only.

                visa 0.1.0: 2 findings: 1 not compliant, 1 undetermined; 2 of them do not bind
                lpm 0.1.0: 1 finding: 1 not in force
                cra 0.1.0: 0 findings
                Decision support: a person decides. Independent of ANSSI and of every authority.
                """);
    }

    @Test
    void whatIsMissingIsAskedWithItsAnswers() {
        assertThat(undetermined().explain(Locale.ENGLISH)).isEqualTo("""
                UNDETERMINED on 2026-11-21, by the law and the buyer’s demands
                  decided    3 times: classic, drools and evaluator agree
                  holds      on every day, while the facts and the packs stay the same
                  acts       use (what binds the user): undetermined
                  texts      undetermined: CODE
                  missing    too many unknown facts to tell exactly which matter; these were all touched

                UNDETERMINED  C-OPEN: An open question
                  subject    Alto Gateway (products[0]); use; mandatory
                  applies    It applies.
                  missing    only whether there is more in: qualifications and proofs. Close the list (name it in
                             'complete:' where it stands, or write [] where there is none), or add what is missing
                  missing    Is it on the public list? (qualifications[0].onPublicList): yes, no
                  missing    Which version is offered? (products[0].version): for example 5.1, 5.2
                  missing    Any more certificates? (complete: certificates)
                  source     Defence code, R.1332-41-4 (secondary source), https://example.org/code
                  facts      Alto Gateway (products[0]), parameters.MAXIMUM-TERM[0], EX-2026/01 (certificates[0])

                lpm 0.1.0: 1 finding: 1 undetermined
                Decision support: a person decides. Independent of ANSSI and of every authority.
                """);
    }

    @Test
    void theReadingDecidesWhatBinds() {
        assertThat(notCompliant().explain(Locale.ENGLISH, Reading.LAW, Detail.SCREEN))
                .startsWith("NOT IN FORCE on 2026-11-21, by the law\n").doesNotContain("D-LABEL:")
                .contains("2 findings that do not bind");
        assertThat(notCompliant().explain(Locale.ENGLISH, Reading.ADVICE, Detail.SCREEN)).contains("UNDETERMINED  D-WISH: ");
    }

    @Test
    void whatAMetRequirementRestsOnIsSaidWhereThereIsRoom() {
        Ground derived = ground("VISA-IN-FORCE/derives-certificate", Verb.DERIVES, "The certificate is in force.",
                "Le certificat est en vigueur.", LAW, List.of(CSPN));
        Ground met = new Ground("X/met-by-certificate", Verb.MET_BY, Phrase.of("It has a certificate.", "Il a un certificat."), List.of(),
                List.of(GATEWAY), LAW, List.of(derived));
        Finding finding = new Finding("X", "visa", Act.BUY, Strength.MANDATORY, Phrase.of("T", "T"), GATEWAY, Verdict.COMPLIANT,
                List.of(), LAW, List.of(met), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(decision(List.of(finding), List.of(), List.of()).explain(Locale.ENGLISH))
                .contains("  met        It has a certificate.\n  because    The certificate is in force.\n");
        assertThat(decision(Collections.nCopies(5, finding), List.of(), List.of()).explain(Locale.ENGLISH).lines()
                .filter(line -> line.equals("  because    The certificate is in force."))).as("of five findings").hasSize(2);
    }

    @Test
    void nothingThatBindsIsSaidSo() {
        assertThat(decision(List.of(), List.of(), List.of("evaluator")).explain(Locale.ENGLISH)).isEqualTo("""
                NOT APPLICABLE on 2026-11-21, by the law and the buyer’s demands
                  decided    once, by evaluator
                  holds      from 2026-02-10 to 2029-02-09, both days included, while the facts and the packs stay
                             the same
                  acts       buy (what binds the buyer): not applicable; use (what binds the user): not applicable

                Nothing that binds applies.

                visa 0.1.0, lpm 0.1.0, cra 0.1.0: 0 findings
                Decision support: a person decides. Independent of ANSSI and of every authority.
                """);
    }

    @Test
    void anyNumberOfFindingsStaysOnOneScreenAndTheGravestKeepTheirReasons() {
        for (int many : List.of(1, 3, 4, 5, 8, 13, 30, 100)) {
            List<Finding> findings = new ArrayList<>(Collections.nCopies(many, undetermined().findings().get(0)));
            findings.add(notCompliant().findings().get(2));
            List<String> lines = decision(findings, List.of(), List.of("evaluator")).explain(Locale.FRENCH).lines().toList();
            assertThat(lines).as("lines of %d findings", many).hasSizeLessThanOrEqualTo(40)
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
            assertThat(lines.stream().filter(line -> line.matches("[A-ZÉ].*(D-LABEL|C-OPEN).*")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).startsWith("NON CONFORME"));
            long shown = lines.stream().filter(line -> line.matches("(NON CONFORME|INDÉTERMINÉ)  .*")).count();
            if (shown < many + 1) {
                assertThat(lines).contains("… et " + (many + 1 - shown) + " de plus parmi les constats contraignants");
            }
        }
    }

    @Test
    void aGraveFindingLosesNoReasonAsLongAsALesserOneCanBeBriefer() {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(2, undetermined().findings().get(0)));
        findings.add(notCompliant().findings().get(2));
        List<String> lines = decision(findings, List.of(), List.of("evaluator")).explain(Locale.FRENCH).lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("  refusé ")).anyMatch(line -> line.startsWith("  réserve "));
        assertThat(lines.stream().filter(line -> line.startsWith("  objet "))).hasSize(1);
    }

    @Test
    void onlyAnAddressMayBeLongerThanALine() {
        String address = "https://example.org/" + "x".repeat(120);
        Citation citation = new Citation("T", Phrase.of("T", "T"), "1", address, Confidence.READ_IN_TEXT, DAY, DAY, "");
        Finding finding = finding("X", Act.BUY, Strength.MANDATORY, Verdict.COMPLIANT, citation, List.of());
        assertThat(decision(List.of(finding), List.of(), List.of()).explain(Locale.ENGLISH).lines()
                .filter(line -> line.length() > 100)).containsExactly(" ".repeat(13) + address);
    }

    @Test
    void theDaysOnWhichItHoldsMayBeOpen() {
        assertThat(holding(LocalDate.MIN, LocalDate.MAX)).contains("holds      on every day,");
        assertThat(holding(DAY, LocalDate.MAX)).contains("holds      since 2026-11-21 and with no end in sight,");
        assertThat(holding(LocalDate.MIN, DAY)).contains("holds      until 2026-11-21 included,");
    }

    @Test
    void whatWasOnlyProvedIsSaidToHoldAtLeast() {
        assertThat(proved(DAY, DAY)).contains("holds      at least from 2026-11-21 to 2026-11-21, both days included,");
        assertThat(proved(DAY, LocalDate.MAX)).contains("holds      at least since 2026-11-21 and with no end in sight,");
        assertThat(proved(LocalDate.MIN, DAY)).contains("holds      at least until 2026-11-21 included,");
    }

    @Test
    void whatABriefFindingIsReservedOnIsSaidBelowThemAll() {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(12, notCompliant().findings().get(2)));
        List<String> lines = decision(findings, List.of(), List.of("evaluator")).explain(Locale.ENGLISH).lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(40).contains("  reserved   law read until 2026-04-03",
                "  reserved   for 11 more of these findings: law read until 2026-04-03");
        assertThat(lines).anyMatch(line -> line.startsWith("  refused    "));
    }

    @Test
    void whatIsNotInForceTakesALineAndLeavesRoomForQuestions() {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(3, undetermined().findings().get(0)));
        for (String name : List.of("C-1", "C-2", "C-3")) {
            findings.add(finding(name, Act.USE, Strength.MANDATORY, Verdict.NOT_IN_FORCE, LAW,
                    List.of(new Finding.InForce(LocalDate.parse("2027-12-11"), LocalDate.MAX))));
        }
        assertThat(decision(findings, List.of(), List.of("evaluator")).explain(Locale.ENGLISH))
                .contains("NOT IN FORCE (in force from 2027-12-11)  C-1, C-2, C-3\n").contains("  missing ");
    }

    @Test
    void aFewObligationsAreTheNextStepsAndManyAreCounted() {
        Obligation obligation = notCompliant().obligations().get(0);
        for (int many : List.of(0, 3, 4, 30)) {
            Decision.Parts parts = parts(List.of(), List.of(), List.of());
            Decision decision = new Decision(new Decision.Parts(parts.day(), parts.acts(), parts.assumptions(), parts.packs(), parts.factModel(),
                    parts.confirmedBy(), parts.missingIsExact(), parts.findings(), parts.derived(), Collections.nCopies(many, obligation),
                    parts.advisories(), parts.warnings()), () -> new Decision.Holding(DAY, DAY, true));
            assertThat(decision.explain(Locale.ENGLISH).lines().filter(line -> line.startsWith("  C-PROBE: The operator:"))).hasSize(many <= 3 ? many : 0);
            assertThat(decision.explain(Locale.ENGLISH).contains(many + " obligations")).isEqualTo(many > 3);
        }
    }

    @Test
    void bracesInAFactAreLeftAlone() {
        FactRef odd = new FactRef("products[0]", "Product", "{1} {9}");
        Finding finding = new Finding("X", "visa", Act.BUY, Strength.MANDATORY, Phrase.of("T", "T"), odd, Verdict.COMPLIANT,
                List.of(), LAW, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(decision(List.of(finding), List.of(), List.of()).explain(Locale.ENGLISH)).contains("{1} {9} (products[0]); buy");
    }

    @Test
    void everyWordingFillsInTheSameInBothLanguages() {
        for (Wording wording : Wording.values()) {
            assertThat(placeholders(wording.words().french())).as(wording.name()).isEqualTo(placeholders(wording.words().english()));
        }
    }

    private static List<String> placeholders(String pattern) {
        return Stream.of(pattern.split("(?=\\{)")).filter(part -> part.startsWith("{")).map(part -> part.substring(0, 3)).sorted().toList();
    }

    private static String proved(LocalDate first, LocalDate last) {
        return new Decision(parts(List.of(), List.of(), List.of()), () -> new Decision.Holding(first, last, false)).explain(Locale.ENGLISH);
    }

    private static String holding(LocalDate first, LocalDate last) {
        return new Decision(parts(List.of(), List.of(), List.of()), () -> new Decision.Holding(first, last, true)).explain(Locale.ENGLISH);
    }

    private static Decision notCompliant() {
        Ground applies = ground("D-LABEL/applies-to", Verb.APPLIES_TO, "The buyer asks a label.", "L’acheteur demande un label.",
                DEMAND, List.of(MARKET, GATEWAY));
        Ground refused = ground("D-LABEL/refuses-certificate", Verb.REFUSES, "EX-2026/01 is a certificate, not a qualification.",
                "EX-2026/01 est un certificat, pas une qualification.", DEMAND, List.of(CSPN));
        Unmet unmet = new Unmet("visa", "D-LABEL/met-by-qualification", Phrase.of("A qualification at that level is held.",
                "Une qualification de ce niveau est détenue."), CONDITION,
                new FactRef("qualifications[0]", "Qualification", "EX-Q"), "productLevel ELEMENTARY", List.of());
        Unmet derived = new Unmet("visa", "D-LABEL/met-by-label", Phrase.of("A label counts.", "Un label est retenu."),
                new ConditionRef("visa/rules/D-LABEL.drl", 21, "Derived( term == \"LABEL-MET\", of == $label )"),
                new FactRef("", "Derived", ""), "", List.of());
        Unmet none = new Unmet("visa", "D-LABEL/met-by-proof", Phrase.of("A proof counts.", "Une preuve est retenue."),
                new ConditionRef("visa/rules/D-LABEL.drl", 30, "EquivalentProof()"), new FactRef("", "EquivalentProof", ""), "", List.of());
        Unmet inTheWay = new Unmet("visa", "D-LABEL/met-by-old-label", Phrase.of("An old label counts.", "Un ancien label est retenu."),
                new ConditionRef("visa/rules/D-LABEL.drl", 40, "not( Certificate( scheme == CertificateScheme.CSPN ) )"), CSPN, "", List.of());
        Finding label = new Finding("D-LABEL", "visa", Act.BUY, Strength.DEMANDED,
                Phrase.of("The product has the label asked for", "Le produit a le label demandé"), GATEWAY, Verdict.NON_COMPLIANT,
                List.of(), DEMAND, List.of(applies), List.of(refused), List.of(unmet, derived, none, inTheWay), List.of(), List.of(),
                List.of(Phrase.of("law read until 2026-04-03", "droit lu jusqu’au 2026-04-03")));
        Finding wish = new Finding("D-WISH", "visa", Act.BUY, Strength.RECOMMENDED, Phrase.of("A wish", "Un souhait"), GATEWAY,
                Verdict.UNDETERMINED, List.of(), DEMAND, List.of(), List.of(), List.of(), List.of(), List.of("proofs"), List.of());
        Finding probe = finding("C-PROBE", Act.USE, Strength.MANDATORY, Verdict.NOT_IN_FORCE, LAW,
                List.of(new Finding.InForce(LocalDate.parse("2027-12-11"), LocalDate.MAX)));
        return decision(List.of(wish, probe, label), List.of("complete-file"), List.of("drools", "evaluator"));
    }

    private static Decision undetermined() {
        Ground derived = ground("VISA-IN-FORCE/derives-certificate", Verb.DERIVES, "The certificate is in force.",
                "Le certificat est en vigueur.", LAW, List.of(CSPN));
        Ground applies = new Ground("C-OPEN/applies-to", Verb.APPLIES_TO, Phrase.of("It applies.", "Cela s’applique."),
                List.of(new ConditionRef("visa/rules/C-OPEN.drl", 7, "$p : Product()")),
                List.of(GATEWAY, new FactRef("asOf", "AsOf", "2026-11-21"),
                        new FactRef("derived[0]", "Derived", "CERTIFICATE-IN-FORCE: EX-2026/01"),
                        new FactRef("parameters.MAXIMUM-TERM[0]", "Parameter", "MAXIMUM-TERM")), LAW, List.of(derived));
        List<MissingFact> missing = List.of(
                new MissingFact("qualifications[0].onPublicList", MissingFact.Kind.FACT, Phrase.of("Is it on the public list?",
                        "Figure-t-elle sur la liste publique ?"), List.of("yes", "no"), List.of("C-OPEN")),
                new MissingFact("products[0].version", MissingFact.Kind.FACT, Phrase.of("Which version is offered?",
                        "Quelle version est proposée ?"), List.of("5.1", "5.2"), List.of("C-OPEN")),
                new MissingFact("complete: proofs", MissingFact.Kind.DOCUMENT, Phrase.of("Any more proofs?", "D’autres preuves ?"),
                        List.of("nothing more", "something more"), List.of("C-OPEN")),
                new MissingFact("complete: certificates", MissingFact.Kind.DOCUMENT, Phrase.of("Any more certificates?",
                        "D’autres certificats ?"), List.of("nothing more", "something more"), List.of("C-OPEN")));
        Finding open = new Finding("C-OPEN", "lpm", Act.USE, Strength.MANDATORY, Phrase.of("An open question", "Une question ouverte"),
                GATEWAY, Verdict.UNDETERMINED, List.of(), LAW, List.of(applies), List.of(), List.of(new Unmet("lpm", "C-OPEN/met-by-label",
                        Phrase.of("A label is held", "Un label est détenu"), CONDITION, GATEWAY, "", List.of())), missing,
                List.of("qualifications", "proofs"), List.of());
        return new Decision(new Decision.Parts(DAY, List.of(Act.USE), List.of(), List.of(new PackId("lpm", "0.1.0", "00")), 1,
                List.of("classic", "drools", "evaluator"), false, List.of(open),
                List.of(new DerivedFact("CERTIFICATE-IN-FORCE", CSPN, List.of(derived))), List.of(), List.of(), List.of()),
                () -> new Decision.Holding(LocalDate.MIN, LocalDate.MAX, true));
    }

    private static Decision decision(List<Finding> findings, List<String> assumptions, List<String> engines) {
        return new Decision(parts(findings, assumptions, engines),
                () -> new Decision.Holding(LocalDate.parse("2026-02-10"), LocalDate.parse("2029-02-09"), true));
    }

    private static Decision.Parts parts(List<Finding> findings, List<String> assumptions, List<String> engines) {
        boolean any = !findings.isEmpty();
        Ground obliges = ground("C-PROBE/obliges-copy", Verb.OBLIGES, "A copy is kept.", "Une copie est conservée.", LAW, List.of(GATEWAY));
        Ground advises = ground("C-PROBE/advises-renewal", Verb.ADVISES, "Renew early.", "Renouveler tôt.", LAW, List.of(GATEWAY));
        return new Decision.Parts(DAY, List.of(Act.BUY, Act.USE), assumptions,
                List.of(new PackId("visa", "0.1.0", "0a"), new PackId("lpm", "0.1.0", "0b"), new PackId("cra", "0.1.0", "0c")), 1,
                engines, true, findings, List.of(),
                any ? List.of(new Obligation("C-PROBE", GATEWAY, Phrase.of("The operator", "L’opérateur"),
                        Phrase.of("by 2027-01-01", "au 2027-01-01"), Phrase.of("", ""), obliges)) : List.of(),
                any ? List.of(new Advisory("C-PROBE", GATEWAY, advises)) : List.of(),
                any ? List.of(new Warning(Warning.Kind.CLAIM, "certificates[0]", Phrase.of("certificates[0] is known from the bidder only.",
                        "certificates[0] n’est connu que par le candidat."))) : List.of());
    }

    private static Finding finding(String id, Act act, Strength strength, Verdict verdict, Citation citation,
            List<Finding.InForce> inForce) {
        return new Finding(id, "lpm", act, strength, Phrase.of("The probe is qualified", "La sonde est qualifiée"), GATEWAY, verdict,
                inForce, citation, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Ground ground(String rule, Verb verb, String english, String french, Citation citation, List<FactRef> facts) {
        return new Ground(rule, verb, Phrase.of(english, french), List.of(CONDITION), facts, citation, List.of());
    }
}
