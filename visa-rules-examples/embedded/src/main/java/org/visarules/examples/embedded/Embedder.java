package org.visarules.examples.embedded;

import java.time.LocalDate;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Product;
import org.visarules.fact.Sector;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Use;
import org.visarules.fact.UseRole;
import org.visarules.fact.Window;
import org.visarules.rule.Act;

/** Decides a dossier first in the thread that its argument names, then in the main thread. */
public final class Embedder {

    private Embedder() {
    }

    /** Prints a line for each of the two decisions. */
    public static void main(String[] arguments) throws Exception {
        decideIn(arguments[0]);
        decide("main", VisaRules::bundled);
    }

    private static void decideIn(String thread) throws Exception {
        switch (thread) {
            case "main" -> decide(thread, VisaRules::bundled);
            case "platform" -> runWith(ClassLoader.getPlatformClassLoader(), () -> decide(thread, VisaRules::bundled));
            case "none" -> runWith(null, () -> decide(thread, VisaRules::bundled));
            case "handed" -> {
                VisaRules loadedHere = VisaRules.bundled();
                runWith(ClassLoader.getPlatformClassLoader(), () -> decide(thread, () -> loadedHere));
            }
            case "pool" -> ForkJoinPool.commonPool().submit(() -> decide(thread, VisaRules::bundled)).get();
            default -> throw new IllegalArgumentException(thread);
        }
    }

    private static void runWith(ClassLoader loader, Runnable work) throws InterruptedException {
        Thread thread = new Thread(work);
        thread.setContextClassLoader(loader);
        thread.start();
        thread.join();
    }

    private static void decide(String thread, Supplier<VisaRules> rules) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).statuses(MarketStatus.OIV)
                        .system(TargetSystem.unsaid().kinds(SystemKind.SIIV).sector(Sector.AIR_TRANSPORT)))
                .offering(Product.named("Vigie 7").version("1.4.0").use(Use.unsaid().roles(UseRole.PROBE)))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2025/03").versions("1.4.0").window(Window.of("2025-06-02/2028-06-01"))
                        .status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications").asking(Act.USE);
        Decision decision = rules.get().decide(dossier, LocalDate.of(2026, 11, 21));
        System.out.println(thread + ": " + decision.verdict(Act.USE, Reading.LAW) + " " + decision.confirmedBy());
        if (Thread.currentThread().getContextClassLoader() != before) {
            System.out.println("The thread came back with another context class loader");
        }
    }
}
