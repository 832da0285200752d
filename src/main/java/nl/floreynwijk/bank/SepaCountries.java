package nl.floreynwijk.bank;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries in which euros are paid by IBAN alone, and how long an IBAN is there.
 *
 * @see <a href="https://www.europeanpaymentscouncil.eu/document-library/other/epc-list-sepa-scheme-countries">The list of
 *     the European Payments Council (EPC409-09)</a>
 */
final class SepaCountries {

    private static final Map<String, Integer> LENGTHS = Stream.of("""
                    AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22
                    GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19
                    MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22
                    """.strip().split("\\s+", -1))
            .collect(Collectors.toUnmodifiableMap(it -> it.substring(0, 2), it -> Integer.valueOf(it.substring(2))));

    private SepaCountries() {}

    /** How long an IBAN is in the country by that code; 0 when it is not one of them. */
    static int length(String country) {
        return LENGTHS.getOrDefault(country, 0);
    }
}
