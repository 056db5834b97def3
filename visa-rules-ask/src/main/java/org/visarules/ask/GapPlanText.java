package org.visarules.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visarules.ask.GapPlan.Action;
import org.visarules.ask.GapPlan.Course;
import org.visarules.ask.GapPlan.Never;
import org.visarules.ask.GapPlan.Secured;
import org.visarules.ask.GapPlan.Served;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;

/** A plan in sentences, on a screen. */
final class GapPlanText {

    private static final int MOST_OPEN = 4;
    private static final Map<String, Phrase> WRITTEN = Map.ofEntries(said("yes", "yes", "oui"), said("no", "no", "non"), said("in-force", "in force", "en vigueur"),
            said("elementaire", "élémentaire", "élémentaire"), said("renforce", "renforcé", "renforcé"), said("product", "product", "produit"),
            said("cspn", "CSPN", "CSPN"), said("cc", "Common Criteria", "Critères communs"), said("eucc", "EUCC", "EUCC"), said("bsz", "BSZ", "BSZ"),
            said("passi", "PASSI", "PASSI"), said("pdis", "PDIS", "PDIS"), said("secnumcloud", "SecNumCloud", "SecNumCloud"), said("suspended", "suspended", "suspendu"),
            said("none", "none", "aucun"), said("full", "full", "totale"), said("part", "part", "partielle"));

    private final GapPlan plan;
    private final Reading reading;
    private final Language language;
    private final Lines lines = new Lines();

    GapPlanText(GapPlan plan, Reading reading, Locale locale) {
        this.plan = plan;
        this.reading = reading;
        this.language = new Language(locale);
    }

    private static Map.Entry<String, Phrase> said(String written, String english, String french) {
        return Map.entry(written, Phrase.of(english, french));
    }

    List<String> lines() {
        Decision first = plan.decisions().get(0);
        Heading.tell(language.say(GapWords.HEADLINE, first.day(), language.say(Spoken.of(reading))), first, language, lines);
        lines.labelled(language.say(GapWords.NOW), now());
        if (plan.isMet()) {
            lines.blank().sentence(language.say(GapWords.MET));
        }
        for (Course course : plan.courses()) {
            course(course);
        }
        if (plan.further() > 0) {
            lines.blank().sentence(language.say(GapWords.FURTHER, plan.further()));
        }
        never(true, GapWords.NEVER);
        never(false, GapWords.NOT_FOUND);
        open();
        lines.blank();
        if (!plan.isComplete()) {
            lines.sentence(language.say(GapWords.CUT_SHORT));
        }
        return lines.sentence(language.say(Spoken.support())).list();
    }

    private String now() {
        List<String> now = new ArrayList<>();
        for (int i = 0; i < plan.decisions().size(); i++) {
            String verdict = language.say(Spoken.of(plan.decisions().get(i).verdict(reading)));
            String market = plan.markets().get(i);
            now.add(market.isEmpty() ? verdict : language.say(GapWords.MARKET, market, verdict));
        }
        return language.list(now);
    }

    private void course(Course course) {
        boolean isFirst = course == plan.courses().get(0);
        int steps = course.actions().size();
        lines.blank().sentence(steps == 1 ? language.say(isFirst ? GapWords.ONE_STEP : GapWords.OR_ONE)
                : language.say(isFirst ? GapWords.STEPS : GapWords.OR_STEPS, steps));
        for (Action action : course.actions()) {
            if (!isFirst && isAbove(action)) {
                lines.sentence(language.say(GapWords.SAME, action.number(), language.say(action.action())));
                continue;
            }
            String where = action.market().isEmpty() ? action.path() : language.say(GapWords.ON_MARKET, action.path(), action.market());
            lines.sentence(language.say(GapWords.ACTION, action.number(), language.say(action.action()), where));
            if (!action.secures().isEmpty()) {
                lines.labelled(language.say(GapWords.SECURES), language.list(action.secures().stream().map(this::secured).toList()));
            }
            if (isFirst) {
                served(action).forEach(served -> lines.labelled(language.say(GapWords.SERVES), served));
            }
            if (!action.first().isEmpty()) {
                lines.labelled(language.say(GapWords.FIRST), language.and(action.first().stream().map(step -> language.say(GapWords.STEP, step)).toList()));
            }
        }
        course.opens().forEach(served -> lines.labelled(language.say(GapWords.OPENS), marketed(served)));
    }

    private boolean isAbove(Action action) {
        return plan.courses().get(0).actions().stream().anyMatch(one -> one.path().equals(action.path()) && one.market().equals(action.market())
                && one.secures().equals(action.secures()));
    }

    // Of one requirement on several markets once.
    private List<String> served(Action action) {
        Map<String, LinkedHashSet<String>> markets = new LinkedHashMap<>();
        Map<String, Served> first = new LinkedHashMap<>();
        for (Served served : action.serves()) {
            first.putIfAbsent(served.requirement(), served);
            markets.computeIfAbsent(served.requirement(), any -> new LinkedHashSet<>()).add(served.market());
        }
        return first.values().stream().map(served -> {
            List<String> on = markets.get(served.requirement()).stream().filter(market -> !market.isEmpty()).toList();
            return named(served) + (on.isEmpty() ? "" : " (" + language.and(on) + ")");
        }).toList();
    }

    private String named(Served served) {
        return language.say(GapWords.SERVED, served.requirement(), language.say(served.title()));
    }

    private String secured(Secured secured) {
        boolean isDay = (secured.least() + secured.most()).contains("-");
        String value;
        if (!secured.least().isEmpty() && !secured.most().isEmpty()) {
            value = language.say(GapWords.BETWEEN, secured.least(), secured.most());
        } else if (!secured.least().isEmpty()) {
            value = language.say(isDay ? GapWords.LEAST : GapWords.AT_LEAST, secured.least());
        } else if (!secured.most().isEmpty()) {
            value = language.say(isDay ? GapWords.MOST : GapWords.AT_MOST, secured.most());
        } else {
            List<String> values = secured.values().stream().map(this::written).toList();
            int last = values.size() - 1;
            value = last < 1 ? String.join("", values) : language.say(GapWords.OR, String.join(", ", values.subList(0, last)), values.get(last));
        }
        return language.say(GapWords.PROPERTY, language.say(secured.name()), value);
    }

    private String written(String value) {
        Phrase said = WRITTEN.get(value);
        return said == null ? value : language.say(said);
    }

    private void never(boolean isProved, GapWords heading) {
        List<Never> some = plan.never().stream().filter(never -> never.isProved() == isProved).toList();
        if (some.isEmpty()) {
            return;
        }
        lines.blank().sentence(language.say(heading));
        for (Never never : some) {
            lines.entry(marketed(never.served()));
            lines.labelled(language.say(GapWords.WHY), language.say(never.why()));
        }
    }

    private String marketed(Served served) {
        return named(served) + (served.market().isEmpty() ? "" : " (" + served.market() + ")");
    }

    private void open() {
        if (plan.open().isEmpty()) {
            return;
        }
        lines.blank().sentence(language.say(GapWords.OPEN));
        plan.open().stream().limit(MOST_OPEN).forEach(open -> {
            lines.entry(marketed(open.served()));
            open.questions().stream().limit(2).forEach(question -> lines.labelled("?", language.say(question)));
            if (open.questions().size() > 2) {
                lines.labelled("", language.say(GapWords.OPEN_MORE, open.questions().size() - 2));
            }
        });
        if (plan.open().size() > MOST_OPEN) {
            lines.entry(language.say(GapWords.OPEN_MORE, plan.open().size() - MOST_OPEN));
        }
    }
}
