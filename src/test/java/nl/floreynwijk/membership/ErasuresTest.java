package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Spelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ErasuresTest {

    @Autowired
    Erasures erasures;

    @Autowired
    Register register;

    @Autowired
    Leaving leaving;

    @Autowired
    Applications applications;

    @Autowired
    OwnMemberships own;

    @Autowired
    Enrolment enrolment;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AsPortal asPortal;

    @Autowired
    JdbcClient database;

    AccountId quirine = AccountId.random();
    MemberId member = new MemberId(quirine.value());

    @BeforeEach
    void quirineLeft() {
        quirine = members.signedIn("Quirine");
        member = own.mine().getFirst().id();
        own.rename(member, "Quirine", "Zzyzx");
        own.reachAt(member, "06 12 34 56 78");
        people.signedIn("Amina", Role.BOARD);
        leaving.end(member, "Quirine verhuisde");
        people.signIn(quirine);
    }

    @Test
    void nothingOfAnErasedMemberIsLeftInAnyTable() {
        erasures.askForMyself();
        people.signedIn("Bea", Role.BOARD);

        assertThat(erasures.confirm(waiting())).isEqualTo(new ErasureResult.Erased());

        assertThat(tablesThatHold("%zzyzx%")).isEmpty();
        assertThat(tablesThatHold("%quirine%")).isEmpty();
        assertThat(tablesThatHold("%" + Spelling.sound("zzyzx") + "%")).isEmpty();
        assertThat(tablesThatHold("%" + Spelling.sound("quirine") + "%")).isEmpty();
        assertThat(tablesThatHold("%612345678%")).isEmpty();
        assertThat(tablesThatHold("%12-bis A%")).isEmpty();
        assertThat(members.haveWordsInStep()).isTrue();
        assertThat(database.sql("select number is not null from membership_member where id = ?")
                        .param(member.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anEarlierFormThatWasRefusedGoesToo() {
        TestPeople.signOut();
        var refused = members.confirmed(JoinForms.of("Rosa", "Xyzxy"));
        people.signedIn("Dora", Role.BOARD);
        applications.refuse(refused, "Rosa Xyzxy woont niet in de wijk");
        var rosa = members.admitted(JoinForms.of("Rosa", "Xyzxy"));
        leaving.end(rosa, "verhuisd");
        erasures.ask(rosa);
        people.signedIn("Bea", Role.BOARD);

        assertThat(erasures.confirm(waiting())).isEqualTo(new ErasureResult.Erased());

        assertThat(tablesThatHold("%xyzxy%")).doesNotContain("membership_application.family_name");
        assertThat(tablesThatHold("%rosa@%")).doesNotContain("membership_application.email");
    }

    @Test
    void whoeverNeverWasAMemberIsErasedToo() {
        people.signedIn("Piet", Role.RESIDENT);
        erasures.askForMyself();
        people.signedIn("Bea", Role.BOARD);

        assertThat(erasures.waiting()).extracting(ErasureSummary::name).containsExactly("Piet");
        assertThat(erasures.confirm(waiting())).isEqualTo(new ErasureResult.Erased());
        assertThat(tablesThatHold("%piet%")).isEmpty();
    }

    @Test
    void theTableScanFindsWhoeverIsThere() {
        assertThat(tablesThatHold("%zzyzx%")).contains("membership_member.family_name", "access_account.name");
    }

    @Test
    void itTakesTwoPeople() {
        people.signedIn("Bea", Role.BOARD);

        assertThat(erasures.ask(member)).isEqualTo(new ErasureResult.Asked());
        assertThat(erasures.confirm(waiting())).isEqualTo(new ErasureResult.AskedByYourself());

        people.signedIn("Carla", Role.BOARD);
        var id = waiting();
        assertThat(erasures.confirm(id)).isEqualTo(new ErasureResult.Erased());
        assertThat(erasures.confirm(id)).isEqualTo(new ErasureResult.Gone());
        assertThat(erasures.waiting()).isEmpty();
    }

    @Test
    void theRegisterTellsNoMailAddressOfWhoeverWasErased() {
        erasures.askForMyself();
        people.signedIn("Bea", Role.BOARD);
        assertThat(erasures.confirm(waiting())).isEqualTo(new ErasureResult.Erased());

        assertThat(register.search(RegisterFilter.of(Standing.ENDED), RegisterOrder.BY_NAME, 0, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.email()).isEmpty());
    }

    @Test
    void whoeverConfirmsReadsWhoAskedAndWhoeverAskedThatItWaits() {
        people.signedIn("Bea", Role.BOARD);
        erasures.ask(member);
        assertThat(erasures.waiting()).singleElement().satisfies(it -> assertThat(it.mayConfirm())
                .isFalse());
        assertThat(register.find(member).orElseThrow().erasureAskedAt()).isPresent();

        people.signedIn("Carla", Role.BOARD);

        assertThat(erasures.waiting()).singleElement().satisfies(it -> {
            assertThat(it.mayConfirm()).isTrue();
            assertThat(it.askedByThemselves()).isFalse();
            assertThat(it.askedBy()).contains("Bea");
        });
    }

    @Test
    void askingTwiceIsAskingOnce() {
        erasures.askForMyself();
        erasures.askForMyself();
        people.signedIn("Bea", Role.BOARD);
        erasures.ask(member);

        assertThat(erasures.waiting()).hasSize(1);
        assertThat(erasures.waiting().getFirst().askedByThemselves()).isTrue();
    }

    @Test
    void whoeverIsStillAMemberOrInOfficeIsNotErased() {
        members.admitted(JoinForms.of("Quirine", "Zzyzx"));
        assertThat(erasures.askForMyself()).isEqualTo(new ErasureResult.StillMember());

        var sanne = people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(enrolment.rolesOf(sanne)).containsExactly(Role.COORDINATOR);
        assertThat(erasures.askForMyself()).isEqualTo(new ErasureResult.StillInOffice());
    }

    @Test
    void whoeverCameBackMeanwhileStays() {
        erasures.askForMyself();
        asPortal.run(() -> enrolment.give(quirine, Role.BOARD));
        people.signedIn("Bea", Role.BOARD);

        assertThat(erasures.confirm(waiting())).isEqualTo(new ErasureResult.StillInOffice());
    }

    @Test
    void aRequestThatIsWithdrawnErasesNobody() {
        erasures.askForMyself();
        people.signedIn("Bea", Role.BOARD);
        var id = waiting();

        erasures.withdraw(id);

        assertThat(erasures.confirm(id)).isEqualTo(new ErasureResult.Gone());
        assertThat(tablesThatHold("%zzyzx%")).isNotEmpty();
    }

    @Test
    void onlyTheBoardAsksAndConfirms() {
        erasures.askForMyself();
        for (var role : Set.of(Role.MEMBER, Role.COORDINATOR, Role.TREASURER, Role.ADMINISTRATOR)) {
            people.signedIn("x-" + role, role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(erasures::waiting);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> erasures.ask(member));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> erasures.confirm(new ErasureId(member.value())));
        }
    }

    private ErasureId waiting() {
        return erasures.waiting().getFirst().id();
    }

    /** Each column of text in the whole database in which a text like this stands. */
    private List<String> tablesThatHold(String text) {
        var found = new ArrayList<String>();
        database.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                            and t.table_name not like 'DATABASECHANGELOG%'
                            and c.data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'tinytext')
                        """)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    var holds = database.sql(
                                    "select exists (select 1 from `%s` where convert(`%s` using utf8mb4) like :text)"
                                            .formatted(column.get(0), column.get(1)))
                            .param("text", text)
                            .query(Boolean.class)
                            .single();
                    if (holds) {
                        found.add(column.get(0) + "." + column.get(1));
                    }
                });
        return found;
    }
}
