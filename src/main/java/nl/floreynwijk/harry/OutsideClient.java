package nl.floreynwijk.harry;

import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;

/**
 * Somebody without an account, for whom the office asks: as it was typed.
 *
 * @param name of the person, the shop or the school, at most {@link #LONGEST_NAME} characters
 */
public record OutsideClient(
        String name, String phone, String street, String houseNumber, String postcode, String town) {

    public static final int LONGEST_NAME = 80;

    /** What cannot be taken of it. */
    public enum Problem {
        NAME,
        PHONE,
        STREET,
        HOUSE_NUMBER,
        POSTCODE,
        TOWN
    }

    public OutsideClient {
        name = WrittenText.inOneLine(name);
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.NAME, !TypedLine.fits(name, LONGEST_NAME));
        note(problems, Problem.PHONE, PhoneNumber.parse(phone).isEmpty());
        note(problems, Problem.STREET, !Address.isName(street));
        note(problems, Problem.HOUSE_NUMBER, HouseNumber.parse(houseNumber).isEmpty());
        note(problems, Problem.POSTCODE, Postcode.parse(postcode).isEmpty());
        note(problems, Problem.TOWN, !Address.isName(town));
        return problems;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }

    /** Where the work is; only of what has no problems. */
    Address address() {
        return new Address(
                street,
                HouseNumber.parse(houseNumber).orElseThrow(),
                Postcode.parse(postcode).orElseThrow(),
                town);
    }
}
