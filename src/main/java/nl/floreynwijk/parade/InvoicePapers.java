package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.bank.PaymentCode;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.documents.QrPicture;
import nl.floreynwijk.documents.QrSquares;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints invoices and credit notes, for whoever booked, the treasurer and the organiser. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class InvoicePapers {

    /** How wide the code is, in mm. */
    private static final double WIDTH = 42;

    private static final int WHOLE = 100;

    private final PaperReader reader;
    private final OwnMoney money;
    private final PaperParties parties;
    private final PdfPages pages;
    private final Accounts accounts;
    private final I18NProvider texts;
    private final Clock clock;

    InvoicePapers(
            PaperReader reader,
            OwnMoney money,
            PaperParties parties,
            PdfPages pages,
            Accounts accounts,
            I18NProvider texts,
            Clock clock) {
        this.reader = reader;
        this.money = money;
        this.parties = parties;
        this.pages = pages;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes it as PDF, in the language of whoever asks.
     *
     * @return its number; empty, and nothing is written, where there is none by that id that they may see
     */
    public Optional<InvoiceNumber> print(InvoiceId id, OutputStream out) throws IOException {
        var paper = reader.find(id);
        var account = paper.flatMap(it -> money.of(it.booking()));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        out.write(pages.render("parade/invoice", language(), model(paper.orElseThrow(), account.get(), language())));
        return paper.map(InvoicePaper::number);
    }

    private Locale language() {
        return accounts.mine().language();
    }

    private Map<String, Object> model(InvoicePaper paper, BookingAccount account, Locale language) {
        var pay = payBy(paper, account);
        var bars = pay.map(it -> QrSquares.ofPayment(code(it))).orElse(List.of());
        var across =
                bars.stream().mapToInt(it -> it.column() + it.width()).max().orElse(1);
        return Map.ofEntries(
                Map.entry("number", paper.number().text()),
                Map.entry("credit", paper.kind() == InvoiceKind.CREDIT),
                Map.entry("made", DutchTime.date(paper.madeOn(), language)),
                Map.entry(
                        "due",
                        paper.dueOn().map(it -> DutchTime.date(it, language)).orElse("")),
                Map.entry(
                        "reason",
                        paper.reason()
                                .map(it -> say("reason." + it.name(), language))
                                .orElse("")),
                Map.entry("edition", paper.edition()),
                Map.entry("holder", paper.holder()),
                Map.entry("from", parties.sender(language)),
                Map.entry("to", parties.addressee(paper, language)),
                Map.entry("stall", paper.stall()),
                Map.entry(
                        "lines",
                        paper.lines().stream()
                                .map(it -> line(paper, it, language))
                                .toList()),
                Map.entry("total", paper.total().text(language)),
                Map.entry("vatPercent", paper.vatPercent()),
                Map.entry("vat", paper.vat().text(language)),
                Map.entry("today", DutchTime.date(DutchTime.day(clock.instant()), language)),
                Map.entry("open", pay.map(it -> it.amount().text(language)).orElse("")),
                Map.entry("iban", pay.map(it -> it.account().text()).orElse("")),
                Map.entry("settled", account.openOf(paper.id()).equals(Euros.ZERO)),
                Map.entry("bars", bars),
                Map.entry("side", WIDTH / across));
    }

    /** One line of the table. */
    record PrintedLine(String label, int quantity, String each, String total) {}

    private PrintedLine line(InvoicePaper paper, InvoicePaper.Line line, Locale language) {
        var label = paper.kind() == InvoiceKind.INVOICE
                ? line.label()
                : texts.getTranslation(
                        line.percent() == WHOLE ? "parade.money.paper.whole" : "parade.money.paper.part",
                        language,
                        line.label(),
                        new InvoiceNumber(paper.number().code(), line.invoiceNumber()).text(),
                        Integer.toString(line.percent()));
        return new PrintedLine(
                label, line.quantity(), line.each().text(language), line.total().text(language));
    }

    private String say(String name, Locale language) {
        return texts.getTranslation("parade.money.paper." + name, language);
    }

    /** How to pay what of just this paper is not paid. */
    private static Optional<PayBy> payBy(InvoicePaper paper, BookingAccount account) {
        var open = account.openOf(paper.id());
        return account.payBy()
                .filter(_ -> open.compareTo(Euros.ZERO) > 0)
                .map(it -> new PayBy(
                        paper.id(),
                        open,
                        it.account(),
                        it.holder(),
                        paper.number(),
                        paper.dueOn().orElse(it.dueOn())));
    }

    private static String code(PayBy pay) {
        return PaymentCode.text(
                pay.holder(), pay.account(), pay.amount(), pay.reference().text());
    }

    /** What the app of a bank reads to pay all that is owed for a booking, as PNG; empty when that is nothing. */
    public Optional<byte[]> picture(BookingId booking) {
        return money.of(booking).flatMap(BookingAccount::payBy).map(it -> QrPicture.png(QrSquares.ofPayment(code(it))));
    }
}
