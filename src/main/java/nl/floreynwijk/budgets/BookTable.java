package nl.floreynwijk.budgets;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.Cell;

/**
 * The books as a table in one language.
 *
 * @param names what those who booked are called
 */
record BookTable(I18NProvider texts, Locale language, Map<AccountId, String> names) {

    private static final List<String> COLUMNS = List.of(
            "number",
            "day",
            "kind",
            "budget",
            "label",
            "from",
            "to",
            "amount",
            "purpose",
            "supplier",
            "invoice",
            "reason",
            "by",
            "at",
            "reverses");

    /** As spreadsheets of any country read it. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of(DutchTime.ZONE));

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    String sheet() {
        return say("budgets.export.sheet");
    }

    List<String> headings() {
        return COLUMNS.stream().map(it -> say("budgets.export.column." + it)).toList();
    }

    List<Cell> row(BookTransfer transfer) {
        return List.of(
                new Cell.Whole(transfer.number()),
                new Cell.Day(transfer.bookedOn()),
                new Cell.Text(say("budgets.export.kind." + transfer.kind())),
                new Cell.Text(transfer.from().budget()),
                new Cell.Text(transfer.from().label()),
                new Cell.Text(said(transfer.from())),
                new Cell.Text(said(transfer.to())),
                new Cell.Amount(transfer.amount().cents()),
                text(transfer.purpose()),
                text(transfer.supplier()),
                text(transfer.invoice()),
                new Cell.Text(transfer.reason()),
                new Cell.Text(by(transfer)),
                new Cell.Text(moment(transfer.bookedAt())),
                transfer.reverses().<Cell>map(Cell.Whole::new).orElseGet(() -> new Cell.Text("")));
    }

    private String said(BookAccount account) {
        var kind = account.isVotedOn() ? "VOTED_ON" : account.kind().name();
        var about = say("budgets.export.account." + kind, first(account), second(account));
        return account.year().map(it -> about + " (" + it + ")").orElse(about);
    }

    private String first(BookAccount account) {
        return switch (account.kind()) {
            case FREE, SAVED -> account.budget();
            case GRANTED, RETURNED -> known(account.funder());
            case RESERVED -> known(account.title());
            case CLAIMED, PAID -> known(account.supplier());
        };
    }

    private String second(BookAccount account) {
        return switch (account.kind()) {
            case FREE, SAVED -> account.label();
            case GRANTED, RETURNED -> known(account.title());
            case RESERVED -> account.purpose().orElse("");
            case PAID -> known(account.purpose());
            case CLAIMED -> known(account.invoice());
        };
    }

    /** Only books that do not add up lack one. */
    private String known(Optional<String> name) {
        return name.orElseGet(() -> say("budgets.export.unknown"));
    }

    /** Whose account is closed is not told any more. */
    private String by(BookTransfer transfer) {
        return transfer.bookedBy()
                .map(it -> names.getOrDefault(it, ""))
                .orElseGet(() -> say("budgets.export.by-itself"));
    }

    private static Cell text(Optional<String> text) {
        return new Cell.Text(text.orElse(""));
    }

    private String say(String key, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
