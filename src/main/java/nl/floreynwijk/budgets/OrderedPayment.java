package nl.floreynwijk.budgets;

import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;

/**
 * What the bank is asked to pay to whom, as it stands in a payment file.
 *
 * @param creditor as the bank gets it; empty when it was forgotten since
 * @param remittance what the creditor reads with it: the number of the invoice
 */
public record OrderedPayment(String creditor, Iban account, Euros amount, String remittance) {}
