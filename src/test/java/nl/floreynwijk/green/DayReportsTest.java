package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.TestFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done on the day and what is left, in the words of whoever led it. */
class DayReportsTest extends DayTest {

    @Autowired
    DayReports reports;

    @Autowired
    Shifts shifts;

    @Autowired
    AttachmentCheck check;

    @Test
    void whatWasDoneIsReadByAllAndWhatIsLeftByTheGardener() {
        itBegins();

        assertThat(reports.report(shift, "De rozen zijn gesnoeid.", "Nog een hoek", List.of()))
                .isEqualTo(new ReportResult.Reported());
        reports.report(shift, "De rozen zijn gesnoeid.", "Nog twee hoeken", List.of());

        people.signIn(bert);
        assertThat(shifts.find(shift).orElseThrow().day())
                .isEqualTo(new ShiftDay(Optional.empty(), "De rozen zijn gesnoeid.", "", Optional.empty(), false));
        people.signIn(gerda);
        assertThat(desk.find(shift).orElseThrow().day().leftOver()).isEqualTo("Nog twee hoeken");
    }

    @Test
    void afterwardsEverybodyReadsHowManyCameAndTheirOwnTime() {
        itBegins();
        say(of(bert, Presence.CAME), along(UUID.randomUUID(), "Sjaan"));

        people.signIn(bert);
        assertThat(shifts.find(shift).orElseThrow().day().people()).isEmpty();

        itIs(made.row(shift).endsAt());

        assertThat(shifts.find(shift).orElseThrow().day())
                .isEqualTo(new ShiftDay(Optional.of(2), "", "", Optional.of(Duration.ofHours(2)), false));
    }

    @Test
    void whoeverDoesNotLeadItTellsNothing() {
        itBegins();
        people.signIn(bert);

        assertThat(reports.of(shift)).isEmpty();
        assertThat(reports.report(shift, "Ik was hier", "", List.of())).isEqualTo(new ReportResult.NotNow());
    }

    @Test
    void whatHasNotBegunWasCalledOffOrIsLongAgoHasNothingToTell() {
        itIs(made.row(shift).startsAt().minusSeconds(30));
        assertThat(reports.report(shift, "Klaar", "", List.of())).isEqualTo(new ReportResult.NotNow());

        itBegins();
        assertThat(reports.report(shift, "Klaar", "", List.of())).isEqualTo(new ReportResult.Reported());

        itIs(made.row(shift).endsAt().plus(LedShifts.AFTER));
        assertThat(reports.report(shift, "Anders", "", List.of())).isEqualTo(new ReportResult.NotNow());
    }

    @Test
    void itSaysSomethingAndNotTooMuch() {
        itBegins();

        assertThat(reports.report(shift, " ", "\n", List.of())).isEqualTo(new ReportResult.NoWords());
        assertThat(reports.report(shift, "x".repeat(2_001), "", List.of()))
                .isEqualTo(new ReportResult.DoneTooLong(DayReports.LONGEST));
        assertThat(reports.report(shift, "", "x".repeat(2_001), List.of()))
                .isEqualTo(new ReportResult.LeftTooLong(DayReports.LONGEST));
        assertThat(reports.report(shift, "x".repeat(2_000), "", List.of())).isEqualTo(new ReportResult.Reported());
    }

    @Test
    void photosComeToThoseOfThePlot() {
        itBegins();
        var photo = TestFiles.checkedPhoto(check, "na.jpg");

        assertThat(reports.report(shift, "", "", List.of(photo))).isEqualTo(new ReportResult.Reported());

        assertThat(reports.of(shift).orElseThrow().photos()).isEqualTo(1);
        assertThat(plots.find(plot).orElseThrow().photos())
                .extracting(PlotPhoto::moment, PlotPhoto::takenOn)
                .containsExactly(tuple(PlotMoment.AFTER, made.row(shift).day()));
    }

    @Test
    void aPlotHasNotMorePhotosThanItMay() {
        itBegins();
        var photo = TestFiles.checkedPhoto(check, "na.jpg");
        var all = Collections.nCopies(PlotDesk.MOST_PHOTOS, photo);
        assertThat(reports.report(shift, "", "", all)).isEqualTo(new ReportResult.Reported());

        assertThat(reports.report(shift, "Klaar", "", List.of(photo)))
                .isEqualTo(new ReportResult.TooManyPhotos(PlotDesk.MOST_PHOTOS));
    }
}
