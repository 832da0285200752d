package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the organiser takes along on the day, and tells whoever has a stall. */
@PortalTest
class ParadeListsTest {

    @Autowired
    ParadeLists lists;

    @Autowired
    MarketMessages messages;

    @Autowired
    MarketRounds rounds;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private final Map<AddOnKind, AddOnId> addOns = new EnumMap<>(AddOnKind.class);
    private AccountId kees = AccountId.random();
    private AccountId anna = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private List<PitchId> pitches = List.of();
    private BookingId cheese = BookingId.random();
    private BookingId apples = BookingId.random();

    @BeforeEach
    void keesAndAnnaHaveAStall() {
        kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        edition = parade.edition();
        days = parade.days();
        pitches = parade.pitches(edition, 4);
        cheese = made.booked(edition, kees, Category.FOOD, pitches.subList(0, 2), days);
        apples = made.booked(edition, anna, Category.GOODS, pitches.subList(3, 4), days.subList(1, 2));
        people.signIn(made.organiser("Meike Markt"));
    }

    private void called(BookingId booking, String name) {
        database.sql("update parade_booking set name = ? where id = ?")
                .params(name, booking.value())
                .update();
    }

    private void power(BookingId booking, AddOnKind kind, int quantity) {
        var addOn = addOns.computeIfAbsent(kind, it -> parade.addOn(edition, it, 500, 10));
        database.sql("insert into parade_booking_add_on (booking_id, add_on_id, quantity) values (?, ?, ?)")
                .params(booking.value(), addOn.value(), quantity)
                .update();
    }

    private String pdf(DayList list, LocalDate day) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(lists.writePdf(list, edition, day, out)).isTrue();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String xlsx(DayList list, LocalDate day) throws IOException {
        var file = folder.resolve("lijst.xlsx");
        try (var out = Files.newOutputStream(file)) {
            assertThat(lists.writeXlsx(list, edition, day, out)).isTrue();
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void theServicesReadWhoStandsWhereThatDayAndWhomToCall() throws IOException {
        called(cheese, "De Kaasboer");
        called(apples, "Appels van Anna");

        assertThat(pdf(DayList.SERVICES, days.getFirst()))
                .contains("De Kaasboer", "Kees Kaas", "0612345678", "eten", "1, 2")
                .doesNotContain("Appels van Anna");
        assertThat(pdf(DayList.SERVICES, days.getLast())).contains("De Kaasboer", "Appels van Anna");
    }

    @Test
    void aNameThatIsAFormulaIsTextInTheWorkbook() throws IOException {
        called(cheese, "=HYPERLINK(\"http://kwaad.example\")");

        assertThat(xlsx(DayList.ARRIVALS, days.getFirst()))
                .contains("&apos;=HYPERLINK")
                .doesNotContain("<f>");
    }

    @Test
    void stallsBesideEachOtherShareAFuseUntilItIsFull() {
        power(cheese, AddOnKind.POWER_230, 1);
        power(apples, AddOnKind.POWER_230, 1);

        assertThat(lists.power(edition, days.getFirst()).groups()).hasSize(1);
        var plan = lists.power(edition, days.getLast());
        assertThat(plan.groups()).hasSize(2);
        assertThat(plan.isOver()).isFalse();
        assertThat(plan.watts(true)).isEqualTo(7200);
    }

    @Test
    void aStallThatAsksForMoreThanAFuseGivesStandsOut() throws IOException {
        power(cheese, AddOnKind.POWER_230, 2);

        assertThat(lists.power(edition, days.getFirst()).isOver()).isTrue();
        assertThat(pdf(DayList.POWER, days.getFirst())).contains("Meer dan een groep geeft.", "7200");
    }

    @Test
    void aDayThatTheMarketDoesNotHaveHasNoList() throws IOException {
        assertThat(lists.writePdf(DayList.SERVICES, edition, days.getLast().plusDays(1), new ByteArrayOutputStream()))
                .isFalse();
        assertThat(lists.writeXlsx(DayList.POWER, EditionId.random(), days.getFirst(), new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void aMessageGoesToThoseWhoAreMeantOnceEach() {
        made.booked(edition, anna, Category.GOODS, pitches.subList(2, 3), days);

        assertThat(messages.count(edition, new MessageTo(Optional.empty(), Optional.empty())))
                .isEqualTo(2);
        assertThat(messages.count(edition, new MessageTo(Optional.of(Category.FOOD), Optional.empty())))
                .isEqualTo(1);
        assertThat(messages.send(edition, new MessageTo(Optional.of(Category.GOODS), Optional.empty()), "Kom op tijd"))
                .isEqualTo(new MarketMessageResult.Sent(1));
        assertThat(made.mailsTo(anna)).containsExactly("organiser-message");
        assertThat(made.mailsTo(kees)).isEmpty();
    }

    @Test
    void aMessageOfADayGoesToThoseWhoStandThere() {
        var saturday = new MessageTo(Optional.empty(), Optional.of(days.getFirst()));

        assertThat(messages.send(edition, saturday, "Kom op tijd")).isEqualTo(new MarketMessageResult.Sent(1));
        assertThat(made.mailsTo(kees)).containsExactly("organiser-message");
    }

    @Test
    void aMessageWithoutWordsOrReadersIsNotSent() {
        var all = new MessageTo(Optional.empty(), Optional.empty());

        assertThat(messages.send(edition, all, " ")).isEqualTo(new MarketMessageResult.NoWords(2000));
        assertThat(messages.send(edition, all, "x".repeat(2001))).isEqualTo(new MarketMessageResult.NoWords(2000));
        assertThat(messages.send(edition, new MessageTo(Optional.of(Category.RUG), Optional.empty()), "Hallo"))
                .isEqualTo(new MarketMessageResult.Nobody());
    }

    @Test
    void nobodyWritesToAWholeStreetAllDay() {
        var all = new MessageTo(Optional.empty(), Optional.empty());
        for (var turn = 0; turn < 10; turn++) {
            assertThat(messages.send(edition, all, "Bericht")).isEqualTo(new MarketMessageResult.Sent(2));
        }

        assertThat(messages.send(edition, all, "Nog een")).isInstanceOf(MarketMessageResult.TooOften.class);
    }

    @Test
    void aWeekBeforeEverybodyHearsWhatToKnowOnce() {
        rounds.tell();
        assertThat(made.mailsTo(kees)).isEmpty();

        weekBefore();
        rounds.tell();
        rounds.tell();

        assertThat(made.mailsTo(kees)).containsExactly("what-to-know");
        assertThat(made.mailsTo(anna)).containsExactly("what-to-know");
    }

    @Test
    void whoeverBooksInTheLastWeekHearsTheNextDay() {
        weekBefore();
        rounds.tell();
        var bert = made.neighbour("Bert Brood");
        made.booked(edition, bert, Category.GOODS, pitches.subList(2, 3), days);
        clock.advance(Duration.ofDays(1));

        rounds.tell();

        assertThat(made.mailsTo(bert)).containsExactly("what-to-know");
    }

    @Test
    void nobodyIsToldWhatToBringToWhatMayNotGoOn() {
        database.sql("update parade_edition set status = 'UNCERTAIN' where id = ?")
                .param(edition.value())
                .update();
        weekBefore();

        rounds.tell();

        assertThat(made.mailsTo(kees)).isEmpty();
    }

    private void weekBefore() {
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(days.getFirst().minusDays(7))));
    }
}
