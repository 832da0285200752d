package nl.floreynwijk.budgets;

import nl.floreynwijk.bank.Iban;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The bank account that holds the money of all budgets.
 *
 * @param iban left out as long as no payments go to a bank from here
 * @param accountHolder in whose name it is; left out where that is the co-operative
 */
@ConfigurationProperties("portal.budgets")
record BudgetSettings(@Nullable Iban iban, @Nullable String accountHolder) {}
