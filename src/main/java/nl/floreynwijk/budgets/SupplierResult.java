package nl.floreynwijk.budgets;

import java.util.Set;

/** What came of adding or changing somebody who is paid. */
public sealed interface SupplierResult {

    record Kept(SupplierId id, String name) implements SupplierResult {}

    /** Something about it cannot be taken. */
    record Refused(Set<SupplierPlan.Problem> problems) implements SupplierResult {}

    record NameTaken() implements SupplierResult {}

    /** Somebody else changed it since it was shown. */
    record ChangedMeanwhile() implements SupplierResult {}
}
