package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.decision.Budget;
import org.visarules.decision.PackId;
import org.visarules.fact.FactModel;

/** Records of random dossiers with random decisions, which do not follow from them. */
final class RandomRecords {

    private final Random random;
    private final RandomDossiers dossiers;
    private final RandomDecisions decisions;

    RandomRecords(long seed) {
        this.random = new Random(seed);
        this.dossiers = new RandomDossiers(seed);
        this.decisions = new RandomDecisions(seed);
    }

    DecisionRecord next() {
        Dossier dossier = dossiers.next();
        List<PackId> packs = random.ints(random.nextInt(4), 0, 16).mapToObj(digit -> new PackId("pack-" + digit, "1.0." + digit,
                Integer.toHexString(digit).repeat(64))).toList();
        List<Supposition> supposed = random.nextInt(3) > 0 ? List.of() : List.of(new Supposition("CRA-FULL-APPLICATION", "2028-12-11", LocalDate.of(2026, 12, 1)),
                new Supposition("CRA-DESIGNATED-SCHEMES", "eucc", LocalDate.of(2027, 6, 1)));
        return new DecisionRecord("0." + random.nextInt(9) + ".0-SNAPSHOT", FactModel.NUMBER, LocalDate.of(1 + random.nextInt(9999), 2, 28), packs, supposed,
                random.nextBoolean() ? List.of("evaluator") : List.of("drools", "evaluator"),
                new Budget(random.nextInt(999_999_999), random.nextInt(999), random.nextInt(999)), dossier, decisions.next());
    }
}
