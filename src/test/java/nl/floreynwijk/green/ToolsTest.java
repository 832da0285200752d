package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Borrowing a tool and bringing it back, and saying that one is broken. */
@PortalTest
class ToolsTest {

    @Autowired
    Tools tools;

    @Autowired
    ToolDesk desk;

    @Autowired
    ToolReminders reminders;

    @Autowired
    GreenOwnData ownData;

    @Autowired
    TestShed shed;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private ToolId barrow = ToolId.random();

    @BeforeEach
    void thereAreTwoBarrows() {
        shed.clear();
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        barrow = shed.added(gerda, TestShed.plan("Kruiwagen", 2));
        people.signIn(anna);
    }

    private LocalDate day(int ahead) {
        return shed.today().plusDays(ahead);
    }

    private BorrowResult borrow(ToolId tool, int first, int last, int pieces) {
        return tools.borrow(tool, day(first), day(last), pieces, false);
    }

    private BorrowResult borrow(int first, int last) {
        return borrow(barrow, first, last, 1);
    }

    private List<ToolLoan> mine(AccountId who) {
        return made.as(who, tools::forMe).mine();
    }

    private int freeToday() {
        return tools.forMe().tools().getFirst().freeToday();
    }

    @Test
    void whoeverBorrowsIsPromisedIt() {
        assertThat(borrow(0, 3)).isInstanceOf(BorrowResult.Promised.class);

        var loan = mine(anna).getFirst();
        assertThat(loan.tool()).isEqualTo("Kruiwagen");
        assertThat(loan.taken()).isFalse();
        assertThat(loan.possible()).isTrue();
        assertThat(loan.until()).isEqualTo(day(3));
        assertThat(freeToday()).isEqualTo(1);
        assertThat(mine(bert)).isEmpty();
        assertThat(tools.forMe().tools().getFirst().needs()).hasSize(1);
    }

    @Test
    void neverMoreAreLentThanThereAre() {
        assertThat(borrow(barrow, 0, 3, 2)).isInstanceOf(BorrowResult.Promised.class);
        people.signIn(bert);
        assertThat(borrow(3, 4)).isEqualTo(new BorrowResult.TooFew(0));
        assertThat(borrow(4, 5)).isInstanceOf(BorrowResult.Promised.class);
        assertThat(borrow(barrow, 5, 6, 2)).isEqualTo(new BorrowResult.TooFew(1));
    }

    @Test
    void nobodyBorrowsForLongOrFarAhead() {
        assertThat(borrow(0, 13)).isInstanceOf(BorrowResult.Promised.class);
        assertThat(borrow(0, 14)).isEqualTo(new BorrowResult.TooLong(14));
        assertThat(borrow(-1, 2)).isEqualTo(new BorrowResult.NoDays(60));
        assertThat(borrow(3, 2)).isEqualTo(new BorrowResult.NoDays(60));
        assertThat(borrow(60, 60)).isInstanceOf(BorrowResult.Promised.class);
        assertThat(borrow(60, 61)).isEqualTo(new BorrowResult.NoDays(60));
        assertThatIllegalArgumentException().isThrownBy(() -> borrow(barrow, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> borrow(barrow, 0, 1, 501));
    }

    @Test
    void nobodyBorrowsMoreThanThreeAtATime() {
        var rakes = shed.added(gerda, TestShed.plan("Hark", 10));
        var first = shed.promised(anna, rakes, 0, 0);
        shed.promised(anna, rakes, 1, 1);
        shed.promised(anna, rakes, 2, 2);
        assertThat(borrow(rakes, 3, 3, 1)).isEqualTo(new BorrowResult.TooMany(3));

        tools.giveBack(first);
        assertThat(borrow(rakes, 3, 3, 1)).isInstanceOf(BorrowResult.Promised.class);
    }

    @Test
    void whatIsForAdultsIsAskedAbout() {
        var shears = shed.added(gerda, new ToolPlan("Heggenschaar", 1, "In de schuur", ToolOwner.OWN, "", true, true));
        assertThat(borrow(shears, 0, 1, 1)).isEqualTo(new BorrowResult.AdultsOnly());
        assertThat(tools.borrow(shears, day(0), day(1), 1, true)).isInstanceOf(BorrowResult.Promised.class);
    }

    @Test
    void notEverythingIsLent() {
        var ladder = shed.added(gerda, new ToolPlan("Ladder", 1, "Schuur", ToolOwner.OWN, "", false, false));
        var lift = shed.added(gerda, TestShed.capital("Hoogwerker"));
        assertThat(borrow(ladder, 0, 1, 1)).isEqualTo(new BorrowResult.NotLent());
        assertThat(borrow(lift, 0, 1, 1)).isEqualTo(new BorrowResult.NotLent());
        assertThat(borrow(ToolId.random(), 0, 1, 1)).isEqualTo(new BorrowResult.NotLent());
        assertThat(tools.forMe().tools()).extracting(it -> it.plan().name()).containsExactly("Kruiwagen", "Ladder");
    }

    @Test
    void onlyOnesOwnLoanIsGivenBack() {
        var loan = shed.promised(anna, barrow, 0, 3);
        made.as(bert, () -> {
            tools.giveBack(loan);
            return true;
        });
        assertThat(mine(anna)).hasSize(1);
        tools.giveBack(loan);
        assertThat(mine(anna)).isEmpty();
        assertThat(freeToday()).isEqualTo(2);
    }

    @Test
    void whatNobodyFetchedHoldsNothingAfterItsDaysButWhatIsOutDoes() {
        shed.promised(anna, barrow, 0, 1);
        shed.handedOut(gerda, bert, barrow, 1);
        clock.advance(Duration.ofDays(3));

        assertThat(mine(anna)).isEmpty();
        assertThat(mine(bert).getFirst().late()).isTrue();
        assertThat(borrow(barrow, 0, 0, 2)).isEqualTo(new BorrowResult.TooFew(1));
        assertThat(borrow(barrow, 1, 1, 2)).isInstanceOf(BorrowResult.Promised.class);
    }

    @Test
    void theGardenerReadsWhatIsBrokenAndSeesIt() {
        var photo = List.of(TestFiles.checkedPhoto(check, "wiel.jpg"));
        assertThat(tools.report(barrow, 1, " Het wiel\nis lek. ", photo)).isEqualTo(new BrokenResult.Told());

        var inventory = made.as(gerda, desk::inventory);
        var report = inventory.broken().getFirst();
        assertThat(report.text()).isEqualTo("Het wiel\nis lek.");
        assertThat(report.by()).isEqualTo("Anna T.");
        assertThat(made.as(gerda, () -> desk.photo(report.photo().orElseThrow())))
                .isPresent();
        assertThat(inventory.tools().getFirst().broken()).isEqualTo(1);
        assertThat(borrow(barrow, 0, 0, 2)).isEqualTo(new BorrowResult.TooFew(1));

        made.as(gerda, () -> {
            desk.mended(report.id());
            desk.mended(report.id());
            return true;
        });
        assertThat(made.as(gerda, desk::inventory).broken()).isEmpty();
        assertThat(borrow(barrow, 0, 0, 2)).isInstanceOf(BorrowResult.Promised.class);
    }

    @Test
    void aReportSaysSomethingAndHasAtMostOnePhoto() {
        var photo = TestFiles.checkedPhoto(check, "wiel.jpg");
        assertThat(tools.report(barrow, 1, " ", List.of())).isEqualTo(new BrokenResult.NoWords(500));
        assertThat(tools.report(barrow, 1, "a".repeat(501), List.of())).isEqualTo(new BrokenResult.NoWords(500));
        assertThat(tools.report(barrow, 1, "Lek", List.of(photo, photo))).isEqualTo(new BrokenResult.NoPhoto());
        assertThat(tools.report(barrow, 1, "Lek", List.of(TestFiles.checkedPdf(check, "wiel.pdf"))))
                .isEqualTo(new BrokenResult.NoPhoto());
        assertThat(tools.report(ToolId.random(), 1, "Lek", List.of())).isEqualTo(new BrokenResult.Gone());
        for (var time = 0; time < 10; time++) {
            assertThat(tools.report(barrow, 1, "Lek", List.of())).isEqualTo(new BrokenResult.Told());
        }
        assertThat(tools.report(barrow, 1, "Lek", List.of())).isInstanceOf(BrokenResult.TooOften.class);
    }

    @Test
    void onlyTheBorrowerForWhomNoneIsLeftHearsThatItBroke() {
        shed.promised(anna, barrow, 2, 3);
        clock.advance(Duration.ofMinutes(1));
        shed.promised(bert, barrow, 3, 4);
        var carla = made.member("Carla Heg");
        shed.promised(carla, barrow, 5, 6);

        assertThat(made.as(carla, () -> tools.report(barrow, 1, "Lek", List.of())))
                .isEqualTo(new BrokenResult.Told());

        assertThat(made.mailsTo(bert)).containsExactly("tool-broken");
        assertThat(made.mailTextTo(bert)).contains("Kruiwagen");
        assertThat(made.mailsTo(anna)).isEmpty();
        assertThat(made.mailsTo(carla)).isEmpty();
        assertThat(mine(bert).getFirst().possible()).isFalse();
        assertThat(mine(anna).getFirst().possible()).isTrue();
    }

    @Test
    void whoeverIsLateIsRemindedOnce() {
        shed.handedOut(gerda, anna, barrow, 1);
        shed.promised(bert, barrow, 0, 1);
        clock.advance(Duration.ofDays(1));
        reminders.remind();
        assertThat(made.mailsTo(anna)).isEmpty();

        clock.advance(Duration.ofDays(1));
        reminders.remind();
        clock.advance(Duration.ofDays(1));
        reminders.remind();

        assertThat(made.mailsTo(anna)).containsExactly("tool-late");
        assertThat(made.mailTextTo(anna)).contains("Kruiwagen", "In de schuur");
        assertThat(made.mailsTo(bert)).isEmpty();
    }

    @Test
    void whatSomebodyBorrowsAndReportsIsInTheirOwnData() {
        shed.promised(anna, barrow, 0, 3);
        assertThat(tools.report(barrow, 1, "Lek", List.of())).isEqualTo(new BrokenResult.Told());

        var all = ownData.about(anna, Locale.of("nl")).toString();
        assertThat(all).contains("1 × Kruiwagen", "Kruiwagen · Lek");
        assertThat(ownData.about(bert, Locale.of("nl")).toString()).doesNotContain("Kruiwagen");
    }

    @Test
    void whoeverLeavesIsPromisedNothingAndKeepsWhatTheyHave() {
        shed.handedOut(gerda, anna, barrow, 1);
        shed.promised(anna, barrow, 3, 4);
        assertThat(tools.report(barrow, 1, "Lek", List.of())).isEqualTo(new BrokenResult.Told());
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), anna));
        assertThat(mine(anna)).hasSize(2);

        database.sql("delete from membership_residence").update();
        database.sql("delete from membership_member where account_id = ?")
                .param(anna.value())
                .update();
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), anna));

        assertThat(mine(anna)).extracting(ToolLoan::taken).containsExactly(true);
        assertThat(made.as(gerda, desk::inventory).broken().getFirst().text()).isEmpty();
    }

    @Test
    void ofWhoeverIsForgottenNothingIsLeftButThatItIsOut() {
        shed.handedOut(gerda, anna, barrow, 1);
        shed.promised(anna, barrow, 3, 4);
        var photo = List.of(TestFiles.checkedPhoto(check, "wiel.jpg"));
        assertThat(tools.report(barrow, 1, "Lek", photo)).isEqualTo(new BrokenResult.Told());
        var kept = made.as(gerda, desk::inventory).broken().getFirst().photo().orElseThrow();

        events.publishEvent(new AccountErased(anna));

        var inventory = made.as(gerda, desk::inventory);
        assertThat(inventory.loans()).extracting(ToolLoan::who).containsExactly("");
        assertThat(inventory.broken().getFirst().by()).isEmpty();
        assertThat(inventory.broken().getFirst().text()).isEmpty();
        assertThat(made.as(gerda, () -> desk.photo(kept))).isEmpty();
        assertThat(ownData.about(anna, Locale.of("nl")).toString()).doesNotContain("Kruiwagen");
    }

    @Test
    void twoQueriesTellEverything() {
        shed.promised(anna, barrow, 0, 3);
        assertThat(queries.during(() -> assertThat(tools.forMe().mine()).hasSize(1)))
                .hasSize(2);
    }
}
