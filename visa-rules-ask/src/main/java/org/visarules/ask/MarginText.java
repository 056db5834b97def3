package org.visarules.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.visarules.ask.Margin.Measured;
import org.visarules.ask.Margin.Turn;
import org.visarules.ask.Margin.Unit;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;
import org.visarules.text.Worded;

/** A margin in sentences. */
final class MarginText {

    private static final int MOST_TURNS = 4;

    private enum Wording implements Worded {
        HEADLINE("MARGIN on {0}, by {1}: {2}", "MARGE au {0}, selon {1} : {2}"),
        NOTHING("No requirement that counts passes or fails for certain.", "Aucune exigence prise en compte n’est, de façon certaine, satisfaite ou manquée."),
        HOLDS("holds", "tient"),
        MISSES("nearest", "à portée"),
        NO_END("No day is known on which it would end.", "Aucun jour n’est connu où cela prendrait fin."),
        ENDS("{1} to spare: until {0}, that day included.", "{1} de marge : jusqu’au {0} inclus."),
        ENDS_TODAY("Nothing to spare: {0} is the last day.", "Aucune marge : le {0} est le dernier jour."),
        BEGINS("As it is, it passes from {0} on, in {1}.", "En l’état, elle sera satisfaite à compter du {0}, dans {1}."),
        SPARE("{1} to spare: {0} is {2}, and passes up to {3}.", "{1} de marge : {0} vaut {2}, et suffit jusqu’à {3}."),
        NO_SPARE("Nothing to spare: {0} is {2}; with {3} it would not pass.", "Aucune marge : {0} vaut {2} ; avec {3}, elle ne serait pas satisfaite."),
        WOULD("It would pass if {0} were {3} instead of {2}: {1}.", "Elle serait satisfaite si {0} valait {3} au lieu de {2} : {1}."),
        WOULD_OTHERWISE("It would pass if {0} were {3} instead of {2}.", "Elle serait satisfaite si {0} valait {3} au lieu de {2}."),
        NO_CHANGE("No single value that it rests on, set otherwise, would make it pass.", "Aucune valeur prise isolément ne suffirait à la satisfaire."),
        MORE("and {0} more", "et {0} de plus"),
        NOT_WHOLE("Looking further took too much work.", "Aller plus loin demandait trop de calcul."),
        LATER("{0} later", "{0} plus tard"),
        EARLIER("{0} earlier", "{0} plus tôt"),
        HIGHER("{0} higher", "{0} plus haut"),
        LOWER("{0} lower", "{0} plus bas"),
        ABOVE("{0} more", "{0} de plus"),
        BELOW("{0} less", "{0} de moins");

        private final Phrase words;

        Wording(String english, String french) {
            this.words = Phrase.of(english, french);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private final Margin margin;
    private final Reading reading;
    private final Language language;
    private final boolean isFrench;

    MarginText(Margin margin, Reading reading, Locale locale) {
        this.margin = margin;
        this.reading = reading;
        this.language = new Language(locale);
        this.isFrench = locale.getLanguage().equals("fr");
    }

    List<String> lines() {
        Decision decision = margin.decision();
        Lines lines = new Lines();
        Heading.tell(language.say(Wording.HEADLINE, decision.day(), language.say(Spoken.of(reading)), language.say(Spoken.of(decision.verdict(reading)))),
                decision, language, lines);
        if (margin.measured().isEmpty()) {
            lines.blank().sentence(language.say(Wording.NOTHING));
        }
        for (Measured one : margin.measured()) {
            lines.blank().sentence(language.say(Said.title(one.finding())) + (isFrench ? " : " : ": ") + language.say(Spoken.of(one.finding().verdict())));
            told(one).forEach(sentence -> lines.labelled(language.say(one.passes() ? Wording.HOLDS : Wording.MISSES), sentence));
        }
        return lines.blank().sentence(language.say(Spoken.support())).list();
    }

    private List<String> told(Measured one) {
        List<String> told = new ArrayList<>();
        if (one.passes() && one.turns().stream().noneMatch(turn -> turn.unit() == Unit.TIME)) {
            told.add(language.say(Wording.NO_END));
        }
        one.turns().stream().limit(MOST_TURNS).forEach(turn -> told.add(one.passes() ? spare(turn) : miss(turn)));
        if (!one.passes() && one.turns().isEmpty()) {
            told.add(language.say(Wording.NO_CHANGE));
        }
        if (one.turns().size() > MOST_TURNS) {
            told.add(language.say(Wording.MORE, one.turns().size() - MOST_TURNS));
        }
        if (!one.isWhole()) {
            told.add(language.say(Wording.NOT_WHOLE));
        }
        return told;
    }

    private String spare(Turn turn) {
        if (turn.unit() == Unit.TIME) {
            return turn.spare() == 0 ? language.say(Wording.ENDS_TODAY, turn.kept()) : language.say(Wording.ENDS, turn.kept(), counted(turn.unit(), turn.spare()));
        }
        return turn.spare() == 0 ? language.say(Wording.NO_SPARE, turn.path(), "", turn.now(), turn.turn())
                : language.say(Wording.SPARE, turn.path(), counted(turn.unit(), turn.spare()), turn.now(), turn.kept());
    }

    private String miss(Turn turn) {
        if (turn.unit() == Unit.TIME) {
            return language.say(Wording.BEGINS, turn.turn(), counted(turn.unit(), turn.size()));
        }
        return turn.unit() == Unit.OTHER ? language.say(Wording.WOULD_OTHERWISE, turn.path(), "", turn.now(), turn.turn())
                : language.say(Wording.WOULD, turn.path(), moved(turn), turn.now(), turn.turn());
    }

    private String moved(Turn turn) {
        boolean up = turn.size() > 0;
        Wording way = switch (turn.unit()) {
            case LEVEL -> up ? Wording.HIGHER : Wording.LOWER;
            case NUMBER -> up ? Wording.ABOVE : Wording.BELOW;
            default -> up ? Wording.LATER : Wording.EARLIER;
        };
        return language.say(way, counted(turn.unit(), Math.abs(turn.size())));
    }

    private String counted(Unit unit, long number) {
        String one = switch (unit) {
            case LEVEL -> isFrench ? "niveau" : "level";
            case MINUTE -> "minute";
            case NUMBER, OTHER -> "";
            default -> isFrench ? "jour" : "day";
        };
        return one.isEmpty() ? String.valueOf(number) : number + " " + one + (number == 1 ? "" : one.equals("niveau") ? "x" : "s");
    }
}
