package org.visarules.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.visarules.VisaRulesException;
import org.visarules.authoring.compile.PackTexts;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.fact.Product;
import org.visarules.schema.Fact;
import org.visarules.schema.Place;

class SessionJudgeTest {

    private static final PackTexts PAIRS = PackTexts.pack("pairs").file("A", """
            rule "A/advises-pair"
            when
                $p : Product()
                $q : Product( this != $p )
            then
                requirement.advises( $p, $q );
            end
            """);

    private static List<Fact<?>> products(int count) {
        List<Fact<?>> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(Product.named("P").at(new Place(i, "products[" + i + "]", null)));
        }
        return facts;
    }

    @Test
    void aLimitThatIsReachedIsAnErrorAndTheNextDossierIsJudged() {
        Judge judge = SessionJudge.over(List.of(PAIRS.compiled()), 13);
        assertThat(judge.judge(products(4))).hasSize(12);
        assertThatThrownBy(() -> judge.judge(products(5))).isInstanceOf(VisaRulesException.class).hasMessageContaining("pairs");
        assertThat(judge.judge(products(2))).containsExactlyInAnyOrder(
                new Judge.Firing("A/advises-pair", List.of("products[0]", "products[1]")),
                new Judge.Firing("A/advises-pair", List.of("products[1]", "products[0]")));
    }

    @Test
    void aModelOfAnotherVersionOfDroolsIsRefused() {
        CompiledPack pack = PAIRS.compiled();
        SessionModel model = SessionModel.of("pairs", pack.sessionModel().get());
        byte[] older = new SessionModel(model.pack(), "9.9.9", model.modelClass(), model.classes()).toBytes();
        assertThatThrownBy(() -> SessionJudge.over(List.of(new CompiledPack(pack.table(), () -> older))))
                .isInstanceOf(VisaRulesException.class).hasMessageContaining("pairs").hasMessageContaining("9.9.9")
                .hasMessageContaining(DroolsServices.version()).hasMessageContaining("Recompile the pack with visa-rules-authoring");
    }

    @Test
    void damagedOrMissingModelsAreRefused() {
        CompiledPack pack = PAIRS.compiled();
        byte[] whole = pack.sessionModel().get();
        for (int length : new int[] {1, 7, 20, whole.length / 2, whole.length - 20}) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> SessionJudge.over(List.of(new CompiledPack(pack.table(), () -> cut))))
                    .isInstanceOf(VisaRulesException.class).hasMessageContaining("damaged");
        }
        assertThatThrownBy(() -> SessionJudge.over(List.of(new CompiledPack(pack.table(), () -> new byte[0]))))
                .isInstanceOf(VisaRulesException.class).hasMessageContaining("without rules compiled for Drools");
    }

    @Test
    void aModelThatSaysOtherThanTheTableIsRefused() {
        CompiledPack pack = PAIRS.compiled();
        CompiledPack unlike = new CompiledPack(PackTexts.pack("pairs").table(), pack.sessionModel());
        assertThatThrownBy(() -> SessionJudge.over(List.of(unlike))).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("A/advises-pair");
    }

    @Test
    void aConsequenceThatSaysOtherThanTheTableDecidesNothing() {
        Judge judge = SessionJudge.over(List.of(PackTexts.pack("verbs").file("A", """
                rule "A/met-by-x"
                when
                    $p : Product()
                then
                    requirement.brokenBy( $p );
                end
                """).compiled()));
        assertThatThrownBy(() -> judge.judge(products(1))).isInstanceOf(VisaRulesException.class).hasMessageContaining("A/met-by-x");
        assertThat(judge.judge(products(0))).isEmpty();
    }

    @Test
    void theJudgeIsFoundAsAService() {
        Judge.Factory factory = ServiceLoader.load(Judge.Factory.class).findFirst().orElseThrow();
        assertThat(factory.over(List.of(PAIRS.compiled())).name()).isEqualTo("drools");
    }
}
