package org.visarules.authoring.cases;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.visarules.formats.cases.CaseFiles;
import org.visarules.formats.cases.Expectation;
import org.visarules.formats.cases.Expected;
import org.visarules.rule.Act;

/** What a case asks about. */
final class Asked {

    private Asked() {
    }

    /**
     * The units whose decision an expectation is about, by id; none where it is about an act, which all requirements decide together.
     *
     * @param unit the unit whose case it is
     */
    static Set<String> by(Expectation expectation, String unit) {
        if (Arrays.stream(Act.values()).map(CaseFiles::written).anyMatch(expectation.verdicts().keySet()::contains)) {
            return Set.of();
        }
        Set<String> units = new TreeSet<>(Set.of(unit));
        expectation.verdicts().keySet().forEach(of -> units.add(before(" @ ", of)));
        Stream.of(expectation.because(), expectation.refused(), expectation.obliges(), expectation.advises(), expectation.silent())
                .flatMap(rules -> rules.stream()).map(Expected::text).forEach(rule -> units.add(before("/", rule)));
        expectation.notMet().keySet().forEach(rule -> units.add(before("/", rule)));
        return units;
    }

    private static String before(String mark, String text) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
