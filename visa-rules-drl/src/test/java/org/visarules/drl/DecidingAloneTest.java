package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.engine.Engine;

/** What is decided about one requirement alone is what is decided about it among all. */
class DecidingAloneTest {

    private static final int DOSSIERS = 60;

    private final VisaRules rules = Engine.rules(BundledPacks.packs());

    @Test
    void aloneIsAsAmongAll() {
        assertThat(LongStream.range(0, DOSSIERS).parallel().mapToObj(this::compared).mapToInt(Integer::intValue).sum()).isGreaterThan(DOSSIERS);
    }

    private int compared(long seed) {
        RandomDossiers.Asked asked = RandomDossiers.of(seed);
        // In every other dossier a little is not known.
        Dossier dossier = new Dossier(LeftOut.of(asked.dossier().facts(), seed % 2 == 0 ? 0 : 4, new Random(seed)), asked.dossier().acts(), Set.of());
        List<Finding> all = rules.decide(dossier, asked.day()).findings();
        Set<String> some = all.stream().filter(finding -> !finding.grounds().isEmpty()).map(Finding::requirement)
                .filter(requirement -> Math.floorMod(requirement.hashCode(), 3) == seed % 3).collect(Collectors.toCollection(TreeSet::new));
        for (String requirement : some) {
            List<Finding> among = all.stream().filter(finding -> finding.requirement().equals(requirement)).toList();
            assertThat(Engine.about(Set.of(requirement), rules).decide(dossier, asked.day()).findings()).as("seed %d", seed).isEqualTo(among);
            Decision hypothetical = rules.hypothetically(Set.of(requirement)).decide(dossier, asked.day());
            assertThat(hypothetical.findings()).as("seed %d", seed).isEqualTo(among);
            assertThat(hypothetical.confirmedBy()).as("seed %d", seed).containsExactly("evaluator");
        }
        return some.size();
    }
}
