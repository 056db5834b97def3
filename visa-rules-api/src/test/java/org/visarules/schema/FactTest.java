package org.visarules.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Derived;
import org.visarules.fact.FactTypes;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Product;
import org.visarules.fact.Source;
import org.visarules.fact.Window;
import org.visarules.value.Day;
import org.visarules.value.Value;

class FactTest {

    private static final Certificate CERTIFICATE = Certificate.of(CertificateScheme.CSPN, "EX-1");

    @SuppressWarnings("unchecked")
    private static <V> Property<V> property(FactType<?> type, String name) {
        return (Property<V>) type.property(name).orElseThrow();
    }

    @Test
    void aFactThatACallerBuildsIsEqualByContent() {
        assertThat(CERTIFICATE).isEqualTo(Certificate.of(CertificateScheme.CSPN, "EX-1"))
                .hasSameHashCodeAs(Certificate.of(CertificateScheme.CSPN, "EX-1"))
                .isNotEqualTo(CERTIFICATE.country(Country.FR));
        assertThat(CERTIFICATE.window(Window.of("2026-01-01/?"))).isEqualTo(CERTIFICATE.window(Window.of("2026-01-01/?")));
    }

    @Test
    void aFactOfADossierIsEqualOnlyToItself() {
        Place first = new Place(3, "certificates[0]", null);
        Place second = new Place(4, "certificates[1]", null);
        assertThat(CERTIFICATE.at(first)).isEqualTo(CERTIFICATE.at(first)).hasSameHashCodeAs(CERTIFICATE.at(first))
                .isEqualTo(CERTIFICATE.country(Country.FR).at(first))
                .isNotEqualTo(CERTIFICATE.at(second)).isNotEqualTo(CERTIFICATE);
        assertThat(CERTIFICATE).isNotEqualTo(CERTIFICATE.at(first));
        assertThat(CERTIFICATE.at(first).sameContent(CERTIFICATE.at(second))).isTrue();
        assertThat(CERTIFICATE.at(first).sameContent(CERTIFICATE.country(Country.FR).at(first))).isFalse();
        assertThat(CERTIFICATE.at(first)).isNotEqualTo(Product.named("EX-1").at(first));
    }

    @Test
    void aRecordKnowsTheFactThatHoldsIt() {
        Certificate holder = CERTIFICATE.at(new Place(0, "certificates[0]", null));
        Maintenance held = Maintenance.unsaid().at(new Place(1, "certificates[0].maintenance[0]", holder));
        assertThat(held.getOwner()).isSameAs(holder);
        assertThat(held.place()).hasToString("certificates[0].maintenance[0]");
    }

    @Test
    void factsDoNotChange() {
        CERTIFICATE.country(Country.FR);
        assertThat(CERTIFICATE.getCountry()).isEqualTo(Country.UNKNOWN);
        Listing<Maintenance> listing = CERTIFICATE.maintenance(Maintenance.unsaid()).getMaintenance();
        assertThatThrownBy(() -> listing.records().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatSourcesStateDifferentlyIsNotKnown() {
        Property<Day> since = property(Certificate.TYPE, "statusSince");
        Stated<Day> stated = new Stated<>(List.of(Day.of("2026-01-01"), Day.NONE));
        Certificate disputed = CERTIFICATE.stating(since, stated);
        assertThat(disputed.getStatusSince()).isSameAs(Day.UNKNOWN);
        assertThat(disputed.raw(since.index())).isEqualTo(stated);
        assertThat(disputed.isKnown()).isFalse();
        assertThat(disputed).isNotEqualTo(CERTIFICATE).isEqualTo(CERTIFICATE.stating(since, stated));
        assertThat(disputed.with(since, Day.NONE).getStatusSince()).isEqualTo(Day.NONE);
    }

    @Test
    void aDefaultThatIsDisputedIsNotKnownEither() {
        Property<?> kinds = property(Source.TYPE, "kinds");
        assertThat(((Value) Source.unsaid().get(kinds)).isKnown()).isTrue();
        assertThat(((Value) Source.unsaid().withRaw(kinds.index(), new Stated<>(List.of("a", "b"))).get(kinds)).isKnown()).isFalse();
    }

    @Test
    void nothingIsNull() {
        assertThatNullPointerException().isThrownBy(() -> CERTIFICATE.country(null));
    }

    @Test
    void whatWasNotSaidIsNotKnownUnlessTheTypeSaysOtherwise() {
        for (FactType<?> type : FactTypes.all()) {
            for (Property<?> property : type.properties()) {
                if (property.unsaid() instanceof Value value && property.unsaid() == property.kind().unsaid()) {
                    assertThat(value.isKnown() && !isRequest(property)).as(type + "." + property).isFalse();
                }
            }
        }
    }

    // A part that asks nothing unless it is written is known although nothing was said.
    private static boolean isRequest(Property<?> property) {
        return property.kind() instanceof Kind.Part<?> part && part.of().properties().stream().allMatch(inner -> inner.unsaid() != inner.kind().unsaid());
    }

    @Test
    void everyPropertyIsWhereItSaysItIs() {
        for (FactType<?> type : FactTypes.all()) {
            for (int i = 0; i < type.properties().size(); i++) {
                assertThat(type.properties().get(i).index()).as(type + "." + type.properties().get(i)).isEqualTo(i);
            }
        }
    }

    @Test
    void everyPropertyHasAGetter() {
        for (FactType<?> type : FactTypes.all()) {
            for (Property<?> property : type.properties()) {
                String getter = "get" + Character.toUpperCase(property.name().charAt(0)) + property.name().substring(1);
                assertThat(type.javaType()).as(type.name()).hasMethods(getter);
            }
        }
    }

    @Test
    void aFactTellsWhatWasSaidOfIt() {
        assertThat(CERTIFICATE.window(Window.of("2026-01-01/none")))
                .hasToString("Certificate{scheme: CSPN, number: EX-1, window: Window{firstDay: 2026-01-01, lastDay: none}}");
        assertThat(AssurancePackage.unsaid()).hasToString("AssurancePackage{}");
    }

    @Test
    void aDerivedFactPointsToItsFact() {
        Certificate placed = CERTIFICATE.at(new Place(0, "certificates[0]", null));
        assertThat(Derived.of(new Place(9, "derived[0]", null), "IN-FORCE", placed).getOf()).isSameAs(placed);
    }
}
