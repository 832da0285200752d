package nl.floreynwijk.base;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The co-operative that runs this portal: what it is called, where it is and how to reach it.
 *
 * @param name full name, as on a letter
 * @param shortName at most twelve characters, for the icon on a phone
 * @param place the neighbourhood, as people call it
 * @param town where the neighbourhood lies
 * @param email where people write to
 * @param phone as people dial it
 * @param address visiting address, one line
 * @param openingHours when the desk is open, in Dutch
 * @param openingHoursEnglish the same in English; where it is left out, English pages say it in Dutch
 * @param logo path of an SVG or PNG file that replaces the portal's own sign
 * @param kvk the eight digits under which it is in the trade register; empty is left out of what is printed
 * @param vatNumber as it stands on an invoice, such as {@code NL001234567B01}; empty is left out of what is printed
 */
@ConfigurationProperties("portal.cooperative")
public record Cooperative(
        @DefaultValue("Wijkcoöperatie Floreyn") String name,
        @DefaultValue("Floreyn") String shortName,
        @DefaultValue("Soesterkwartier") String place,
        @DefaultValue("Amersfoort") String town,
        @DefaultValue("info@example.org") String email,
        @DefaultValue("033 000 00 00") String phone,
        @DefaultValue("Noordewierweg 1, Amersfoort") String address,

        @DefaultValue(INVENTED_HOURS) String openingHours,

        @Nullable String openingHoursEnglish,
        @Nullable String logo,
        @DefaultValue("") String kvk,
        @DefaultValue("") String vatNumber) {

    private static final String INVENTED_HOURS = "dinsdag en donderdag van 10.00 tot 12.00 uur";

    private static final Pattern KVK = Pattern.compile("(\\d{8})?");
    private static final Pattern VAT_NUMBER = Pattern.compile("([A-Z]{2}[A-Z0-9+*]{2,12})?");

    /** Numbers may be typed with spaces and dots. */
    public Cooperative {
        kvk = kvk.replaceAll("[\\s.]", "");
        vatNumber = vatNumber.replaceAll("[\\s.]", "");
        if (!KVK.matcher(kvk).matches()) {
            throw new IllegalArgumentException("portal.cooperative.kvk has eight digits");
        }
        if (!VAT_NUMBER.matcher(vatNumber).matches()) {
            throw new IllegalArgumentException("portal.cooperative.vat-number is written like NL001234567B01");
        }
        // The invented hours are known in English too
        if (openingHoursEnglish == null && openingHours.equals(INVENTED_HOURS)) {
            openingHoursEnglish = "Tuesday and Thursday, 10 to 12 in the morning";
        }
    }
}
