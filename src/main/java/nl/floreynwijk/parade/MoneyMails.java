package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import nl.floreynwijk.parade.InvoiceTable.NewInvoice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever booked about what is to be paid, what was paid and what goes back; of each thing once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoneyMails {

    /** Nobody switches it off: whoever does not pay loses a pitch. */
    static final MailKind KIND = MailKind.essential("parade", "money");

    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;

    MoneyMails(Contacts contacts, Outbox outbox, PortalSettings settings) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
    }

    private interface Words {
        Mail add(Mail mail, Locale language);
    }

    /** An invoice was made; so much of it, and of those before it, is still to be paid. */
    void invoiced(Contact to, Booking booking, Edition edition, NewInvoice invoice, Euros owed) {
        var number = new InvoiceNumber(edition.code(), invoice.number());
        post(to, booking, edition, "parade/invoice-made", invoice.id().toString(), (mail, language) -> asking(
                        mail, edition, number, owed, language)
                .with(
                        "due",
                        invoice.dueOn().map(it -> DutchTime.date(it, language)).orElse("")));
    }

    /** An invoice was not paid in time, and here it is again. */
    void remindedFirst(Booking booking, Edition edition, OverdueInvoice invoice, Euros owed) {
        var number = new InvoiceNumber(edition.code(), invoice.number());
        post(booking, edition, "parade/reminder-first", invoice.id().toString(), (mail, language) -> asking(
                        mail, edition, number, owed, language)
                .with("due", DutchTime.date(invoice.dueOn(), language)));
    }

    /** It still was not paid; if it is not on the last day either, the pitches go to somebody else, as long as there is time for that. */
    void remindedAgain(Booking booking, Edition edition, OverdueInvoice invoice, Euros owed, Optional<LocalDate> last) {
        var number = new InvoiceNumber(edition.code(), invoice.number());
        post(booking, edition, "parade/reminder-last", invoice.id().toString(), (mail, language) -> asking(
                        mail, edition, number, owed, language)
                .with("due", DutchTime.date(invoice.dueOn(), language))
                .with("last", last.map(it -> DutchTime.date(it, language)).orElse("")));
    }

    private static Mail asking(Mail mail, Edition edition, InvoiceNumber number, Euros owed, Locale language) {
        return mail.with("number", number.text())
                .with("owed", owed.equals(Euros.ZERO) ? "" : owed.text(language))
                .with("iban", edition.iban().map(Iban::text).orElse(""))
                .with("holder", edition.accountHolder());
    }

    /** It was not paid in time, so the pitches are somebody else's; so much that was paid goes back. */
    void released(Booking booking, Edition edition, Euros toRefund) {
        post(
                booking,
                edition,
                "parade/booking-released",
                booking.id().toString(),
                (mail, language) -> mail.with("back", toRefund.equals(Euros.ZERO) ? "" : toRefund.text(language)));
    }

    /** Money came in; so much is still to be paid, or was paid too much. */
    void received(Booking booking, Edition edition, PaymentId payment, Euros amount, BookingMoney after) {
        post(booking, edition, "parade/payment-received", payment.toString(), (mail, language) -> mail.with(
                        "amount", amount.text(language))
                .with(
                        "owed",
                        after.owed().equals(Euros.ZERO) ? "" : after.owed().text(language))
                .with(
                        "back",
                        after.toRefund().equals(Euros.ZERO)
                                ? ""
                                : after.toRefund().text(language)));
    }

    /** Money goes back. */
    void refunded(Booking booking, Edition edition, PaymentId refund, Euros amount) {
        post(
                booking,
                edition,
                "parade/refund-made",
                refund.toString(),
                (mail, language) -> mail.with("amount", amount.text(language)));
    }

    /** What it is about makes the key, so that nobody gets the same mail twice. */
    private void post(Booking booking, Edition edition, String template, String about, Words words) {
        contacts.of(booking.account()).ifPresent(it -> post(it, booking, edition, template, about, words));
    }

    private void post(Contact to, Booking booking, Edition edition, String template, String about, Words words) {
        outbox.post(words.add(mail(to, booking, edition, template, about), to.language()));
    }

    private Mail mail(Contact to, Booking booking, Edition edition, String template, String about) {
        return Mail.of(to.account(), KIND, template, "%s/%s/%s".formatted(template, about, to.account()))
                .with("edition", edition.name())
                .with(
                        "link",
                        settings.address("/parade/boeking/" + booking.id()).toString());
    }
}
