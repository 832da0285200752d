package nl.floreynwijk.budgets;

import java.util.Optional;
import nl.floreynwijk.bank.Iban;

/**
 * Whoever can be paid.
 *
 * @param version what it read as, for a change that must not undo somebody else's
 */
public record SupplierSummary(SupplierId id, String name, Optional<Iban> iban, boolean local, int version) {}
