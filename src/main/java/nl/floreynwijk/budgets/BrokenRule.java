package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.Optional;

/** Why a label forbids something: each refusal names the rule. */
public sealed interface BrokenRule {

    /** Money of this label is for other purposes. */
    record NotForThis() implements BrokenRule {}

    /** The label holds on other days only. */
    record NotValid(Optional<LocalDate> from, Optional<LocalDate> until) implements BrokenRule {}

    /** One of the rules with an amount. */
    record Rule(SpendRule rule) implements BrokenRule {}
}
