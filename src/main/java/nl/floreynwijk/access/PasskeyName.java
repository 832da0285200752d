package nl.floreynwijk.access;

import java.util.List;
import java.util.stream.IntStream;

/** What somebody may call a passkey of theirs. */
final class PasskeyName {

    private static final String UNNAMED = "Passkey";

    private PasskeyName() {}

    /** Whether a passkey can be called this: like a person, but shorter. */
    static boolean isName(String text) {
        return Account.isName(text) && text.strip().length() <= Passkeys.LONGEST_NAME;
    }

    /** The name when no other has it, and otherwise with the first number that makes it so. */
    static String unlike(String wanted, List<PasskeySummary> others) {
        var name = isName(wanted) ? wanted.strip() : UNNAMED;
        var taken = others.stream().map(PasskeySummary::name).toList();
        return IntStream.rangeClosed(1, others.size() + 1)
                .mapToObj(number -> number == 1 ? name : numbered(name, number))
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(String name, int number) {
        var ending = " " + number;
        return name.substring(0, Math.min(name.length(), Passkeys.LONGEST_NAME - ending.length())) + ending;
    }
}
