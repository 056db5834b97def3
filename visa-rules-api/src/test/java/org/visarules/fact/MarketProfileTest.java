package org.visarules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visarules.schema.Listing;

class MarketProfileTest {

    private static final Locale CANADA = Locale.CANADA_FRENCH;

    static List<MarketProfile> all() {
        return MarketProfile.all();
    }

    @Test
    void whatNamesNoProfileIsNone() {
        assertThat(MarketProfile.all()).hasSize(9).doesNotContain(MarketProfile.UNKNOWN, MarketProfile.NONE);
        assertThat(MarketProfile.NONE.demands()).isEmpty();
        assertThat(Demand.of("D1").getProfile()).isSameAs(MarketProfile.NONE);
        assertThatThrownBy(MarketProfile.UNKNOWN::demands).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Market.of(Buyer.PRIVATE_COMPANY).profile(MarketProfile.UNKNOWN)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysWhatItIsWhereItWasReadAndWhereTheLawAsksLessOrMore(MarketProfile profile) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(List.of(profile.title(locale), profile.source(locale), profile.note(locale))).allSatisfy(text -> assertThat(text).isNotBlank());
        }
        // A typewriter's apostrophe or quotation mark, or French punctuation without its space.
        assertThat(List.of(profile.title(Locale.FRENCH), profile.source(Locale.FRENCH), profile.note(Locale.FRENCH)))
                .allSatisfy(text -> assertThat(text).doesNotContain("'", "\"").doesNotContainPattern("[^ ][;:?»]|«[^ ]"));
        assertThat(profile.note(Locale.FRENCH)).isNotEqualTo(profile.note(Locale.ENGLISH));
        assertThat(profile.note(CANADA)).isEqualTo(profile.note(Locale.FRENCH));
        assertThat(profile.title(Locale.GERMAN)).isEqualTo(profile.title(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachDemandNamesItsProfileIsRequiredAndAcceptsALabel(MarketProfile profile) {
        assertThat(profile.demands()).allSatisfy(demand -> {
            assertThat(demand.getId().toString()).matches(profile.written() + "/[a-z]+(-[a-z]+)*");
            assertThat(demand.getProfile()).isSameAs(profile);
            assertThat(demand.getWeight()).isSameAs(Weight.REQUIRED);
            assertThat(demand.getAccepts().records()).isNotEmpty();
        }).isEqualTo(profile.demands());
    }

    @Test
    void noTwoDemandsHaveOneId() {
        List<String> ids = MarketProfile.all().stream().flatMap(profile -> profile.demands().stream()).map(demand -> demand.getId().toString()).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(9);
    }

    @Test
    void onlyTheCameraOfConsumersStandsUnderNoDemand() {
        assertThat(MarketProfile.all()).filteredOn(profile -> profile.demands().isEmpty()).containsExactly(MarketProfile.CONSUMER_CAMERA);
        assertThat(Market.of(Buyer.CONSUMER).profile(MarketProfile.CONSUMER_CAMERA).getDemands()).isEqualTo(Listing.of());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aProfileAddsToWhatIsDemandedAlready(MarketProfile profile) {
        Demand own = Demand.of("D1").weight(Weight.WISH);
        Market market = Market.of(Buyer.PRIVATE_COMPANY).demands(new Listing<>(List.of(own), false)).profile(profile);
        assertThat(market.getDemands()).isEqualTo(new Listing<>(Stream.concat(Stream.of(own), profile.demands().stream()).toList(), true));
        assertThat(market.profile(profile)).as("twice is once").isEqualTo(market);
    }

    @Test
    void profilesAddUpInAnyOrder() {
        Set<Demand> every = new HashSet<>();
        MarketProfile.all().forEach(profile -> every.addAll(profile.demands()));
        List<MarketProfile> backwards = new ArrayList<>(MarketProfile.all());
        Collections.reverse(backwards);
        Market together = Market.of(Buyer.PRIVATE_COMPANY).profile(backwards.toArray(MarketProfile[]::new));
        Market oneByOne = Market.of(Buyer.PRIVATE_COMPANY);
        for (MarketProfile profile : MarketProfile.all()) {
            oneByOne = oneByOne.profile(profile);
        }
        assertThat(together.getDemands().records()).containsExactlyInAnyOrderElementsOf(every).containsExactlyInAnyOrderElementsOf(oneByOne.getDemands().records());
    }
}
