package org.visarules.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visarules.fact.Agrement;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.Auditor;
import org.visarules.fact.AuditorCertificate;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Certificate;
import org.visarules.fact.Conformity;
import org.visarules.fact.EquivalentProof;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.Qualification;
import org.visarules.fact.Report;
import org.visarules.fact.Service;
import org.visarules.fact.StandardApplied;
import org.visarules.fact.Subcontractor;
import org.visarules.rule.Phrase;
import org.visarules.schema.FactType;

/**
 * What somebody can bring about, and how that is said: a record more of some types, and another content of some properties of what is there. All
 * else of a dossier is as it is: what is offered, who buys it, what for, what is demanded, what has happened.
 */
final class Doable {

    private static final Map<FactType<?>, Phrase> RECORDS = new LinkedHashMap<>();
    private static final Map<FactType<?>, Map<String, Phrase>> CHANGES = new LinkedHashMap<>();

    static {
        record(Certificate.TYPE, "Obtain a certificate", "Obtenir un certificat");
        record(Qualification.TYPE, "Obtain a qualification", "Obtenir une qualification");
        record(Agrement.TYPE, "Obtain an agrément", "Obtenir un agrément");
        record(Conformity.TYPE, "Carry out a conformity assessment", "Mener une évaluation de la conformité");
        record(AuthorityDecision.TYPE, "Obtain a decision of an authority", "Obtenir une décision d’une autorité");
        record(EquivalentProof.TYPE, "Offer a proof of equivalence", "Présenter une preuve d’équivalence");
        record(AuditorCertificate.TYPE, "Obtain an individual certificate of competence", "Obtenir une attestation individuelle de compétence");
        record(Maintenance.TYPE, "Obtain a maintenance report", "Obtenir un rapport de maintenance");
        record(StandardApplied.TYPE, "Apply a technical text", "Appliquer un texte technique");
        record(Report.TYPE, "Send a report", "Transmettre un signalement");

        change(Market.TYPE, "system.homologation", "Homologate the system, or have the homologation renewed or re-examined",
                "Homologuer le système, ou faire renouveler ou réexaminer l’homologation");
        change(Market.TYPE, "system.link.homologated", "Have the link homologated", "Faire homologuer la liaison");
        change(Market.TYPE, "system.markedInClear", "Change how the documents are marked", "Modifier le marquage des documents");
        change(Market.TYPE, "system.measures", "Put the measure in place on the system", "Mettre en place la mesure sur le système");
        change(Product.TYPE, "support", "Set the support period", "Fixer la période d’assistance");
        change(Product.TYPE, "documents", "Complete the papers of the manufacturer", "Compléter les documents du fabricant");
        change(Product.TYPE, "foss.stewardHelp", "Support the development as a steward does", "Soutenir le développement en intendant");
        change(Product.TYPE, "foss.sustainedSupport", "Support the development in a sustained way", "Soutenir durablement le développement");
        change(Product.TYPE, "foss.securityPolicy", "Write the cybersecurity policy", "Établir la politique de cybersécurité");
        change(Product.TYPE, "foss.technicalDocsPublic", "Publish the technical documentation", "Publier la documentation technique");
        change(Product.TYPE, "use.followsAnssiRules", "Follow the rules of ANSSI in use", "Suivre à l’usage les règles de l’ANSSI");
        change(Service.TYPE, "operatedBy", "Change who operates the service", "Changer l’exploitant du service");
        change(Service.TYPE, "operatedFrom", "Change from where the service is operated", "Changer le lieu d’exploitation du service");
        change(Service.TYPE, "storedIn", "Change where the data are stored", "Changer le lieu de stockage des données");
        change(Service.TYPE, "administeredFrom", "Change from where the service is administered", "Changer le lieu d’administration du service");
        change(Service.TYPE, "supportFrom", "Change from where support is given", "Changer le lieu du support");
        change(Service.TYPE, "supportControlledFromEu", "Have the support controlled from the Union", "Faire contrôler le support depuis l’Union");
        change(Service.TYPE, "agreement", "Amend the agreement on the service", "Modifier la convention de service");
        change(Service.TYPE, "followsReference", "Follow the requirements framework", "Suivre le référentiel d’exigences");
        change(Service.TYPE, "lastAuditOn", "Have the service audited", "Faire auditer le service");
        change(Service.TYPE, "cloud.restsOn", "Change the service below", "Changer le service sous-jacent");
        for (String promise : List.of("autonomyGuaranteed", "foreignLawDisclosed", "transferPage", "safeguards", "initialReview", "lastAuditOn")) {
            change(Service.TYPE, "cloud." + promise, "Meet the condition on the cloud", "Satisfaire la condition relative au nuage");
        }
        change(Service.TYPE, "detection.recommendsQualifiedProbes", "Recommend qualified probes", "Recommander des sondes qualifiées");
        change(Service.TYPE, "detection.eventMonths", "Keep the events longer", "Conserver plus longtemps les événements");
        change(Service.TYPE, "detection.lastAuditOn", "Have the detection audited", "Faire auditer la détection");
        change(Service.TYPE, "otherMeasures", "Take further measures", "Prendre d’autres mesures");
        change(AuditProvider.TYPE, "system", "Bring the provider’s own system in order", "Mettre en ordre le système du prestataire");
        change(AuditProvider.TYPE, "abilities", "Acquire what the provider has to be able to do", "Acquérir les capacités attendues du prestataire");
        for (String way : List.of("followsReference", "separateFromHomologation", "accessGiven")) {
            change(AuditProvider.TYPE, "mission." + way, "Change how the mission is carried out", "Modifier la conduite de la mission");
        }
        change(AuditProvider.TYPE, "mission.conduct", "Do what the mission asks", "Accomplir ce que demande la mission");
        change(AuditProvider.TYPE, "mission.agreement", "Amend the agreement on the audit", "Modifier la convention d’audit");
        for (String way : List.of("role", "contract", "acceptedByClient", "supervised", "recordChecked", "clearance")) {
            change(Auditor.TYPE, way, "Settle the part of the team member", "Régler la situation du membre de l’équipe");
        }
        change(Subcontractor.TYPE, "contract", "Conclude a contract with the subcontractor", "Conclure un contrat avec le sous-traitant");
        change(Subcontractor.TYPE, "acceptedInFramingNote", "Have the subcontractor accepted in the framing note",
                "Faire accepter le sous-traitant dans la note de cadrage");
        change(Certificate.TYPE, "holderDutiesMet", "Meet the duties of the holder of the certificate", "Remplir les obligations du titulaire du certificat");
        change(Certificate.TYPE, "configuration", "Use the product in the evaluated configuration", "Utiliser le produit dans sa configuration évaluée");
        change(Qualification.TYPE, "conditionsMet", "Keep the conditions of the qualification", "Respecter les conditions de la qualification");
        change(Agrement.TYPE, "conditionsMet", "Keep the conditions of the agrément", "Respecter les conditions de l’agrément");
        for (String way : List.of("module", "certificate", "coversRequirements", "notifiedBody", "bodyCertificate", "riskAssessment", "requirementsMet",
                "unmet")) {
            change(Conformity.TYPE, way, "Carry out the conformity assessment anew", "Reprendre l’évaluation de la conformité");
        }
        change(Conformity.TYPE, "declaration", "Draw up the EU declaration of conformity", "Établir la déclaration UE de conformité");
        change(Conformity.TYPE, "ceMarkOn", "Affix the CE marking", "Apposer le marquage CE");
        change(Conformity.TYPE, "bodyNumberAfterMark", "Put the number of the notified body in order", "Régler le numéro de l’organisme notifié");
        change(StandardApplied.TYPE, "extent", "Apply the technical text anew", "Appliquer autrement le texte technique");
        change(StandardApplied.TYPE, "caveats", "Apply the technical text anew", "Appliquer autrement le texte technique");
        change(AuthorityDecision.TYPE, "riskAnalysis", "Add the analysis of risks to the decision", "Joindre l’analyse de risques à la décision");
        change(AuthorityDecision.TYPE, "sentToAnssi", "Send the decision to ANSSI", "Transmettre la décision à l’ANSSI");
    }

    private Doable() {
    }

    private static void record(FactType<?> type, String english, String french) {
        RECORDS.put(type, Phrase.of(english, french));
    }

    private static void change(FactType<?> type, String way, String english, String french) {
        CHANGES.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(way, Phrase.of(english, french));
    }

    /** How it is said that a record of the type is brought about; nothing if it cannot be. */
    static Optional<Phrase> record(FactType<?> type) {
        return Optional.ofNullable(RECORDS.get(type));
    }

    /** The ways to properties, or to parts with all that they hold, of a fact of the type that can be changed, each with how that is said. */
    static Map<String, Phrase> changes(FactType<?> type) {
        return CHANGES.getOrDefault(type, Map.of());
    }

    /** All types of which anything can be brought about. */
    static List<FactType<?>> types() {
        List<FactType<?>> types = new ArrayList<>(RECORDS.keySet());
        CHANGES.keySet().stream().filter(type -> !types.contains(type)).forEach(types::add);
        return types;
    }
}
