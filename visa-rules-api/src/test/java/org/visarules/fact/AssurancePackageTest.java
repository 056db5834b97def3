package org.visarules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Components;
import org.visarules.value.Levels;
import org.visarules.value.Quantity;
import org.visarules.value.Texts;

class AssurancePackageTest {

    private static AssurancePackage read(String printed) {
        return AssurancePackage.read(CriteriaVersion.CC_3_1, printed);
    }

    @Test
    void aPlusAloneSaysNothing() {
        AssurancePackage read = read("EAL4+");
        assertThat(read.getComponents()).isSameAs(Components.UNKNOWN);
        for (int level = 1; level <= 5; level++) {
            assertThat(read.vanAtLeast(level)).isEqualTo(Answer.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"EAL1, 1", "EAL2, 2", "EAL3, 2", "EAL4, 3", "EAL5, 4", "EAL6, 5", "EAL7, 5", "EAL4 ALC_DVS.2, 3", "EAL4+ ALC_DVS.2, 3",
        "EAL2+ AVA_VAN.3, 3", "EAL4+ ALC_DVS.2 AVA_VAN.5, 5", "AVA_VAN.4, 4"})
    void vanIsTheComponentWrittenOutOrElseThatOfTheEal(String printed, int van) {
        assertThat(read(printed).vanAtLeast(van)).isEqualTo(Answer.YES);
        assertThat(read(printed).vanAtLeast(van + 1)).isEqualTo(Answer.NO);
    }

    @Test
    void anEalIsReadWithItsCriteria() {
        assertThat(AssurancePackage.read(CriteriaVersion.UNKNOWN, "EAL4 ALC_DVS.2").vanAtLeast(1)).isEqualTo(Answer.UNKNOWN);
        assertThat(AssurancePackage.read(CriteriaVersion.UNKNOWN, "EAL4 AVA_VAN.5").vanAtLeast(5)).isEqualTo(Answer.YES);
        assertThat(AssurancePackage.read(CriteriaVersion.CC_2022, "EAL4").vanAtLeast(3)).isEqualTo(Answer.YES);
    }

    @Test
    void versionsTwoHaveNoVan() {
        assertThat(AssurancePackage.read(CriteriaVersion.CC_2, "EAL7").vanAtLeast(1)).isEqualTo(Answer.NO);
        assertThat(read("EAL5+ ALC_DVS.2 AVA_VLA.4").getCriteria()).isEqualTo(CriteriaVersion.CC_2);
        assertThat(read("EAL5+ ALC_DVS.2 AVA_VLA.4").vanAtLeast(1)).isEqualTo(Answer.NO);
        assertThat(AssurancePackage.unsaid().components("AVA_VLA.4").settled().vanAtLeast(1)).isEqualTo(Answer.NO);
    }

    @Test
    void ofTwoLevelsPrintedTheLowerHoldsForTheWhole() {
        assertThat(read("AVA_VAN.5 AVA_VAN.4 EAL5+").vanAtLeast(5)).isEqualTo(Answer.NO);
        assertThat(read("AVA_VAN.4 AVA_VAN.5 EAL5+").vanAtLeast(4)).isEqualTo(Answer.YES);
    }

    @Test
    void whatIsStatedDecidesBeforeWhatFollows() {
        AssurancePackage stated = AssurancePackage.unsaid().criteria(CriteriaVersion.CC_3_1).eal(4).components("AVA_VAN.5").avaVan(4, 5);
        assertThat(stated.settled()).isEqualTo(stated);
        assertThat(stated.vanAtLeast(5)).isEqualTo(Answer.NO);
        assertThat(stated.vanAtLeast(4)).isEqualTo(Answer.YES);
    }

    @Test
    @SuppressWarnings("unchecked")
    void differentLevelsStatedAreNotKnown() {
        Property<Levels> avaVan = (Property<Levels>) AssurancePackage.TYPE.property("avaVan").orElseThrow();
        AssurancePackage disputed = read("EAL4+ AVA_VAN.5")
                .stating(avaVan, new Stated<>(List.of(Levels.of(List.of("4")), Levels.of(List.of("5")))));
        assertThat(disputed.settled()).isEqualTo(disputed);
        assertThat(disputed.vanAtLeast(4)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aPackageMeetsComponentByComponent() {
        Minimum minimum = Minimum.unsaid().eal(4).components("AVA_VAN.5", "ALC_FLR.3");
        assertThat(read("EAL4+ AVA_VAN.5 ALC_FLR.3").meets(minimum)).isEqualTo(Answer.YES);
        assertThat(read("EAL5+ AVA_VAN.5 ALC_FLR.3").meets(minimum)).isEqualTo(Answer.YES);
        assertThat(read("EAL7").meets(minimum)).as("a higher EAL replaces no component").isEqualTo(Answer.NO);
        assertThat(read("EAL4+ AVA_VAN.5 ALC_FLR.2").meets(minimum)).isEqualTo(Answer.NO);
        assertThat(read("EAL3+ AVA_VAN.5 ALC_FLR.3").meets(minimum)).isEqualTo(Answer.NO);
        assertThat(read("EAL4+").meets(minimum)).isEqualTo(Answer.UNKNOWN);
        assertThat(read("EAL3+").meets(minimum)).isEqualTo(Answer.NO);
        assertThat(AssurancePackage.unsaid().components("AVA_VAN.5", "ALC_FLR.3").settled().meets(minimum)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anEalGivesItsComponents() {
        assertThat(read("EAL4").meets(Minimum.unsaid().components("ALC_DVS.1", "ATE_DPT.1"))).isEqualTo(Answer.YES);
        assertThat(read("EAL4").meets(Minimum.unsaid().components("ALC_DVS.2"))).isEqualTo(Answer.NO);
        assertThat(read("EAL6").meets(Minimum.unsaid().components("ALC_DVS.2"))).isEqualTo(Answer.YES);
        assertThat(AssurancePackage.read(CriteriaVersion.UNKNOWN, "EAL4").meets(Minimum.unsaid().components("ALC_DVS.1")))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void oneOfTheProfilesAskedSuffices() {
        AssurancePackage assurance = read("EAL4").profiles("PP-1", "PP-2");
        assertThat(assurance.meets(Minimum.unsaid().profiles("PP-2", "PP-3"))).isEqualTo(Answer.YES);
        assertThat(assurance.meets(Minimum.unsaid().profiles("PP-3"))).isEqualTo(Answer.NO);
        assertThat(read("EAL4").meets(Minimum.unsaid().profiles("PP-3"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whatIsNotAskedIsMetAndWhatIsNotKnownOfTheDemandIsNot() {
        assertThat(AssurancePackage.unsaid().meets(Minimum.unsaid())).isEqualTo(Answer.YES);
        assertThat(read("EAL4").meets(Minimum.unsaid().eal(Quantity.UNKNOWN))).isEqualTo(Answer.UNKNOWN);
        assertThat(read("EAL4").meets(Minimum.unsaid().components(Components.UNKNOWN))).isEqualTo(Answer.UNKNOWN);
        assertThat(read("EAL4").profiles("PP-1").meets(Minimum.unsaid().with(profiles(), Texts.UNKNOWN))).isEqualTo(Answer.UNKNOWN);
    }

    @SuppressWarnings("unchecked")
    private static Property<Texts> profiles() {
        return (Property<Texts>) Minimum.TYPE.property("profiles").orElseThrow();
    }

    @Test
    void whatIsNoPackageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("EAL8"));
        assertThatIllegalArgumentException().isThrownBy(() -> read(""));
        assertThatIllegalArgumentException().isThrownBy(() -> read("high"));
    }
}
