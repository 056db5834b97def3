package org.visarules.fact;

import java.util.Optional;
import java.util.Set;

import org.visarules.value.Choice;

/**
 * A country by its two-letter code of ISO 3166-1, or the EU or EEA as a territory. Which countries belong to them on
 * which day is law, not a property of a country.
 */
public enum Country implements Choice {
    UNKNOWN, EU, EEA,
    AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD, BE, BF, BG, BH, BI, BJ, BL,
    BM, BN, BO, BQ, BR, BS, BT, BV, BW, BY, BZ, CA, CC, CD, CF, CG, CH, CI, CK, CL, CM, CN, CO, CR, CU, CV,
    CW, CX, CY, CZ, DE, DJ, DK, DM, DO, DZ, EC, EE, EG, EH, ER, ES, ET, FI, FJ, FK, FM, FO, FR, GA, GB, GD,
    GE, GG, GH, GI, GL, GM, GN, GQ, GR, GS, GT, GU, GW, GY, HK, HM, HN, HR, HT, HU, ID, IE, IL, IM, IN, IO,
    IQ, IR, IS, IT, JE, JM, JO, JP, KE, KG, KH, KI, KM, KN, KP, KR, KW, KY, KZ, LA, LB, LC, LI, LK, LR, LS,
    LT, LU, LV, LY, MA, MC, MD, ME, MF, MG, MH, MK, ML, MM, MN, MO, MP, MR, MS, MT, MU, MV, MW, MX, MY, MZ,
    NA, NC, NE, NF, NG, NI, NL, NO, NP, NR, NU, NZ, OM, PA, PE, PF, PG, PH, PK, PL, PM, PN, PR, PS, PT, PW,
    PY, QA, RO, RS, RU, RW, SA, SB, SC, SD, SE, SG, SH, SI, SJ, SK, SL, SM, SN, SO, SR, SS, ST, SV, SX, SY,
    SZ, TC, TD, TF, TG, TH, TJ, TK, TL, TM, TN, TO, TR, TT, TV, TW, TZ, UA, UG, UM, US, UY, UZ, VA, VC, VE,
    VG, VI, VN, VU, WF, WS, YE, ZA, ZM, ZW;

    private static final Set<String> PARTS_OF_FRANCE = Set.of("GF", "GP", "MQ", "RE", "YT");

    /** The country of which a territory with a code of its own in ISO 3166-1, and none here, is a part; empty for any other text. */
    public static Optional<Country> around(String code) {
        return PARTS_OF_FRANCE.contains(code) ? Optional.of(FR) : Optional.empty();
    }

    @Override
    public String written() {
        return name();
    }
}
