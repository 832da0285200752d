package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckResult;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.budgets.ExpenseDecision;
import nl.floreynwijk.budgets.ExpenseId;
import nl.floreynwijk.budgets.ExpensePlan;
import nl.floreynwijk.budgets.ExpenseResult;
import nl.floreynwijk.budgets.Expenses;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.SupplierId;
import nl.floreynwijk.budgets.SupplierPlan;
import nl.floreynwijk.budgets.SupplierResult;
import nl.floreynwijk.budgets.Suppliers;
import nl.floreynwijk.documents.PdfPages;
import org.springframework.stereotype.Component;

/** What invented suppliers ask for their work in the demo, and what the treasurer paid of it. */
@Component
class DemoInvoices {

    private final Suppliers suppliers;
    private final Expenses expenses;
    private final AttachmentCheck check;
    private final PdfPages pages;
    private final Clock clock;

    DemoInvoices(Suppliers suppliers, Expenses expenses, AttachmentCheck check, PdfPages pages, Clock clock) {
        this.suppliers = suppliers;
        this.expenses = expenses;
        this.check = check;
        this.pages = pages;
        this.clock = clock;
    }

    SupplierId supplier(String name, String iban, boolean local) {
        return ((SupplierResult.Kept) suppliers.add(new SupplierPlan(name, iban, local))).id();
    }

    ExpenseId enter(ReservationId reservation, SupplierId supplier, String number, Euros amount, String work) {
        var id = ExpenseId.random();
        var plan = new ExpensePlan(reservation, supplier, number, today(), amount, work);
        var invoice = invoice(number, amount, work);
        try {
            require(expenses.enter(id, plan, List.of(invoice)), ExpenseResult.Entered.class);
        } finally {
            invoice.forget();
        }
        return id;
    }

    void pay(ExpenseId expense) {
        require(expenses.pay(expense, today()), ExpenseDecision.Done.class);
    }

    private CheckedFile invoice(String number, Euros amount, String work) {
        try {
            var file = Files.createTempFile("portal-", ".demo");
            Files.write(
                    file,
                    pages.render(
                            "demo/invoice",
                            Languages.DUTCH,
                            Map.of(
                                    "supplier",
                                    "Factuur " + number,
                                    "number",
                                    number,
                                    "work",
                                    work,
                                    "amount",
                                    amount.text(Languages.DUTCH))));
            return ((CheckResult.Fine) check.check(file, "factuur-" + number + ".pdf")).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
