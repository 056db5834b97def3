package org.visarules.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;

/**
 * What a decision says, told apart from where it stands in the dossier: in a path, a record's place in its list gives way to what a person
 * calls the record, and to nothing where it has no name of its own. The day asked gives way to a word, since every decision has another.
 */
final class Names {

    /** The place of a record of which the decision does not say what it is called. */
    static final String UNNAMED = "[]";

    private static final Pattern NAME = Pattern.compile("\\[[^\\]\n]*]");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    // The lists of a pack are its own: their order is that of its edition.
    private static final Pattern OF_A_PACK = Pattern.compile("(parameters|registers)\\.");

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> insteads;
    private final String day;

    /**
     * @param insteads offers that stand for others
     */
    Names(Decision decision, Map<String, String> insteads) {
        this.insteads = insteads;
        for (FactRef fact : Matter.facts(decision)) {
            if (!fact.path().contains(fact.label())) {
                labels.putIfAbsent(fact.path(), Matter.isOffer(fact) ? insteads.getOrDefault(fact.label(), fact.label()) : fact.label());
            }
        }
        this.day = decision.day().toString();
    }

    /** What is offered instead: the one name that is new in a list, for the one that is gone from it. */
    static Map<String, String> insteads(Decision before, Decision after) {
        Map<String, TreeSet<String>> offersAfter = Matter.offers(Matter.facts(after));
        Map<String, String> insteads = new LinkedHashMap<>();
        Matter.offers(Matter.facts(before)).forEach((list, offers) -> {
            TreeSet<String> gone = new TreeSet<>(offers);
            TreeSet<String> come = new TreeSet<>(offersAfter.getOrDefault(list, new TreeSet<>()));
            gone.removeAll(come);
            come.removeAll(offers);
            if (gone.size() == 1 && come.size() == 1) {
                insteads.put(gone.first(), come.first());
            }
        });
        return insteads;
    }

    String of(FactRef fact) {
        return fact.type() + " " + in(fact.path());
    }

    String of(List<FactRef> facts) {
        StringBuilder named = new StringBuilder();
        facts.forEach(fact -> named.append(of(fact)).append('\n'));
        return named.toString();
    }

    /** A path, or a sentence in which paths stand. */
    String in(String text) {
        StringBuilder named = new StringBuilder();
        Matcher index = INDEX.matcher(text);
        int told = 0;
        while (index.find()) {
            String path = text.substring(startOfPath(text, index.start()), index.end());
            named.append(text, told, index.start()).append(OF_A_PACK.matcher(path).lookingAt() ? index.group() : "[" + labels.getOrDefault(path, "") + "]");
            told = index.end();
        }
        return named.append(text, told, text.length()).toString().replace(day, "asOf");
    }

    /** A question, which names the record that it asks about. */
    String inQuestion(String text) {
        String asked = in(text);
        for (Map.Entry<String, String> instead : insteads.entrySet()) {
            asked = asked.replace(instead.getKey(), instead.getValue());
        }
        return asked;
    }

    /** The same without the names of records. */
    static String unnamed(String named) {
        return NAME.matcher(named).replaceAll(UNNAMED);
    }

    private static int startOfPath(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || "._-[]".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }
}
