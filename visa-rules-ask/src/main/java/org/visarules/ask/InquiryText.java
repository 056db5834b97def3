package org.visarules.ask;

import java.util.List;
import java.util.Locale;

import org.visarules.decision.MissingFact;
import org.visarules.decision.Spoken;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;
import org.visarules.text.Worded;

/** Questions in sentences. Written from the data of the inquiry alone. */
final class InquiryText {

    private enum Wording implements Worded {
        HEADLINE("QUESTIONS on {0}, by {1}", "QUESTIONS au {0}, selon {1}"),
        STANDS("so far", "état"),
        SETTLED("{0}: {1} of {2} requirements are settled, {3}", "{0} : {1} exigences sur {2} tranchées, {3}"),
        NO_QUESTION("no question is left", "plus aucune question"),
        QUESTION("{0} question is left", "reste {0} question"),
        QUESTIONS("{0} questions are left", "restent {0} questions"),
        CLOSED_BY_ONE("Nothing is missing but the word that the file is whole. This line says it:",
                "Il ne manque que l’indication que le dossier est complet. Cette ligne le dit :"),
        CLOSED_BY_MANY("Nothing is missing but the word that the file is whole. These lines say it:",
                "Il ne manque que l’indication que le dossier est complet. Ces lignes le disent :"),
        CLOSED_BY_LAW("Nothing is missing but the word that the law is as it was read. This line says it:",
                "Il ne manque que l’indication que le droit est tel qu’il a été lu. Cette ligne le dit :"),
        NOTHING("Nothing is missing.", "Il ne manque rien."),
        NOT_EXACT("Too much is unknown to tell exactly which questions matter; these are all that came up. Answer some, and ask again.",
                "Trop de faits sont inconnus pour dire exactement quelles questions comptent ; voici toutes celles qui se sont posées. Répondez à"
                        + " quelques-unes, puis demandez de nouveau."),
        KNOWS("knows", "qui sait"),
        SETTLES("settles", "tranche"),
        ANSWERS("answer", "réponse"),
        FILE("file", "fichier"),
        FACT("a fact", "un fait"),
        DOCUMENT("a document", "un document"),
        JUDGEMENT("a judgement, for a person to make", "une appréciation, qui revient à une personne"),
        AUTHORITY_DECISION("a decision of an authority", "une décision d’une autorité"),
        TITLED("{0}: {1}", "{0} : {1}"),
        REPLY("{0}: {1}", "{0} : {1}"),
        MORE("and {0} more", "et {0} de plus");

        private final Phrase words;

        Wording(String english, String french) {
            this.words = Phrase.of(english, french);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private static final int SHOWN = 3;

    private final Inquiry inquiry;
    private final Language language;

    InquiryText(Inquiry inquiry, Locale locale) {
        this.inquiry = inquiry;
        this.language = new Language(locale);
    }

    String standing() {
        int left = inquiry.questions().size();
        String verdict = Spoken.headline(language.say(Spoken.of(inquiry.decision().verdict(inquiry.reading()))), inquiry.decision(), language);
        return language.say(Wording.SETTLED, verdict, inquiry.settled(), inquiry.findings(),
                left == 0 ? language.say(Wording.NO_QUESTION) : language.count(left, Wording.QUESTION, Wording.QUESTIONS));
    }

    /** That nothing is missing but these lines, and the lines; nothing if anything else is. */
    static List<String> closing(List<Asked> questions, List<String> closing, Language language) {
        Lines lines = new Lines();
        if (!closing.isEmpty()) {
            boolean ofLaw = questions.stream().allMatch(question -> question.path().equals(Asking.LAW));
            lines.sentence(language.say(ofLaw ? Wording.CLOSED_BY_LAW : closing.size() == 1 ? Wording.CLOSED_BY_ONE : Wording.CLOSED_BY_MANY));
            closing.forEach(lines::entry);
        }
        return lines.list();
    }

    List<String> lines() {
        Lines lines = new Lines();
        if (inquiry.questions().isEmpty()) {
            lines.sentence(language.say(Wording.NOTHING));
        }
        lines.all(closing(inquiry.questions(), inquiry.closingLines(), language));
        Heading.tell(language.say(Wording.HEADLINE, inquiry.decision().day(), language.say(Spoken.of(inquiry.reading()))), inquiry.decision(), language, lines);
        lines.labelled(language.say(Wording.STANDS), standing());
        if (!inquiry.decision().missingIsExact()) {
            lines.sentence(language.say(Wording.NOT_EXACT));
        }
        for (int i = 0; i < inquiry.questions().size(); i++) {
            lines.blank().all(asked(inquiry.questions().get(i), (i + 1) + ". ", language));
        }
        return lines.blank().sentence(language.say(Spoken.support())).list();
    }

    static List<String> lines(Asked question, Locale locale) {
        return asked(question, "", new Language(locale));
    }

    private static List<String> asked(Asked question, String number, Language language) {
        Lines lines = new Lines().sentence(number + language.say(question.question()));
        for (int i = 0; i < question.replies().size(); i++) {
            Reply reply = question.replies().get(i);
            String words = language.say(reply.words());
            String written = words.equals(reply.written()) ? words : language.say(Wording.REPLY, reply.written(), words);
            lines.labelled("  " + (question.takes().isChosenByNumber() ? i + 1 : "-"), written);
        }
        lines.labelled(language.say(Wording.ANSWERS), language.say(question.takes().hint()));
        lines.labelled(language.say(Wording.KNOWS), language.say(question.knows()) + " (" + language.say(kind(question.kind())) + ")");
        question.settles().stream().limit(SHOWN).forEach(settled -> lines.labelled(language.say(Wording.SETTLES),
                language.say(Wording.TITLED, settled.requirement(), language.say(settled.title()))));
        if (question.settles().size() > SHOWN) {
            lines.labelled(language.say(Wording.SETTLES), language.say(Wording.MORE, question.settles().size() - SHOWN));
        }
        return lines.labelled(language.say(Wording.FILE), question.path()).list();
    }

    private static Wording kind(MissingFact.Kind kind) {
        return switch (kind) {
            case FACT -> Wording.FACT;
            case DOCUMENT -> Wording.DOCUMENT;
            case JUDGEMENT -> Wording.JUDGEMENT;
            case AUTHORITY_DECISION -> Wording.AUTHORITY_DECISION;
        };
    }
}
