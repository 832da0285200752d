package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who says who was there, when, and what holds of what was said. */
class AttendancesTest extends DayTest {

    @Autowired
    GreenOwnData ownData;

    @Test
    void whoeverLeadsItSeesWhoComesByTheirShownNamesAndSaysWhoIsThere() {
        itBegins();
        assertThat(list())
                .extracting(Attendance.Person::name, Attendance.Person::expected, Attendance.Person::presence)
                .containsExactly(tuple("Bert G.", 1, Presence.OPEN));

        assertThat(say(of(bert, Presence.CAME))).containsExactly(new SaidResult.Kept(person(bert)));

        assertThat(list())
                .extracting(Attendance.Person::presence, Attendance.Person::minutes)
                .containsExactly(tuple(Presence.CAME, TWO_HOURS));
        assertThat(attendances.of(shift).orElseThrow().present()).isEqualTo(1);
    }

    @Test
    void theGardenerMayToo() {
        itBegins();
        people.signIn(gerda);

        say(of(bert, Presence.EXCUSED));

        assertThat(list())
                .extracting(Attendance.Person::name, Attendance.Person::presence)
                .containsExactly(tuple("Bert Gras", Presence.EXCUSED));
    }

    @Test
    void nobodyElseSeesOrSaysIt() {
        itBegins();
        people.signIn(bert);

        assertThat(attendances.of(shift)).isEmpty();
        assertThat(attendances.say(shift, List.of(of(bert, Presence.CAME)))).isEqualTo(new AttendanceResult.NotYours());
        assertThat(attendances.say(ShiftId.random(), List.of())).isEqualTo(new AttendanceResult.NotYours());
    }

    @Test
    void fromTwoHoursBeforeItIsSaidWhoIsThere() {
        var from = made.row(shift).startsAt().minus(LedShifts.BEFORE);
        itIs(from.minusSeconds(30));
        assertThat(attendances.say(shift, List.of(of(bert, Presence.CAME))))
                .isInstanceOf(AttendanceResult.NotNow.class);
        assertThat(presenceOf(bert)).isEqualTo(Presence.OPEN);

        itIs(from);
        say(of(bert, Presence.CAME));

        assertThat(presenceOf(bert)).isEqualTo(Presence.CAME);
    }

    @Test
    void whoeverWasTickedBeforeItMovedWasNotThereOnTheNewDay() {
        itIs(made.row(shift).startsAt().minus(Duration.ofHours(1)));
        say(of(bert, Presence.CAME));
        var plan = made.row(shift).plan();

        assertThat(made.as(
                        gerda,
                        () -> desk.change(
                                shift, TestShifts.at(plan, plan.day().plusDays(1), 10, 12), Scope.THIS, "", 0)))
                .isInstanceOf(ChangeShiftResult.Changed.class);

        itIs(made.row(shift).startsAt());
        assertThat(presenceOf(bert)).isEqualTo(Presence.OPEN);
    }

    @Test
    void whereSomebodyCameAlongTheShiftIsNotTakenOutOfThePlan() {
        var empty = ledByAnna(TestShifts.at(made.plan(plot, 3), made.saturday().plusDays(7), 10, 12));
        itIs(made.row(empty).startsAt().minus(Duration.ofHours(1)));
        people.signIn(anna);
        attendances.say(empty, List.of(along(UUID.randomUUID(), "Sjaan van hiernaast")));

        assertThat(made.as(gerda, () -> desk.remove(empty, Scope.THIS))).isEqualTo(new RemoveShiftResult.HasPeople(1));
    }

    @Test
    void nobodyIsGivenMoreThanFourHoursBeyondWhatWasPlanned() {
        itBegins();

        say(new SaidOf(person(bert), Presence.CAME, 1, 1_440, Optional.empty(), "", clock.instant()));

        assertThat(list().getFirst().minutes()).isEqualTo(TWO_HOURS + 240);
    }

    @Test
    void whoMissedItIsTheOfficesAloneOnceTheListIsClosed() {
        itBegins();
        say(of(bert, Presence.MISSED));
        itIs(made.row(shift).endsAt().plus(LedShifts.AFTER));
        people.signIn(anna);

        assertThat(attendances.of(shift).orElseThrow().people()).isEmpty();
        people.signIn(gerda);
        assertThat(attendances.of(shift).orElseThrow().people()).hasSize(1);
    }

    @Test
    void afterTwoWeeksTheListIsClosed() {
        var until = made.row(shift).endsAt().plus(LedShifts.AFTER);
        itIs(until.minusSeconds(30));
        say(of(bert, Presence.CAME));

        itIs(until);

        assertThat(attendances.say(shift, List.of(of(bert, Presence.MISSED))))
                .isInstanceOfSatisfying(
                        AttendanceResult.NotNow.class,
                        it -> assertThat(it.attendance().moment()).isEqualTo(Attendance.Moment.OVER));
        people.signIn(gerda);
        assertThat(presenceOf(bert)).isEqualTo(Presence.CAME);
    }

    @Test
    void nobodyWasAtAShiftThatWasCalledOff() {
        made.calledOff(gerda, shift, "Te warm");
        itBegins();

        assertThat(attendances.say(shift, List.of(of(bert, Presence.CAME))))
                .isInstanceOfSatisfying(
                        AttendanceResult.NotNow.class,
                        it -> assertThat(it.attendance().moment()).isEqualTo(Attendance.Moment.CALLED_OFF));
        assertThat(presenceOf(bert)).isEqualTo(Presence.OPEN);
    }

    @Test
    void whatWasSaidLaterHoldsAlsoWhenItComesInFirst() {
        itBegins();
        var began = clock.instant();
        clock.advance(Duration.ofHours(1));

        say(of(person(bert), Presence.MISSED, began.plusSeconds(60)));
        assertThat(say(of(person(bert), Presence.CAME, began.plusSeconds(30))))
                .containsExactly(new SaidResult.Kept(person(bert)));

        assertThat(presenceOf(bert)).isEqualTo(Presence.MISSED);
        say(of(person(bert), Presence.EXCUSED, began.plusSeconds(60)));
        assertThat(presenceOf(bert)).isEqualTo(Presence.EXCUSED);
    }

    @Test
    void aPhoneWhoseClockIsAheadDoesNotKeepOthersFromSayingOtherwise() {
        itBegins();
        say(of(person(bert), Presence.MISSED, clock.instant().plus(Duration.ofDays(400))));

        clock.advance(Duration.ofSeconds(1));
        say(of(bert, Presence.CAME));

        assertThat(presenceOf(bert)).isEqualTo(Presence.CAME);
    }

    @Test
    void whoDidNotComeWorkedNoTimeAndTwoPhonesLeaveEachOthersPeopleAlone() {
        made.signedUp(shift, carla);
        itBegins();

        say(of(bert, Presence.MISSED));
        say(of(carla, Presence.CAME));

        assertThat(database.sql(
                                "select came, presence, minutes from green_attendance where shift_id = ? order by minutes")
                        .param(shift.value())
                        .query((row, _) -> row.getBoolean(1) + " " + row.getString(2) + " " + row.getInt(3))
                        .list())
                .containsExactly("false MISSED 0", "true CAME 120");
    }

    @Test
    void whoeverComesAlongWithoutAnAccountIsOnePersonHoweverOftenItIsSent() {
        itBegins();
        var sjaan = UUID.randomUUID();

        say(along(sjaan, " Sjaan van hiernaast "));
        say(along(sjaan, "Sjaan van hiernaast"));

        assertThat(list())
                .extracting(Attendance.Person::name, Attendance.Person::expected)
                .containsExactly(tuple("Bert G.", 1), tuple("Sjaan van hiernaast", 0));
    }

    @Test
    void aMemberWhoComesAlongIsThereOnceWhoeverSaysIt() {
        itBegins();
        var one = UUID.randomUUID();
        var number = made.numberOf(carla);

        assertThat(say(along(one, number))).containsExactly(new SaidResult.Kept(one));
        assertThat(say(along(UUID.randomUUID(), number))).containsExactly(new SaidResult.Kept(one));

        assertThat(list()).extracting(Attendance.Person::name).containsExactly("Bert G.", "Carla H.");
    }

    @Test
    void whoSignedUpIsNotAddedASecondTimeByTheirNumber() {
        itBegins();

        assertThat(say(along(UUID.randomUUID(), made.numberOf(bert))))
                .containsExactly(new SaidResult.Kept(person(bert)));

        assertThat(list()).hasSize(1);
        assertThat(presenceOf(bert)).isEqualTo(Presence.CAME);
    }

    @Test
    void whoIsPutOnTheShiftAfterTheyCameAlongIsOnePerson() {
        itIs(made.row(shift).startsAt().minus(Duration.ofHours(1)));
        say(along(UUID.randomUUID(), made.numberOf(carla)));
        assertThat(made.as(gerda, () -> desk.putOn(shift, made.numberOf(carla), false)))
                .isInstanceOf(PutOnResult.On.class);
        assertThat(presenceOf(carla)).isEqualTo(Presence.CAME);

        say(of(carla, Presence.EXCUSED));

        assertThat(list()).hasSize(2);
        assertThat(presenceOf(carla)).isEqualTo(Presence.EXCUSED);
    }

    @Test
    void moreMayComeThanThereWerePlaces() {
        itBegins();

        for (var name : List.of("Sjaan", "Kees", "Miep", "Teun")) {
            say(along(UUID.randomUUID(), name));
        }

        assertThat(attendances.of(shift).orElseThrow().present()).isEqualTo(4);
    }

    @Test
    void aNumberThatNobodyHasAddsNobody() {
        itBegins();

        assertThat(say(along(UUID.randomUUID(), 987_654))).containsExactly(new SaidResult.NoSuchMember());

        assertThat(list()).hasSize(1);
    }

    @Test
    void aNameThatDeceivesIsRefused() {
        itBegins();

        assertThat(say(
                        along(UUID.randomUUID(), "Sjaan\nBcc: iedereen"),
                        along(UUID.randomUUID(), "\u202Enaajs"),
                        along(UUID.randomUUID(), "x".repeat(81))))
                .containsOnly(new SaidResult.NoName(Attendances.LONGEST_NAME));
        assertThat(list()).hasSize(1);
    }

    @Test
    void soManyComeAlongAtMost() {
        itBegins();
        var all = IntStream.range(0, Attendances.MOST_WALK_INS)
                .mapToObj(it -> along(UUID.randomUUID(), "Buur " + it))
                .toArray(SaidOf[]::new);
        assertThat(say(all)).allMatch(SaidResult.Kept.class::isInstance);

        assertThat(say(along(UUID.randomUUID(), "Nog een")))
                .containsExactly(new SaidResult.TooMany(Attendances.MOST_WALK_INS));
    }

    @Test
    void whoIsOnAnotherShiftIsNotOnThisOne() {
        var other = ledByAnna(TestShifts.at(made.plan(plot, 3), made.saturday(), 13, 15));
        made.signedUp(other, carla);
        itBegins();
        var person = made.row(other, carla).id().value();

        assertThat(say(of(person, Presence.CAME, clock.instant()))).containsExactly(new SaidResult.NotOnIt());
    }

    @Test
    void aGuestIsOnTheListByTheirName() {
        guest("Piet de Gast");
        itBegins();

        var piet = list().getLast();
        say(of(piet.id(), Presence.CAME, clock.instant()));

        assertThat(piet.name()).isEqualTo("Piet de Gast");
        assertThat(list())
                .extracting(Attendance.Person::name, Attendance.Person::presence)
                .containsExactly(tuple("Bert G.", Presence.OPEN), tuple("Piet de Gast", Presence.CAME));
    }

    private void guest(String name) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into green_guest (id, shift_id, name, phone, secret_hash, signed_up_at, forget_on)
                        values (:id, :shift, :name, '+31612345678', :hash, :now, :day)
                        """)
                .param("id", id)
                .param("shift", shift.value())
                .param("name", name)
                .param("hash", new byte[32])
                .param("now", clock.instant())
                .param("day", DutchTime.day(clock.instant()).plusYears(1))
                .update();
        database.sql("""
                        insert into green_sign_up (id, shift_id, guest_id, places, state, queue, overlaps, left_reason,
                            signed_up_at, version)
                        values (:id, :shift, :guest, 1, 'ON', 0, false, '', :now, 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("shift", shift.value())
                .param("guest", id)
                .param("now", clock.instant())
                .update();
    }

    @Test
    void nobodyWorksLongerThanADayOrBringsACrowd() {
        assertThatThrownBy(() ->
                        new SaidOf(UUID.randomUUID(), Presence.CAME, 4, 60, Optional.empty(), "", clock.instant()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new SaidOf(UUID.randomUUID(), Presence.CAME, 1, 1_441, Optional.empty(), "", clock.instant()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverWasThereFindsItInTheirOwnData() {
        itBegins();
        say(of(bert, Presence.CAME));

        assertThat(ownData.about(bert, Locale.of("nl")))
                .filteredOn(it -> it.name().equals("attendance"))
                .singleElement()
                .satisfies(it -> assertThat(it.values())
                        .singleElement()
                        .asString()
                        .startsWith("Rozen snoeien")
                        .endsWith("u was er, 120 minuten"));
    }
}
