package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each program prints, to the letter. After a change that is wanted, delete the file of expected text, run the test, and read what it wrote. */
class ProgramsTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "programs");

    private record Program(Class<?> type, Consumer<String[]> main) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Program> programs() {
        return Stream.of(new Program(GatewayForAnAdministration.class, GatewayForAnAdministration::main),
                new Program(WhatIsMissing.class, WhatIsMissing::main), new Program(TwoSourcesDisagree.class, TwoSourcesDisagree::main),
                new Program(OneProductTwoMarkets.class, OneProductTwoMarkets::main), new Program(ChipAbroad.class, ChipAbroad::main),
                new Program(DutiesOfAnOperator.class, DutiesOfAnOperator::main));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachPrintsWhatIsExpected(Program program) throws IOException {
        String printed = printed(program);
        Path expected = EXPECTED.resolve(program + ".txt");
        if (!Files.exists(expected)) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, printed);
            throw new AssertionError(expected + " was missing and is written now; read it.");
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    private static String printed(Program program) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.main().accept(new String[] {"dossiers"});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
