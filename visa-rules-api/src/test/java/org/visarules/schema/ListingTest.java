package org.visarules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Market;
import org.visarules.fact.Product;

class ListingTest {

    @Test
    void aListThatIsWrittenIsWhole() {
        assertThat(Listing.of("a", "b").whole()).isTrue();
        assertThat(Listing.of("a").and("b")).isEqualTo(Listing.of("a", "b"));
        assertThat(new Listing<>(List.of("a"), false).and("b")).isEqualTo(new Listing<>(List.of("a", "b"), false));
        assertThat(new Listing<>(List.of("a"), false).closed()).isEqualTo(Listing.of("a"));
        assertThat(new Listing<>(List.of("a"), false)).isNotEqualTo(Listing.of("a"));
    }

    @Test
    void aListDoesNotChangeWithTheOneItWasMadeOf() {
        List<String> records = new ArrayList<>(List.of("a"));
        Listing<String> listing = new Listing<>(records, true);
        records.add("b");
        assertThat(listing).containsExactly("a");
    }

    @Test
    void evidenceAndDescriptionsAreOpenUntilSaidAndRequestsAreWhole() {
        assertThat(DossierFacts.unsaid().getCertificates().whole()).isFalse();
        assertThat(DossierFacts.unsaid().getProducts().whole()).isTrue();
        assertThat(Product.named("Alto").getModifications().whole()).isFalse();
        assertThat(Product.named("Alto").modifications().getModifications().whole()).isTrue();
        assertThat(Market.of(Buyer.CONSUMER).getDemands().whole()).isTrue();
    }

    @Test
    void addingEvidenceLeavesTheListOpenUntilItIsNamedAsComplete() {
        Dossier dossier = Dossier.on(Market.of(Buyer.CONSUMER)).with(Certificate.of(CertificateScheme.CSPN, "EX-1"));
        assertThat(dossier.facts().getCertificates().whole()).isFalse();
        assertThat(dossier.complete("certificates").facts().getCertificates().whole()).isTrue();
        assertThat(dossier.complete("certificates").facts().getQualifications().whole()).isFalse();
    }
}
