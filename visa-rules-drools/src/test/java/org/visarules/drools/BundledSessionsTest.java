package org.visarules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.VisaRulesException;
import org.visarules.authoring.Packs;
import org.visarules.engine.SessionModels;
import org.visarules.engine.table.PackTable;
import org.visarules.sessions.SessionModel;

class BundledSessionsTest {

    private final SessionModels bundled = ServiceLoader.load(SessionModels.class).findFirst().orElseThrow();

    @Test
    void everyPackOfTheLawIsThereAsItStandsInItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../visa-rules-drl/src/main/packs"))) {
            List<PackTable> packs = Packs.read(folders.filter(Files::isDirectory).sorted().toList()).orThrow();
            assertThat(packs).isNotEmpty().allSatisfy(pack ->
                    assertThat(SessionModel.of(pack.id(), bundled.of(pack.id())).pack()).isEqualTo(pack.digest()));
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> bundled.of("no-pack")).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("visa-rules-drools is not whole").hasMessageContaining("no-pack.sessions is missing");
    }
}
