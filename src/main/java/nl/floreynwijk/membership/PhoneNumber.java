package nl.floreynwijk.membership;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number that can exist, in international form without spaces (E.164), such as {@code +31612345678}. */
public record PhoneNumber(String value) {

    public static final int LONGEST_TYPED = 30;

    /** Where a number without country belongs. */
    private static final String COUNTRY = "NL";

    public PhoneNumber {
        if (!value.matches("\\+\\d{6,15}")) {
            throw new IllegalArgumentException("Not a phone number");
        }
    }

    /** The number somebody typed, in any usual form; empty when no phone can have it. */
    public static Optional<PhoneNumber> parse(String typed) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed.strip(), COUNTRY);
            return typed.length() <= LONGEST_TYPED && numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** As people in the country write it; with the country's number for one from abroad. */
    @Override
    public String toString() {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(value, COUNTRY);
            var home = COUNTRY.equals(numbers.getRegionCodeForNumber(number));
            return home
                    ? withOneSpace(numbers.format(number, PhoneNumberFormat.NATIONAL))
                    : numbers.format(number, PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unlikely) {
            return value;
        }
    }

    /** Mobile numbers have one only, after what they begin with: so has every other. */
    private static String withOneSpace(String said) {
        var first = said.indexOf(' ') + 1;
        return said.substring(0, first) + said.substring(first).replace(" ", "");
    }
}
