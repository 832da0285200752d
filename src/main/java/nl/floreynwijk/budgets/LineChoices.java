package nl.floreynwijk.budgets;

import java.util.List;

/**
 * What a line of a bank statement can be, the likeliest first.
 *
 * @param expenses invoices of exactly its amount: to be paid where it went out, paid where it came in
 * @param instalments promised money of which as much or more is still to come
 * @param orders payment files of exactly its amount of which nothing is paid yet
 * @param booked what somebody booked by hand of exactly its amount, and is no line yet
 */
public record LineChoices(
        List<ExpenseSummary> expenses,
        List<OpenInstalment> instalments,
        List<OrderSummary> orders,
        List<BookedMoney> booked) {

    public LineChoices {
        expenses = List.copyOf(expenses);
        instalments = List.copyOf(instalments);
        orders = List.copyOf(orders);
        booked = List.copyOf(booked);
    }
}
