package nl.floreynwijk.harry;

import java.util.Set;

/** What came of writing down how a landlord is reached. */
public sealed interface ContactResult {

    record Kept() implements ContactResult {}

    record Refused(Set<ContactPlan.Problem> problems) implements ContactResult {}
}
