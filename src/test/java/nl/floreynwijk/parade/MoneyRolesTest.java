package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The treasurer books, the organiser reads along, and nobody else does either. */
@PortalTest
class MoneyRolesTest {

    private static final PaymentPlan PLAN = new PaymentPlan(PaymentId.random(), Euros.ZERO, LocalDate.EPOCH, "");

    @Autowired
    ParadeMoney money;

    @Autowired
    ParadeBank bank;

    @Autowired
    ParadeDeposits deposits;

    @Autowired
    MoneyFiles files;

    @Autowired
    TestPeople people;

    private final EditionId edition = EditionId.random();
    private final BookingId booking = BookingId.random();

    private Map<String, ThrowingCallable> reading() {
        return Map.of(
                "editions", () -> money.editions(),
                "overview", () -> money.overview(edition),
                "invoices", () -> money.invoices(edition, InvoiceFilter.ALL, 0, 1),
                "account", () -> money.account(booking),
                "lines", () -> bank.lines(edition, BankLineState.OPEN, 0, 1),
                "due", () -> deposits.due(edition));
    }

    private Map<String, ThrowingCallable> booking() {
        return Map.of(
                "markPaid", () -> money.markPaid(booking, PLAN, Euros.ZERO),
                "refund", () -> money.refund(booking, PLAN, ""),
                "undo", () -> money.undo(PaymentId.random(), "Fout"),
                "take", () -> bank.take(edition, Path.of("nergens")),
                "match", () -> bank.match("x", booking),
                "setAside", () -> bank.setAside("x"),
                "reopen", () -> bank.reopen("x"),
                "returnDeposits", () -> deposits.returnDeposits(edition, List.of()),
                "writeCsv", () -> files.writeCsv(edition, MoneyFiles.Kind.INVOICES, OutputStream.nullOutputStream()),
                "writeXlsx", () -> files.writeXlsx(edition, MoneyFiles.Kind.PAYMENTS, OutputStream.nullOutputStream()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMayReadsAndBooks(Role role) {
        people.signedIn("Iemand Anders", role);
        var reads = role == Role.TREASURER || role == Role.PARADE_ORGANISER;

        reading().forEach((name, deed) -> check(name, deed, reads));
        booking().forEach((name, deed) -> check(name, deed, role == Role.TREASURER));
    }

    private static void check(String name, ThrowingCallable deed, boolean may) {
        if (may) {
            assertThatCode(deed).as(name).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(deed).as(name).isInstanceOf(AccessDeniedException.class);
        }
    }
}
