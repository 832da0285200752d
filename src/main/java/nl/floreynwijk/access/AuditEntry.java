package nl.floreynwijk.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One line of the audit trail.
 *
 * @param actor who did it; empty for the portal itself and for a visitor
 * @param memberName for whom they did it; empty when for themselves
 * @param objectName the thing's name where the trail may show one, otherwise its id
 * @param detail what exactly was done, in codes; empty where the action says it all
 */
public record AuditEntry(
        Instant at,
        Optional<AccountId> actor,
        Optional<String> actorName,
        Optional<String> memberName,
        AuditAction action,
        String objectId,
        String objectName,
        String detail) {

    /**
     * What exactly was done, for people; empty where the action says it all.
     *
     * @param texts gives the text of a key
     */
    public String detailIn(UnaryOperator<String> texts) {
        return detail.isEmpty()
                ? ""
                : Arrays.stream(detail.split(" ", -1))
                        .map(code -> named(code, texts))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String named(String code, UnaryOperator<String> texts) {
        return code.startsWith("+") || code.startsWith("-")
                ? code.charAt(0) + texts.apply("access.role." + code.substring(1))
                : code;
    }
}
