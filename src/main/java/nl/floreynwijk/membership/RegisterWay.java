package nl.floreynwijk.membership;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.membership.RegisterConditions.Condition;

/**
 * How those are found whom a filter lets through.
 *
 * @param first what is looked up first; where it is empty, the list is walked in its order
 * @param word the only word that is looked for, where the list need not be walked for it
 * @param many whether that many have the word
 * @param values what the conditions are asked with
 */
record RegisterWay(
        RegisterFilter filter,
        RegisterConditions conditions,
        Optional<Condition> first,
        Optional<SearchTerm> word,
        boolean many,
        Map<String, Object> values) {

    private static final String OF_STANDING = "m.standing = :standing";

    boolean isWalked() {
        return first.isEmpty();
    }

    String from(RegisterOrder order) {
        return first.map(it ->
                        "from (select distinct " + it.ids() + ") first join membership_member m on m.id = first.id")
                .orElseGet(() -> "from membership_member m force index for order by (" + index(order) + ")");
    }

    String where(RegisterOrder order) {
        var tests = first.map(conditions::besides).orElseGet(() -> conditions.all().stream());
        return tests.map(it -> " and " + it.test()).collect(Collectors.joining("", " where " + ofStanding(order), ""));
    }

    /** Who has not started comes last by number and by day: a list from that end need not pass them. */
    private String ofStanding(RegisterOrder order) {
        return switch (filter.standing()) {
            case ALL -> "true";
            case AWAITING, ENDED -> OF_STANDING;
            case NOW ->
                switch (order.by()) {
                    case NAME, ADDRESS -> OF_STANDING;
                    case NUMBER -> OF_STANDING + " and m.sort_number < 2147483647";
                    case JOINED -> OF_STANDING + " and m.sort_joined < '9999-12-31'";
                };
        };
    }

    private static String index(RegisterOrder order) {
        return switch (order.by()) {
            case NAME -> "ix_membership_member_by_name";
            case NUMBER -> "ix_membership_member_by_number";
            case ADDRESS -> "ix_membership_member_by_address";
            case JOINED -> "ix_membership_member_by_joined";
        };
    }

    /** What is looked for may be somebody's name. */
    @Override
    public String toString() {
        return "RegisterWay";
    }
}
