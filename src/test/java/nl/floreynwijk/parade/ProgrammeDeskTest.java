package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestStreet.music;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the organiser puts in the programme. */
@PortalTest
class ProgrammeDeskTest {

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    TestParade parade;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    private EditionId edition = EditionId.random();
    private LocalDate saturday = LocalDate.EPOCH;

    @BeforeEach
    void meikeOrganises() {
        parade.clear();
        edition = parade.edition();
        saturday = parade.days().getFirst();
        people.signedIn("meike", Role.PARADE_ORGANISER);
    }

    private ActivityId added(ActivityPlan plan) {
        var result = desk.add(edition, plan);
        assertThat(result).isInstanceOf(ActivityResult.Kept.class);
        return ((ActivityResult.Kept) result).id();
    }

    private Programme programme() {
        return desk.of(edition).orElseThrow();
    }

    @Test
    void theProgrammeIsInOrderOfTime() {
        added(music("Band", "Podium", saturday.plusDays(1), 11, 12));
        added(music("Koor", "Podium", saturday, 13, 14));
        added(music("Fanfare", "Podium", saturday, 10, 11));

        assertThat(programme().items()).extracting(it -> it.plan().title()).containsExactly("Fanfare", "Koor", "Band");
    }

    @Test
    void twoOnOneStageAtOneTimeArePointedOutAndKept() {
        added(music("Koor", "Podium", saturday, 11, 13));
        var result = desk.add(edition, music("Band", "podium", saturday, 12, 14));

        assertThat(result).isInstanceOfSatisfying(ActivityResult.Kept.class, it -> assertThat(it.clashes())
                .containsExactly("Koor"));
        assertThat(programme().items())
                .extracting(Programme.Item::clashes)
                .containsExactly(List.of("Band"), List.of("Koor"));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        assertThat(desk.add(edition, music("", "Podium", saturday, 12, 11)))
                .isEqualTo(new ActivityResult.Refused(Set.of(ActivityPlan.Problem.TITLE, ActivityPlan.Problem.END)));
        assertThat(desk.add(edition, music("Koor", "Podium", saturday.plusDays(5), 11, 12)))
                .isEqualTo(new ActivityResult.Refused(Set.of(ActivityPlan.Problem.DAY)));
        assertThat(desk.add(EditionId.random(), music("Koor", "Podium", saturday, 11, 12)))
                .isEqualTo(new ActivityResult.ChangedMeanwhile());
        assertThat(programme().items()).isEmpty();
    }

    @Test
    void somethingIsOnAPitchOfThisEditionOnly() {
        var pitch = parade.pitches(edition, 2).getLast();
        var elsewhere = parade.pitches(parade.edition(), 1).getFirst();
        added(on(pitch));

        assertThat(programme().items().getFirst().pitch()).contains("2");
        assertThat(desk.add(edition, on(elsewhere)))
                .isEqualTo(new ActivityResult.Refused(Set.of(ActivityPlan.Problem.PLACE)));
    }

    private ActivityPlan on(PitchId pitch) {
        return new ActivityPlan(
                ActivityKind.SPORT,
                "Tafeltennis",
                "Voor iedereen",
                "",
                saturday,
                LocalTime.of(11, 0),
                LocalTime.of(16, 30),
                new ActivityPlace.OnPitch(pitch));
    }

    @Test
    void aChangeOnWhatSomebodyElseChangedIsNotMade() {
        var id = added(music("Koor", "Podium", saturday, 11, 12));
        var seen = programme().items().getFirst();

        assertThat(desk.change(id, music("Groot koor", "Podium", saturday, 11, 12), seen.version()))
                .isEqualTo(new ActivityResult.Kept(id, List.of()));
        assertThat(desk.change(id, music("Klein koor", "Podium", saturday, 11, 12), seen.version()))
                .isEqualTo(new ActivityResult.ChangedMeanwhile());
        var now = programme().items().getFirst();
        assertThat(desk.change(id, music("Koor", "", saturday, 11, 12), now.version()))
                .isEqualTo(new ActivityResult.Refused(Set.of(ActivityPlan.Problem.STAGE)));
        assertThat(now.plan().title()).isEqualTo("Groot koor");
    }

    @Test
    void whatIsTakenOutIsGone() {
        var id = added(music("Koor", "Podium", saturday, 11, 12));

        assertThat(desk.remove(id)).isTrue();
        assertThat(desk.remove(id)).isFalse();
        assertThat(programme().items()).isEmpty();
        assertThat(desk.change(id, music("Koor", "Podium", saturday, 11, 12), 0))
                .isEqualTo(new ActivityResult.ChangedMeanwhile());
    }

    @Test
    void aProgrammeHasAnEnd() {
        IntStream.range(0, ProgrammeDesk.MOST).forEach(it -> added(music("Koor " + it, "P" + it, saturday, 11, 12)));

        assertThat(desk.add(edition, music("Nog een", "Podium", saturday, 11, 12)))
                .isEqualTo(new ActivityResult.Full(ProgrammeDesk.MOST));
    }

    @Test
    void threeQueriesTellTheWholeProgramme() {
        added(music("Koor", "Podium", saturday, 11, 12));
        added(music("Band", "Podium", saturday, 11, 12));
        assertThat(queries.during(() -> assertThat(programme().items()).hasSize(2)))
                .hasSize(3);
        assertThat(desk.of(EditionId.random())).isEmpty();
    }

    @Test
    void theDeskReadsAlongAndAMemberDoesNot() {
        var id = added(music("Koor", "Podium", saturday, 11, 12));
        people.signedIn("joris", Role.COORDINATOR);
        assertThat(programme().items()).hasSize(1);
        assertThatThrownBy(() -> desk.remove(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.add(edition, music("Band", "Podium", saturday, 11, 12)))
                .isInstanceOf(AccessDeniedException.class);

        people.signedIn("ria", Role.MEMBER);
        assertThatThrownBy(() -> desk.of(edition)).isInstanceOf(AccessDeniedException.class);
    }
}
