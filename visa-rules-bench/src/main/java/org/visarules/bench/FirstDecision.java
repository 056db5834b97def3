package org.visarules.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;

/** The time from the start of a JVM that makes one decision to its end. Each run is a JVM of its own. */
final class FirstDecision {

    /** The day asked. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** What a fresh JVM prints that did its work. */
    static final String DONE = "decided by ";

    private FirstDecision() {
    }

    /** What a fresh JVM does: one decision by the packs that come with the library. It prints the engines that agreed. */
    public static void main(String[] arguments) {
        Decision decision = VisaRules.bundled().decide(dossier(), DAY);
        System.out.println(DONE + decision.confirmedBy());
    }

    /** The dossier that is decided. */
    static Dossier dossier() {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)
                        .demands(Demand.of("D1").weight(Weight.REQUIRED).accepts(Label.certificate(CertificateScheme.CSPN))))
                .offering(Product.named("Alpha").version("4.2.3"))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-1").of("Alpha").versions("4.2.3").window(Window.of("2026-02-10/2029-02-09"))
                        .status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications", "agrements", "decisions", "proofs");
    }

    /** The median of several fresh JVMs, in milliseconds, with these jars. */
    static long median(int runs, Class<?> program, List<String> jars, String... arguments) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            times.add(run(program, jars, arguments));
        }
        times.sort(null);
        return times.get(runs / 2);
    }

    private static long run(Class<?> program, List<String> jars, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.internal.verbosity=ERROR", "-cp", String.join(File.pathSeparator, jars), program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder fresh = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long started = System.nanoTime();
        Process process = fresh.start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0 || !said.startsWith(DONE)) {
                throw new IllegalStateException("A fresh JVM made no decision");
            }
        }
        return (System.nanoTime() - started) / 1_000_000;
    }
}
