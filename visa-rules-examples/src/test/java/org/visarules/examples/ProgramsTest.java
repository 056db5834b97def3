package org.visarules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each program prints, to the letter. After a change that is wanted, delete the file of expected text, run the test, and read what it wrote. */
class ProgramsTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "programs");

    private record Program(Class<?> type, Printed.Program main) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Program> programs() {
        return Stream.of(new Program(GatewayForAnAdministration.class, GatewayForAnAdministration::main),
                new Program(WhatIsMissing.class, WhatIsMissing::main), new Program(TwoSourcesDisagree.class, TwoSourcesDisagree::main),
                new Program(OneProductTwoMarkets.class, OneProductTwoMarkets::main), new Program(ChipAbroad.class, ChipAbroad::main),
                new Program(DutiesOfAnOperator.class, DutiesOfAnOperator::main),
                new Program(OneFirewallTwoActs.class, OneFirewallTwoActs::main), new Program(AskedAbout2028.class, AskedAbout2028::main),
                new Program(StepsOfAnAudit.class, StepsOfAnAudit::main), new Program(WhatOperatorsDemand.class, WhatOperatorsDemand::main),
                new Program(WhatChangesWhen.class, WhatChangesWhen::main), new Program(TwoDays.class, TwoDays::main),
                new Program(HowMuchToSpare.class, HowMuchToSpare::main), new Program(YearsLater.class, YearsLater::main),
                new Program(AskUntilDecided.class, AskUntilDecided::main), new Program(WhatWouldMakeItPass.class, WhatWouldMakeItPass::main));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachPrintsWhatIsExpected(Program program) throws IOException {
        Printed.expect(EXPECTED.resolve(program + ".txt"), Printed.by(program.main(), "dossiers"));
    }
}
