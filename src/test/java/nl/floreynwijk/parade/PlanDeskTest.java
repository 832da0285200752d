package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organiser draws the street: places, moves, copies, numbers, blocks and removes pitches, and undoes it. */
@PortalTest
class PlanDeskTest {

    @Autowired
    PlanDesk desk;

    @Autowired
    PlanPictures pictures;

    @Autowired
    FloorPlans plans;

    @Autowired
    TestParade parade;

    @Autowired
    TestOccupations bookings;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();

    @BeforeEach
    void thereIsAnEditionWithAnOrganiser() {
        edition = parade.edition();
        people.signedIn("Meike", Role.PARADE_ORGANISER);
    }

    private static PitchPlan plan(String number, int x) {
        return PitchTest.plan(number, x, 1_000, 200, 1_000);
    }

    private PitchId placed(String number, int x) {
        return step(desk.place(edition, plan(number, x))).pitches().getFirst();
    }

    private static PlanStep step(PitchResult result) {
        assertThat(result).isInstanceOf(PitchResult.Done.class);
        return ((PitchResult.Done) result).step();
    }

    private PlannedPitch seen(PitchId pitch) {
        return plans.of(edition).pitch(pitch).orElseThrow();
    }

    private List<String> numbers() {
        return plans.of(edition).pitches().stream().map(PlannedPitch::number).toList();
    }

    @Test
    void aPitchThatIsPlacedIsOnThePlan() {
        var pitch = placed("1", 500);

        assertThat(PitchPlan.of(seen(pitch))).isEqualTo(plan("1", 500));
    }

    @Test
    void aPitchIsMovedAndEverythingIsSaidOfIt() {
        var pitch = placed("1", 500);
        var wanted = new PitchPlan(
                "B2",
                9_000,
                5_000,
                1_000,
                500,
                1_450,
                Optional.of(Category.FOOD),
                new PitchFeatures(PitchPower.P400, true, true, true, true),
                Optional.empty());

        step(desk.change(edition, pitch, plan("1", 500), wanted));

        assertThat(PitchPlan.of(seen(pitch))).isEqualTo(wanted);
    }

    @Test
    void whatLiesOutsideTheDrawingOrHasNoLengthIsRefused() {
        var pitch = placed("1", 500);

        assertThat(desk.change(edition, pitch, plan("1", 500), plan("1", 9_801)))
                .isEqualTo(new PitchResult.Refused(Set.of(PitchPlan.Problem.OUTSIDE)));
        assertThat(desk.place(edition, PitchTest.plan("2", 0, 0, 10, -10)))
                .isEqualTo(new PitchResult.Refused(Set.of(PitchPlan.Problem.OUTSIDE)));
        var short2 = new PitchPlan(
                "2", 0, 0, 10, 10, -300, Optional.empty(), plan("2", 0).features(), Optional.empty());
        assertThat(desk.place(edition, short2)).isEqualTo(new PitchResult.Refused(Set.of(PitchPlan.Problem.LENGTH)));
        assertThat(seen(pitch).shape().x()).isEqualTo(500);
    }

    @Test
    void noTwoPitchesHaveOneNumber() {
        var one = placed("A1", 0);
        placed("A2", 500);

        assertThat(desk.place(edition, plan("a2 ", 900))).isEqualTo(new PitchResult.NumberTaken("a2"));
        assertThat(desk.change(edition, one, plan("A1", 0), plan("A2", 0))).isInstanceOf(PitchResult.NumberTaken.class);
        assertThat(numbers()).containsExactly("A1", "A2");
    }

    @Test
    void theSameNumberInAnotherEditionIsFine() {
        placed("1", 0);
        var other = parade.edition();

        step(desk.place(other, plan("1", 0)));
    }

    @Test
    void pitchesMayLieOnOneAnotherAndTheOrganiserSeesIt() {
        placed("1", 0);
        placed("2", 100);

        assertThat(Clash.among(plans.of(edition).pitches())).hasSize(1);
    }

    @Test
    void whoeverDecidesOnWhatWasChangedMeanwhileLooksFirst() {
        var pitch = placed("1", 500);
        step(desk.change(edition, pitch, plan("1", 500), plan("1", 900)));

        assertThat(desk.change(edition, pitch, plan("1", 500), plan("1", 100)))
                .isEqualTo(new PitchResult.ChangedMeanwhile());
        assertThat(desk.change(edition, PitchId.random(), plan("1", 500), plan("1", 100)))
                .isEqualTo(new PitchResult.ChangedMeanwhile());
        assertThat(seen(pitch).shape().x()).isEqualTo(900);
    }

    @Test
    void aPitchOfAnotherEditionIsNotThere() {
        var pitch = placed("1", 500);
        var other = parade.edition();

        assertThat(desk.change(other, pitch, plan("1", 500), plan("1", 900)))
                .isEqualTo(new PitchResult.ChangedMeanwhile());
        assertThat(desk.remove(other, pitch)).isEqualTo(new PitchResult.ChangedMeanwhile());
        assertThat(desk.block(other, pitch, "Boom")).isEqualTo(new PitchResult.ChangedMeanwhile());
        assertThat(desk.copy(other, pitch, 1, 0)).isEqualTo(new PitchResult.ChangedMeanwhile());
    }

    @Test
    void aRowIsCopiedWithAGapAndTheNextNumbers() {
        var pitch = placed("3", 500);
        placed("5", 9_000);

        // The drawing is 200 metres wide: a hundredth of a per cent is two centimetres
        var step = step(desk.copy(edition, pitch, 3, 150));

        assertThat(numbers()).containsExactly("3", "4", "5", "6", "7");
        assertThat(step.pitches().stream().map(it -> seen(it).shape().x())).containsExactly(775, 1_050, 1_325);
        assertThat(step.pitches()).allSatisfy(it -> assertThat(seen(it).features())
                .isEqualTo(plan("3", 0).features()));
    }

    @Test
    void noMoreAreCopiedThanFitBesideIt() {
        var pitch = placed("1", 9_300);

        assertThat(desk.copy(edition, pitch, 3, 0)).isEqualTo(new PitchResult.NoRoom(2));
        assertThat(desk.copy(edition, pitch, 0, 0)).isEqualTo(new PitchResult.NoRoom(2));
        step(desk.copy(edition, pitch, 2, 0));
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void allAreNumberedAlongTheStreetOrRowByRow() {
        var left = placed("9", 0);
        var right = placed("8", 2_000);
        var below = step(desk.place(edition, PitchTest.plan("7", 1_000, 6_000, 200, 1_000)))
                .pitches()
                .getFirst();

        step(desk.numberAll(edition, Numbering.ALONG_THE_STREET));
        assertThat(List.of(
                        seen(left).number(), seen(below).number(), seen(right).number()))
                .containsExactly("1", "2", "3");

        var again = step(desk.numberAll(edition, Numbering.ROW_BY_ROW));
        assertThat(List.of(
                        seen(left).number(), seen(right).number(), seen(below).number()))
                .containsExactly("1", "2", "3");
        assertThat(again.changes()).hasSize(2);

        step(desk.undo(edition, again));
        assertThat(seen(right).number()).isEqualTo("3");
    }

    @Test
    void aBlockedPitchSaysWhyAndIsFreedAgain() {
        var pitch = placed("1", 0);

        step(desk.block(edition, pitch, "  Brandkraan "));
        assertThat(seen(pitch).blocked()).contains("Brandkraan");
        assertThat(seen(pitch).isFreeOn(parade.days())).isFalse();
        assertThat(desk.block(edition, pitch, " "))
                .isEqualTo(new PitchResult.Refused(Set.of(PitchPlan.Problem.REASON)));
        step(desk.free(edition, pitch));
        assertThat(seen(pitch).blocked()).isEmpty();
    }

    @Test
    void whatIsBookedIsMovedOnTheDrawingButNeitherBlockedNorRemoved() {
        var pitch = placed("1", 0);
        var days = parade.days();
        bookings.booked(edition, AccountId.random(), "Kaas", pitch, List.of(days.getFirst()));
        bookings.add(
                edition,
                AccountId.random(),
                "",
                BookingState.REQUESTED,
                Optional.empty(),
                pitch,
                List.of(days.getLast()));

        assertThat(desk.block(edition, pitch, "Boom")).isEqualTo(new PitchResult.InUse("1", 2));
        assertThat(desk.remove(edition, pitch)).isEqualTo(new PitchResult.InUse("1", 2));
        step(desk.change(edition, pitch, plan("1", 0), plan("1", 700)));
        assertThat(seen(pitch).shape().x()).isEqualTo(700);
    }

    @Test
    void whatWasBookedOnceIsKeptAndCanBeBlocked() {
        var pitch = placed("1", 0);
        bookings.end(bookings.booked(edition, AccountId.random(), "Kaas", pitch, parade.days()));

        assertThat(desk.remove(edition, pitch)).isEqualTo(new PitchResult.StillNamed("1"));
        step(desk.block(edition, pitch, "Boom"));
    }

    @Test
    void stepsAreUndoneOneByOneUpToTheEmptyStreet() {
        var place = step(desk.place(edition, plan("1", 0)));
        var pitch = place.pitches().getFirst();
        var move = step(desk.change(edition, pitch, plan("1", 0), plan("1", 700)));
        var copy = step(desk.copy(edition, pitch, 2, 0));
        var block = step(desk.block(edition, pitch, "Boom"));
        var remove = step(desk.remove(edition, pitch));

        step(desk.undo(edition, remove));
        assertThat(seen(pitch).blocked()).contains("Boom");
        step(desk.undo(edition, block));
        assertThat(seen(pitch).blocked()).isEmpty();
        step(desk.undo(edition, copy));
        assertThat(numbers()).containsExactly("1");
        step(desk.undo(edition, move));
        assertThat(seen(pitch).shape().x()).isZero();
        step(desk.undo(edition, place));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void whatSomebodyChangedOrBookedSinceIsNotUndone() {
        var pitch = placed("1", 0);
        var move = step(desk.change(edition, pitch, plan("1", 0), plan("1", 700)));
        step(desk.change(edition, pitch, plan("1", 700), plan("1", 900)));
        assertThat(desk.undo(edition, move)).isEqualTo(new PitchResult.ChangedMeanwhile());

        var second = step(desk.place(edition, plan("2", 3_000)));
        bookings.booked(edition, AccountId.random(), "Kaas", second.pitches().getFirst(), parade.days());
        assertThat(desk.undo(edition, second)).isEqualTo(new PitchResult.InUse("2", 1));
    }

    @Test
    void theDrawingIsTenMetresToFiveKilometresWide() {
        assertThat(pictures.stretch(edition, 120)).isEqualTo(new PlanResult.Kept());
        assertThat(plans.of(edition).widthCm()).isEqualTo(12_000);
        assertThat(pictures.stretch(edition, 9)).isEqualTo(new PlanResult.NoSuchWidth(10, 5_000));
        assertThat(pictures.stretch(edition, -3)).isEqualTo(new PlanResult.NoSuchWidth(10, 5_000));
        assertThat(pictures.stretch(edition, Integer.MAX_VALUE)).isEqualTo(new PlanResult.NoSuchWidth(10, 5_000));
        assertThat(pictures.stretch(EditionId.random(), 120)).isEqualTo(new PlanResult.Gone());
    }

    @Test
    void anEditionWithoutAPlanGetsOne() {
        database.sql("delete from parade_plan where edition_id = ?")
                .param(edition.value())
                .update();
        assertThat(plans.of(edition).widthCm()).isEqualTo(20_000);

        assertThat(pictures.stretch(edition, 80)).isEqualTo(new PlanResult.Kept());
        assertThat(plans.of(edition).widthCm()).isEqualTo(8_000);
    }

    @Test
    void aPictureIsShownToWhoeverSeesTheEditionAndGoesWhenItIsReplaced() {
        assertThat(pictures.draw(edition, List.of())).isEqualTo(new PlanResult.NoPicture());
        assertThat(pictures.draw(edition, List.of(TestFiles.checkedPhoto(check, "straat.jpg"))))
                .isEqualTo(new PlanResult.Kept());
        var first = pictureOf(edition);
        TestPeople.signOut();
        assertThat(plans.of(edition).picture()).contains("/parade/plattegrond/" + edition + "/" + first);
        assertThat(plans.picture(edition, first)).isPresent();
        assertThat(plans.picture(EditionId.random(), first)).isEmpty();
        assertThat(plans.picture(edition, AttachmentId.random())).isEmpty();

        people.signedIn("Marga", Role.PARADE_ORGANISER);
        pictures.draw(edition, List.of(TestFiles.checkedPhoto(check, "anders.jpg")));
        assertThat(plans.picture(edition, first)).isEmpty();
        assertThat(countPictures(first)).isZero();
        pictures.drawNone(edition);
        assertThat(plans.of(edition).picture()).isEmpty();
    }

    @Test
    void aPictureThatACopiedEditionShowsTooStays() {
        pictures.draw(edition, List.of(TestFiles.checkedPhoto(check, "straat.jpg")));
        var picture = pictureOf(edition);
        var copy = parade.edition();
        database.sql("update parade_plan set picture_id = ? where edition_id = ?")
                .param(picture.value())
                .param(copy.value())
                .update();

        pictures.drawNone(edition);
        assertThat(plans.picture(copy, picture)).isPresent();
        pictures.drawNone(copy);
        assertThat(countPictures(picture)).isZero();
    }

    @Test
    void aPictureOfAnIdeaIsNobodysElse() {
        pictures.draw(edition, List.of(TestFiles.checkedPhoto(check, "straat.jpg")));
        var picture = pictureOf(edition);
        database.sql("update parade_edition set status = 'IDEA' where id = ?")
                .param(edition.value())
                .update();

        people.signedIn("Anna", Role.MEMBER);
        assertThat(plans.picture(edition, picture)).isEmpty();
    }

    private AttachmentId pictureOf(EditionId of) {
        return database.sql("select picture_id from parade_plan where edition_id = ?")
                .param(of.value())
                .query((row, _) -> new AttachmentId(row.getObject(1, UUID.class)))
                .single();
    }

    private int countPictures(AttachmentId picture) {
        return database.sql("select count(*) from attachments_photo where id = ?")
                .param(picture.value())
                .query(Integer.class)
                .single();
    }
}
