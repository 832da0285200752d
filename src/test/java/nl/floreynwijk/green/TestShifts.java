package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.TestRequests;
import nl.floreynwijk.membership.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A gardener, a plot, shifts and who comes to them. */
@Component
public class TestShifts {

    /** What is not heavy, and nobody has to bring anything for. */
    static final ShiftWork WORK = new ShiftWork(Heaviness.LIGHT, true, false, false, true, "", "");

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWELVE = LocalTime.of(12, 0);

    private final TestRequests members;
    private final TestPeople people;
    private final PlotDesk plots;
    private final ShiftDesk desk;
    private final SignUps signUps;
    private final ShiftRepository repository;
    private final SignUpRepository rows;
    private final JdbcClient database;
    private final Clock clock;

    TestShifts(
            TestRequests members,
            TestPeople people,
            PlotDesk plots,
            ShiftDesk desk,
            SignUps signUps,
            ShiftRepository repository,
            SignUpRepository rows,
            JdbcClient database,
            Clock clock) {
        this.members = members;
        this.people = people;
        this.plots = plots;
        this.desk = desk;
        this.signUps = signUps;
        this.repository = repository;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** Nothing is planned, nobody looks after anything, and nobody said what they can do. */
    public void clear() {
        for (var table : List.of(
                "guest",
                "shift_report",
                "certificate",
                "goal",
                "placement",
                "placement_year",
                "attendance",
                "asked",
                "sign_up",
                "volunteer",
                "shift",
                "series",
                "wish",
                "plot_photo",
                "plot_neighbour",
                "plot",
                "map")) {
            database.sql("delete from green_" + table).update();
        }
    }

    /** A member with an address and a phone number, such as sign up. */
    public AccountId member(String name, Role... more) {
        return members.member(name, more);
    }

    /** A member whom other members find. */
    public AccountId listed(String name) {
        var account = member(name);
        database.sql("update membership_member set shared = 'EMAIL' where account_id = ?")
                .param(account.value())
                .update();
        return account;
    }

    /** Leads shifts, and can be phoned. */
    public AccountId gardener(String name) {
        return member(name, Role.GARDENER);
    }

    /** The number they are put on a shift by. */
    public int numberOf(AccountId account) {
        return database.sql("select number from membership_member where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    public MemberId memberOf(AccountId account) {
        return database.sql("select id from membership_member where account_id = ?")
                .param(account.value())
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .single();
    }

    /** A plot that neighbours look after. */
    public PlotId plot(AccountId gardener, String name) {
        var result = as(gardener, () -> plots.add(plotPlan(name)));
        assertThat(result).isInstanceOf(PlotResult.Kept.class);
        return ((PlotResult.Kept) result).id();
    }

    static PlotPlan plotPlan(String name) {
        return plotPlan(name, PlotState.ACTIVE);
    }

    static PlotPlan plotPlan(String name, PlotState state) {
        return new PlotPlan(
                name,
                PlotKind.KEEP,
                state,
                new MapPoint(12.5, 80),
                "Naast de school",
                "Gemeente Amersfoort",
                "Een hoek met rozen.",
                "",
                "",
                "");
    }

    /** The first Saturday that is more than a week away, so that there is time for everything. */
    public LocalDate saturday() {
        return DutchTime.day(clock.instant()).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    /** On {@link #saturday()} from ten until twelve, for at most so many. */
    public ShiftPlan plan(PlotId plot, int most) {
        return new ShiftPlan(
                plot,
                "Rozen snoeien",
                "",
                "Bij de bank",
                saturday(),
                TEN,
                TWELVE,
                Optional.empty(),
                ShiftPlaces.of(1, most),
                WORK,
                Reward.NONE);
    }

    public static ShiftPlan at(ShiftPlan plan, LocalDate day, int from, int until) {
        return new ShiftPlan(
                plan.plot(),
                plan.task(),
                plan.about(),
                plan.place(),
                day,
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                plan.leader(),
                plan.places(),
                plan.work(),
                plan.reward());
    }

    public static ShiftPlan called(ShiftPlan plan, String task, String place) {
        return new ShiftPlan(
                plan.plot(),
                task,
                plan.about(),
                place,
                plan.day(),
                plan.from(),
                plan.until(),
                plan.leader(),
                plan.places(),
                plan.work(),
                plan.reward());
    }

    public static ShiftPlan with(ShiftPlan plan, ShiftPlaces places) {
        return new ShiftPlan(
                plan.plot(),
                plan.task(),
                plan.about(),
                plan.place(),
                plan.day(),
                plan.from(),
                plan.until(),
                plan.leader(),
                places,
                plan.work(),
                plan.reward());
    }

    static ShiftPlan with(ShiftPlan plan, ShiftWork work) {
        return new ShiftPlan(
                plan.plot(),
                plan.task(),
                plan.about(),
                plan.place(),
                plan.day(),
                plan.from(),
                plan.until(),
                plan.leader(),
                plan.places(),
                work,
                plan.reward());
    }

    static ShiftPlan with(ShiftPlan plan, Reward reward) {
        return new ShiftPlan(
                plan.plot(),
                plan.task(),
                plan.about(),
                plan.place(),
                plan.day(),
                plan.from(),
                plan.until(),
                plan.leader(),
                plan.places(),
                plan.work(),
                reward);
    }

    public static ShiftPlan ledBy(ShiftPlan plan, AccountId leader) {
        return new ShiftPlan(
                plan.plot(),
                plan.task(),
                plan.about(),
                plan.place(),
                plan.day(),
                plan.from(),
                plan.until(),
                Optional.of(leader),
                plan.places(),
                plan.work(),
                plan.reward());
    }

    /** So many of them are kept for Eemfors, until the day before the day before. */
    static ShiftPlan keeping(ShiftPlan plan, int most, int kept) {
        return with(
                plan,
                new ShiftPlaces(1, most, kept, "Eemfors", Optional.of(plan.day().minusDays(2))));
    }

    public ShiftId planned(AccountId gardener, ShiftPlan plan) {
        return shifts(as(gardener, () -> desk.plan(plan))).getFirst();
    }

    /** Every week from its day on, so often. */
    public List<ShiftId> series(AccountId gardener, ShiftPlan plan, int times) {
        var rule = new SeriesRule(Rhythm.WEEKLY, plan.day(), plan.day().plusWeeks(times - 1L), false);
        return shifts(as(gardener, () -> desk.plan(plan, rule)));
    }

    private static List<ShiftId> shifts(PlanResult result) {
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        return ((PlanResult.Planned) result).shifts();
    }

    /** Comes to it, alone. */
    public void signedUp(ShiftId shift, AccountId... accounts) {
        for (var account : accounts) {
            assertThat(as(account, () -> signUps.signUp(shift, 0, Said.NOTHING)))
                    .isEqualTo(new SignUpResult.On(1));
        }
    }

    /** Waits for a place on it, in this order. */
    public void queued(ShiftId shift, AccountId... accounts) {
        for (var account : accounts) {
            assertThat(as(account, () -> signUps.queue(shift, Said.NOTHING))).isInstanceOf(SignUpResult.Waiting.class);
        }
    }

    /** Comes off it again. */
    public void left(ShiftId shift, AccountId account) {
        assertThat(as(account, () -> signUps.leave(shift, ""))).isEqualTo(new LeaveResult.Left());
    }

    /** Does not go on because of the heat, which counts. */
    public void calledOff(AccountId gardener, ShiftId shift, String reason) {
        assertThat(as(gardener, () -> desk.callOff(shift, Scope.THIS, OffCause.HEAT, reason, true)))
                .isInstanceOf(CallOffResult.CalledOff.class);
    }

    /** Does something as somebody; whoever was signed in still is. */
    public <T> T as(AccountId account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        people.signIn(account);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    Shift row(ShiftId id) {
        return repository.findById(id).orElseThrow();
    }

    SignUp row(ShiftId shift, AccountId account) {
        return rows.findByShiftIdAndAccountId(shift, account).orElseThrow();
    }

    /** For how many people places are taken. */
    public int people(ShiftId shift) {
        return row(shift).taken();
    }

    /** How far somebody is with it; empty for whoever never wanted anything. */
    public Optional<SignUpState> state(ShiftId shift, AccountId account) {
        return rows.findByShiftIdAndAccountId(shift, account).map(SignUp::state);
    }

    /** Who is in that state, those who came first before others. */
    List<AccountId> who(ShiftId shift, SignUpState state) {
        return rows.present(shift).stream()
                .filter(it -> it.state() == state)
                .flatMap(it -> it.account().stream())
                .toList();
    }

    /** For how many people places are taken, counted one by one. */
    int counted(ShiftId shift) {
        return rows.present(shift).stream()
                .filter(SignUp::takesPlaces)
                .mapToInt(SignUp::places)
                .sum();
    }

    /** Which mails about shifts somebody got, the oldest first. */
    public List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select message_key from notification_mail where account_id = ? and message_key like '%green/%'
                        order by created_at, message_key
                        """)
                .param(account.value())
                .query((row, _) -> row.getString(1).replaceFirst(".*green/([a-z-]+)/.*", "$1"))
                .list();
    }

    /** What the mails say that somebody got about shifts. */
    public String mailTextTo(AccountId account) {
        return String.join(
                "\n",
                database.sql("""
                                select concat(subject, '\\n', text, '\\n', html) from notification_mail
                                where account_id = ? and message_key like '%green/%'
                                """).param(account.value()).query(String.class).list());
    }
}
