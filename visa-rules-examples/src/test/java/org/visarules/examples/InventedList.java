package org.visarules.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented list of smart-card certificates, as untidy as real ones: levels without components, components of Common Criteria 2.x,
 * windows that end on the day they begin or have no end, names with commas and quotation marks.
 */
final class InventedList {

    private static final int ROWS = 120;
    private static final List<String> COUNTRIES = List.of("FR", "FR", "FR", "DE", "DE", "NL", "ES", "JP");
    private static final List<String> LEVELS = List.of("EAL5+ ALC_DVS.2 AVA_VAN.5 EAL5+", "EAL5+ ALC_DVS.2 AVA_VAN.5 EAL5+", "EAL6+ ALC_FLR.1 EAL6+ ASE_TSS.2",
            "EAL4+ ALC_DVS.2 AVA_VAN.5 EAL4+", "EAL4+ AVA_VAN.3 EAL4+", "EAL4+ ALC_DVS.2 EAL4+", "EAL4+", "EAL4+ ADV_IMP.2 ALC_DVS.2 AVA_VLA.4 EAL4+", "EAL2");
    private static final List<String> WOODS = List.of("Aubier", "Bouleau", "Charme", "Érable", "Frêne", "Houx", "If", "Laurier", "Mélèze", "Noyer");
    private static final List<String> KINDS = List.of("%s secure element, version %d.%d", "%s Java Card platform V%d.%d", "%s passport \"EAC\", version %d.%d");

    private InventedList() {
    }

    /** The list as text; the same in every run. */
    static String text() {
        Random random = new Random(20261121);
        StringBuilder text = new StringBuilder("cert_id,name,manufacturer,scheme,status,security_level,not_valid_before,not_valid_after\n");
        for (int row = 1; row <= ROWS; row++) {
            String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            LocalDate issued = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(14 * 365));
            String last = switch (random.nextInt(24)) {
                case 0 -> issued.toString();
                case 1 -> "";
                default -> issued.plusYears(5).toString();
            };
            String name = KINDS.get(random.nextInt(KINDS.size())).formatted(WOODS.get(random.nextInt(WOODS.size())), 1 + random.nextInt(4), random.nextInt(10));
            text.append(String.format(Locale.ROOT, "FICTION-%s-%03d,\"%s\",Invented maker,%s,active,%s,%s,%s\n", country, row,
                    name.replace("\"", "\"\""), country, LEVELS.get(random.nextInt(LEVELS.size())), issued, last));
        }
        return text.toString();
    }
}
