package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.GapPlan;
import org.visarules.decision.Reading;
import org.visarules.formats.DossierFiles;

/** One gateway for an operator, an administration and a buyer in Germany: a few steps, each of them needed, after which all three may buy it. */
public final class WhatWouldMakeItPass {

    private WhatWouldMakeItPass() {
    }

    /** Prints the plan for the dossiers in the folder given, as data and in French. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        List<Dossier> markets = DossierFiles.read(folder.resolve("gateway-three-markets.yaml"));
        LocalDate day = LocalDate.of(2026, 11, 21);
        VisaRules rules = VisaRules.bundled();
        GapPlan plan = GapPlan.of(rules, markets, day, Reading.MARKET);
        for (GapPlan.Action action : plan.courses().get(0).actions()) {
            System.out.println(action.number() + " " + action.path() + " for " + action.serves().stream().map(GapPlan.Served::market).toList());
        }
        plan.after(0).forEach(dossier -> System.out.println(dossier.facts().getMarket().getId() + " " + rules.decide(dossier, day).verdict()));
        System.out.print(plan.explain(Locale.FRENCH, Reading.MARKET));
    }
}
