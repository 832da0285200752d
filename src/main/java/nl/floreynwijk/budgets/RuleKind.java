package nl.floreynwijk.budgets;

import java.util.Locale;
import nl.floreynwijk.base.Euros;

/**
 * A rule by which a label's money is spent: with an amount, it is a sentence that people read ({@code
 * budgets.rule.<name>}) and a check that refuses.
 */
public enum RuleKind {
    /** One reservation is never more than this. */
    MOST_AT_ONCE,
    /** What is reserved and spent in one year is never more than this. */
    MOST_PER_YEAR,
    /** So much stays free, whatever is reserved. */
    KEEP_AT_LEAST,
    /** Above this, the work goes to somebody from the neighbourhood. */
    LOCAL_ABOVE,
    /** Above this, an expense has an invoice or receipt with it. */
    DOCUMENT_ABOVE,
    /** Above this, a second person looks at an expense before it is paid. */
    TWO_PEOPLE_ABOVE;

    /** As the audit trail calls it: {@code two-people-above}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether so much more can be reserved in a budget that stands like this. */
    boolean allowsReserving(Euros limit, Euros amount, Standing standing) {
        return switch (this) {
            case MOST_AT_ONCE -> amount.compareTo(limit) <= 0;
            case MOST_PER_YEAR -> standing.usedThisYear().plus(amount).compareTo(limit) <= 0;
            case KEEP_AT_LEAST -> standing.free().minus(amount).compareTo(limit) >= 0;
            case LOCAL_ABOVE, DOCUMENT_ABOVE, TWO_PEOPLE_ABOVE -> true;
        };
    }

    /** Whether so much more can be set apart for a vote, whose winners are each a reservation of their own. */
    boolean allowsHolding(Euros limit, Euros amount, Standing standing) {
        return this == MOST_AT_ONCE || allowsReserving(limit, amount, standing);
    }

    /** Whether a winner can get so much of what was set apart for a vote: the rules about all of it held then. */
    boolean allowsAwarding(Euros limit, Euros amount) {
        return this != MOST_AT_ONCE || amount.compareTo(limit) <= 0;
    }

    /** Whether so much can leave what is free without being reserved: for the savings, or as help. */
    boolean allowsTaking(Euros limit, Euros amount, Euros free) {
        return this != KEEP_AT_LEAST || free.minus(amount).compareTo(limit) >= 0;
    }

    /** Whether an expense of so much, together with others so much, can be paid to that supplier with or without documents. */
    boolean allowsSpending(Euros limit, Euros amount, Euros together, boolean local, boolean documented) {
        return switch (this) {
            case LOCAL_ABOVE -> local || amount.compareTo(limit) <= 0;
            case DOCUMENT_ABOVE -> documented || together.compareTo(limit) <= 0;
            case MOST_AT_ONCE, MOST_PER_YEAR, KEEP_AT_LEAST, TWO_PEOPLE_ABOVE -> true;
        };
    }
}
