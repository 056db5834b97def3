package org.visarules.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.visarules.fact.FactTypes;
import org.visarules.rule.Phrase;
import org.visarules.schema.FactType;

/** Of each type of fact it is said what can be brought about; what is said is in the model. */
class DoableTest {

    // What is offered, asked, decided by others, or has happened; and what comes from the packs.
    private static final Set<String> FIXED = Set.of("Demand", "Label", "Control", "RemotePart", "Modification", "Holder", "Project", "Event", "Recognition",
            "RestsOn", "AsOf", "Parameter", "Listed", "Derived");

    @Test
    void eachTypeCanBeBroughtAboutInPartOrIsFixed() {
        Set<String> accounted = new TreeSet<>(FIXED);
        for (FactType<?> type : Doable.types()) {
            assertThat(accounted.add(type.name())).as(type + " is fixed and is not").isTrue();
        }
        assertThat(FactTypes.all()).extracting(FactType::name).containsExactlyInAnyOrderElementsOf(accounted);
    }

    @Test
    void eachChangeIsOfAPropertyOfTheModelAndSaidInBothLanguages() {
        for (FactType<?> type : Doable.types()) {
            Doable.changes(type).forEach((way, action) -> {
                assertThat(new Spot(way).property(type)).as(type + "." + way).isNotNull();
                assertSaid(action);
            });
            Doable.record(type).ifPresent(DoableTest::assertSaid);
        }
    }

    private static void assertSaid(Phrase action) {
        assertThat(action.english()).matches("[A-Z].*[^.]");
        assertThat(action.french()).matches("\\p{Lu}.*[^.]").doesNotContain("'").isNotEqualTo(action.english());
    }
}
