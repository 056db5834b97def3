package org.visarules.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

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

    private FirstDecision() {
    }

    /** What a fresh JVM does: one decision. It prints the engines that agreed. */
    public static void main(String[] arguments) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)
                        .demands(Demand.of("D1").weight(Weight.REQUIRED).accepts(Label.certificate(CertificateScheme.CSPN))))
                .offering(Product.named("Alpha").version("4.2.3"))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-1").of("Alpha").versions("4.2.3").window(Window.of("2026-02-10/2029-02-09"))
                        .status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications", "agrements", "decisions", "proofs");
        Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21));
        System.out.println(decision.confirmedBy());
    }

    /** The median of several fresh JVMs, in milliseconds, on that part of this class path. */
    static long median(int runs, Predicate<String> jars) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            times.add(run(jars));
        }
        times.sort(null);
        return times.get(runs / 2);
    }

    private static long run(Predicate<String> jars) throws IOException, InterruptedException {
        ProcessBuilder fresh = new ProcessBuilder(Path.java(), "-Dslf4j.internal.verbosity=ERROR", "-cp",
                String.join(File.pathSeparator, Path.jars(jars)), FirstDecision.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT);
        long started = System.nanoTime();
        Process process = fresh.start();
        try (InputStream out = process.getInputStream()) {
            String agreed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0 || !agreed.contains("evaluator")) {
                throw new IllegalStateException("A fresh JVM made no decision");
            }
        }
        return (System.nanoTime() - started) / 1_000_000;
    }

    /** What this JVM runs with. */
    static final class Path {

        private Path() {
        }

        static String java() {
            return java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString();
        }

        static List<String> jars(Predicate<String> wanted) {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(jar -> wanted.test(new File(jar).getName())).toList();
        }
    }
}
