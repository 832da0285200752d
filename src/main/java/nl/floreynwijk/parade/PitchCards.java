package nl.floreynwijk.parade;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.documents.QrSquares;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sheet of a booking and a card for each pitch, with a code that leads to the page on which is said who came. */
@Service
@InArea("parade")
@PreAuthorize("isAuthenticated()")
@Transactional
public class PitchCards {

    /** How wide the code is, in mm. */
    private static final double WIDTH = 40;

    private final BookingTable bookings;
    private final EditionRepository editions;
    private final DayStalls stalls;
    private final PdfPages pages;
    private final PortalSettings settings;
    private final CurrentAccount currentAccount;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    PitchCards(
            BookingTable bookings,
            EditionRepository editions,
            DayStalls stalls,
            PdfPages pages,
            PortalSettings settings,
            CurrentAccount currentAccount,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.bookings = bookings;
        this.editions = editions;
        this.stalls = stalls;
        this.pages = pages;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes those of one booking, for whoever booked it and for the organiser; whether there is one for them. */
    public boolean write(BookingId id, OutputStream out) throws IOException {
        var found = bookings.find(id, clock.instant())
                .map(BookingTable.InEdition::booking)
                .filter(it -> it.summary().state() == BookingState.BOOKED)
                .filter(it -> it.account().equals(currentAccount.id()) || currentAccount.has(Role.PARADE_ORGANISER));
        if (found.isEmpty()) {
            return false;
        }
        if (!found.get().account().equals(currentAccount.id())) {
            audit.record(ListActions.CARD_TAKEN, id.toString());
        }
        out.write(pdf(found.get().summary().edition(), List.of(found.get())));
        return true;
    }

    /** Writes those of all bookings of an edition, or that there are none; whether there is such an edition. */
    @PreAuthorize("hasRole('PARADE_ORGANISER')")
    public boolean writeAll(EditionId edition, OutputStream out) throws IOException {
        if (editions.findById(edition).isEmpty()) {
            return false;
        }
        audit.record(ListActions.CARDS_TAKEN, edition.toString());
        out.write(pdf(edition, stalls.booked(edition)));
        return true;
    }

    private byte[] pdf(EditionId id, List<BookingTable.Row> all) {
        var language = accounts.mine().language();
        var edition = editions.findById(id).orElseThrow();
        return pages.render(
                "parade/pitch-cards",
                language,
                Map.of(
                        "edition",
                        edition.name(),
                        "street",
                        edition.street(),
                        "heat",
                        edition.texts().heatPlan(),
                        "storm",
                        edition.texts().stormPlan(),
                        "bookings",
                        all.stream().map(it -> sheet(edition, it, language)).toList()));
    }

    /** A booking on paper. */
    public record Sheet(String number, String name, String sells, String phone, List<String> days, List<Card> cards) {}

    /** A pitch on paper. */
    public record Card(String pitch, List<String> days, List<QrSquares.Bar> bars, double side) {}

    private Sheet sheet(Edition edition, BookingTable.Row row, Locale language) {
        var summary = row.summary();
        var number = summary.number().orElseThrow();
        var bars =
                QrSquares.of(settings.address("/kantoor/parade/%s/inchecken?nummer=%d".formatted(edition.id(), number))
                        .toString());
        var squares =
                bars.stream().mapToInt(it -> it.column() + it.width()).max().orElseThrow();
        return new Sheet(
                summary.code() + "-" + number,
                summary.name(),
                row.sells(),
                row.phone(),
                days(edition, summary.days(), language),
                row.pitches().stream()
                        .map(it -> new Card(it.number(), days(edition, it.days(), language), bars, WIDTH / squares))
                        .toList());
    }

    private static List<String> days(Edition edition, List<LocalDate> days, Locale language) {
        return edition.days().stream()
                .filter(it -> days.contains(it.day()))
                .map(it -> DutchTime.span(it.opens(), it.closes(), language))
                .toList();
    }
}
