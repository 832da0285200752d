package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may, and names an edition, a booking or a place in the queue that is not there, gets an answer and no fault. */
@PortalTest
class NothingThereTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 5);
    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    @Autowired
    WaitingList list;

    @Autowired
    WaitingDesk desk;

    @Autowired
    ParadeLists lists;

    @Autowired
    MarketMessages messages;

    @Autowired
    CheckIns checkIns;

    @Autowired
    PitchCards cards;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    ParadeGuides guides;

    @Autowired
    FigureDesk figures;

    @Autowired
    FigureFiles figureFiles;

    @Autowired
    ParadeMoney money;

    @Autowired
    ParadeBank bank;

    @Autowired
    ParadeDeposits deposits;

    @Autowired
    MoneyFiles moneyFiles;

    @Autowired
    TestPeople people;

    private final EditionId edition = EditionId.random();
    private final BookingId booking = BookingId.random();
    private final WaitingId waiting = WaitingId.random();

    @BeforeEach
    void somebodyMayDoEverything() {
        people.signedIn("Olga Organisator", Role.PARADE_ORGANISER, Role.TREASURER);
    }

    @Test
    void onTheWaitingList() {
        var wish = new WaitingWish(Category.GOODS, 1, 0, List.of(DAY));
        assertThatCode(() -> {
                    list.mine(edition);
                    list.join(edition, wish);
                    list.change(waiting, wish, true);
                    list.leave(waiting);
                    list.pass(waiting);
                    desk.list(edition);
                    desk.freeFor(waiting);
                    desk.offer(waiting, Set.of(), "Omdat");
                    desk.remove(waiting, "Omdat");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void onTheDayItself() {
        assertThatCode(() -> {
                    lists.stalls(edition, DAY);
                    lists.power(edition, DAY);
                    lists.writePdf(DayList.SERVICES, edition, DAY, NOWHERE);
                    lists.writeXlsx(DayList.SERVICES, edition, DAY, NOWHERE);
                    cards.write(booking, NOWHERE);
                    cards.writeAll(edition, NOWHERE);
                    checkIns.day(edition, DAY);
                    checkIns.say(booking, DAY, true);
                    checkIns.takeBack(booking, DAY);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void inTheProgrammeAndItsGuide() {
        var plan = TestStreet.music("Koor", "Podium", null, 11, 12);
        var all = new MessageTo(Optional.empty(), Optional.empty());
        assertThatCode(() -> {
                    programme.of(edition);
                    programme.add(edition, plan);
                    programme.change(ActivityId.random(), plan, 0);
                    programme.remove(ActivityId.random());
                    messages.count(edition, all);
                    messages.send(edition, all, "Hallo");
                    guides.now();
                })
                .doesNotThrowAnyException();
        assertThat(guides.photo(booking)).isEmpty();
    }

    @Test
    void inTheMoney() {
        var plan = new PaymentPlan(PaymentId.random(), Euros.ZERO, LocalDate.EPOCH, "");
        assertThatCode(() -> {
                    money.editions();
                    money.overview(edition);
                    money.invoices(edition, InvoiceFilter.ALL, 0, 1);
                    money.account(booking);
                    money.markPaid(booking, plan, Euros.ZERO);
                    money.refund(booking, plan, "");
                    money.undo(PaymentId.random(), "Fout");
                    deposits.due(edition);
                    deposits.returnDeposits(edition, List.of());
                    moneyFiles.writeCsv(edition, MoneyFiles.Kind.INVOICES, NOWHERE);
                    moneyFiles.writeXlsx(edition, MoneyFiles.Kind.PAYMENTS, NOWHERE);
                    figures.of(edition);
                    figureFiles.writeCsv(edition, NOWHERE);
                    figureFiles.writeXlsx(edition, NOWHERE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void atTheBank() {
        assertThatCode(() -> {
                    bank.lines(edition, BankLineState.OPEN, 0, 1);
                    bank.take(edition, Path.of("nergens"));
                    bank.match("x", booking);
                    bank.setAside("x");
                    bank.reopen("x");
                })
                .doesNotThrowAnyException();
    }
}
