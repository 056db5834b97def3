package org.visarules.cli;

import org.visarules.rule.Phrase;
import org.visarules.text.Worded;

/** What an interview says beside its questions. */
enum InterviewWords implements Worded {
    HOW("Answer by number, or as files write it. ? = I do not know, b = back, q = leave; what was answered is kept.",
            "Répondre par un numéro, ou comme dans un fichier. ? = je ne sais pas, b = revenir, q = quitter ; les réponses sont conservées."),
    ALL("That was the last question. Enter = done, b = back.", "C’était la dernière question. Entrée = terminer, b = revenir."),
    PASSED("Left open.", "Question laissée ouverte."),
    FIRST("There is no question before this one.", "Il n’y a pas de question avant celle-ci."),
    BY_HAND("Left open: write it into the file by hand, at {0}.", "Question laissée ouverte : l’écrire dans le fichier, à l’endroit {0}."),
    NO_ANSWER("“{0}” is no answer here. Write {1}; ? if you do not know.", "« {0} » n’est pas une réponse possible. Écrire {1} ; ? si la réponse n’est pas connue."),
    TAKEN_BACK("With that answer nothing can be decided, so it is taken back. {0}", "Cette réponse ne permet aucune décision ; elle est retirée. {0}"),
    CANNOT_BE_WRITTEN("{0} cannot be written. What is answered is kept here meanwhile, and printed in the end.",
            "{0} ne peut pas être écrit. Les réponses sont conservées ici et seront affichées à la fin."),
    PRINTED_INSTEAD("{0} could not be written. This is the dossier with all answers; keep it:",
            "{0} n’a pas pu être écrit. Voici le dossier avec toutes les réponses, à conserver :"),
    NOTHING_ANSWERED("Nothing was answered, so nothing is written.", "Aucune réponse n’a été donnée ; rien n’est écrit."),
    WRITTEN("The dossier with the answers is in {0}.", "Le dossier complété est dans {0}."),
    TAKE_UP("To go on:\n  {0}", "Pour reprendre :\n  {0}");

    private final Phrase words;

    InterviewWords(String english, String french) {
        this.words = Phrase.of(english, french);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
