package org.visarules.authoring.judges;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.visarules.authoring.compile.PackTexts;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Product;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Window;
import org.visarules.schema.Fact;

/** A pack large enough for the engine to share, hash and index its nodes, and dossiers without end to fire it on. */
public final class ManyRules {

    private static final String HOW = """
            rule "%1$s/derives"
            when
                $c : Certificate( scheme == CertificateScheme.%1$s, $name : of, status == EvidenceStatus.IN_FORCE )
                exists( Product( name == $name ) )
            then
                requirement.derives( $c, "%1$s-GOOD" );
            end
            """;

    private static final String REQUIREMENT = """
            rule "R-%1$s/applies-to" @ValidFrom( "2016-07-01" )
            when
                $p : Product( $name : name, functions contains SecurityFunction.VPN )
                exists( Certificate( of == $name, scheme == CertificateScheme.%1$s ) )
            then
                requirement.appliesTo( $p );
            end
            rule "R-%1$s/met-by-certificate"
            when
                AsOf( $today : date )
                $p : Product( $name : name )
                $c : Certificate( of == $name, scheme == CertificateScheme.%1$s, window.covers( $today ) == Answer.YES )
                Derived( term == "%1$s-GOOD", of == $c )
                not( Qualification( of == $name, status == EvidenceStatus.WITHDRAWN ) )
            then
                requirement.metBy( $p, $c );
            end
            rule "R-%1$s/broken-by"
            when
                $p : Product( $name : name )
                $c : Certificate( of == $name, scheme == CertificateScheme.%1$s, $first : window.firstDay )
                not( Derived( term == "%1$s-GOOD", of == $c ) )
                not( Certificate( this != $c, of == $name, window.firstDay > $first ) )
            then
                requirement.brokenBy( $p, $c );
            end
            """;

    private ManyRules() {
    }

    public static PackTexts pack() {
        PackTexts pack = PackTexts.pack("many");
        for (CertificateScheme scheme : schemes()) {
            pack.file("R-" + scheme.name().replace('_', '-'), REQUIREMENT.formatted(scheme.name()).replace("R-" + scheme.name(), "R-" + scheme.name().replace('_', '-')));
            pack.file(scheme.name().replace('_', '-'), HOW.formatted(scheme.name()).replace("rule \"" + scheme.name(), "rule \"" + scheme.name().replace('_', '-')));
        }
        return pack;
    }

    private static List<CertificateScheme> schemes() {
        return List.of(CertificateScheme.values()).subList(1, CertificateScheme.values().length);
    }

    /** The dossier of that number. */
    public static List<Fact<?>> dossier(int number) {
        Random random = new Random(number);
        Facts facts = Facts.on("2025-0" + (1 + random.nextInt(9)) + "-15");
        int products = 1 + random.nextInt(3);
        for (int i = 0; i < products; i++) {
            facts.put("products[" + i + "]", Product.named("P" + i).functions(SecurityFunction.values()[1 + random.nextInt(4)]));
        }
        int certificates = random.nextInt(7);
        for (int i = 0; i < certificates; i++) {
            facts.put("certificates[" + i + "]", Certificate.of(schemes().get(random.nextInt(schemes().size())), "EX-" + i)
                    .of("P" + random.nextInt(3)).status(EvidenceStatus.values()[1 + random.nextInt(3)])
                    .window(Window.between("20" + (20 + random.nextInt(6)) + "-03-01", "2026-01-01")));
        }
        int qualifications = random.nextInt(3);
        for (int i = 0; i < qualifications; i++) {
            facts.put("qualifications[" + i + "]", Qualification.of(QualificationScheme.PRODUCT, "Q-" + i).of("P" + random.nextInt(3))
                    .status(EvidenceStatus.values()[1 + random.nextInt(3)]));
        }
        return new ArrayList<>(facts.all());
    }
}
