package nl.floreynwijk.harry;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.membership.PhoneNumber;

/** How a landlord is reached, as somebody typed it; each of these may be left empty. */
public record ContactPlan(String phone, String emergencyPhone, String email, String page) {

    public static final int LONGEST_PAGE = 300;

    /** What cannot be taken of it. */
    public enum Problem {
        PHONE,
        EMERGENCY_PHONE,
        EMAIL,
        /** Not an address that begins with {@code https://}, or one that pretends to be of somebody else. */
        PAGE
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (!phone.isBlank() && PhoneNumber.parse(phone).isEmpty()) {
            problems.add(Problem.PHONE);
        }
        if (!emergencyPhone.isBlank() && PhoneNumber.parse(emergencyPhone).isEmpty()) {
            problems.add(Problem.EMERGENCY_PHONE);
        }
        if (!email.isBlank() && EmailAddress.parse(email).isEmpty()) {
            problems.add(Problem.EMAIL);
        }
        if (!page.isBlank() && !isPage(page.strip())) {
            problems.add(Problem.PAGE);
        }
        return problems;
    }

    private static boolean isPage(String text) {
        if (!TypedLine.fits(text, LONGEST_PAGE) || !text.startsWith("https://")) {
            return false;
        }
        try {
            var address = URI.create(text);
            var host = address.getHost();
            return host != null && host.contains(".") && address.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
