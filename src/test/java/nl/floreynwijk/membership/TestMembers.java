package nl.floreynwijk.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets people join in tests, the way they do it themselves: a form, the link in the mail, a decision of the board. */
@Component
public class TestMembers {

    private static final String HERE = "test";

    private final Joining joining;
    private final Applications applications;
    private final MemberRepository members;
    private final TestPeople people;
    private final JdbcClient database;

    TestMembers(
            Joining joining,
            Applications applications,
            MemberRepository members,
            TestPeople people,
            JdbcClient database) {
        this.joining = joining;
        this.applications = applications;
        this.members = members;
        this.people = people;
        this.database = database;
    }

    /** Sends the form and follows the link in the mail. */
    ApplicationId confirmed(JoinForm form) {
        var id = ApplicationId.random();
        assertThat(joining.apply(id, form, HERE)).isEqualTo(new JoinResult.Sent());
        assertThat(joining.confirm(newestToken(), HERE)).isEqualTo(new ConfirmResult.Confirmed());
        return id;
    }

    /** The secret of the link in the newest mail that asks to confirm. */
    String newestToken() {
        var text = database.sql("""
                        select text from notification_mail
                        where kind = 'membership.joining' and text like '%/lid-worden/bevestigen/%'
                        order by created_at desc, id limit 1
                        """).query(String.class).single();
        return text.replaceFirst("(?s).*/lid-worden/bevestigen/([A-Za-z0-9_-]+).*", "$1");
    }

    /** Sends a form that waits for a decision, of somebody of this first name in the Bomenstraat. */
    public ApplicationId waiting(String name, String address) {
        var before = SecurityContextHolder.getContext();
        TestPeople.signOut();
        var application = confirmed(JoinForms.with(JoinForms.of(name, "Testman"), address, "", JoinForms.REQUIRED));
        SecurityContextHolder.setContext(before);
        return application;
    }

    /** Joins and is approved by a board member of their own; whoever was signed in still is. */
    MemberId admitted(JoinForm form) {
        var before = SecurityContextHolder.getContext();
        TestPeople.signOut();
        var application = confirmed(form);
        people.signedIn("board-" + application, Role.BOARD);
        assertThat(applications.approve(application)).isInstanceOf(DecisionResult.Admitted.class);
        SecurityContextHolder.setContext(before);
        return memberOf(form.email());
    }

    /** A member of this first name, who lives in the Bomenstraat and is signed in. */
    public AccountId signedIn(String name) {
        var member = admitted(JoinForms.of(name, "Testman"));
        var account = members.findById(member).orElseThrow().account();
        people.signIn(account);
        return account;
    }

    /** Somebody who is a member, now or since a page was opened before. */
    MemberId anyMember(JoinForm form) {
        return database.sql("select id from membership_member where email = ?")
                .param(form.email())
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> admitted(form));
    }

    /**
     * Whether members have the words of what they are called now and no others, and beside each stands what the list of
     * members is sorted by.
     */
    boolean haveWordsInStep() {
        var single = kept("search_word", "word");
        var pairs = kept("search_pair", "pair");
        return areSorted()
                && everybody().stream().allMatch(it -> MemberWords.of(it)
                        .equals(new MemberWords(
                                single.getOrDefault(it.id(), Set.of()), pairs.getOrDefault(it.id(), Set.of()))));
    }

    private List<Findable> everybody() {
        return database.sql("""
                        select m.id, m.given_name, m.family_name, m.organisation_name, m.email, m.number,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town
                        from membership_member m left join membership_residence r on r.current_of = m.id
                        """).query((row, _) -> MemberRow.findable(row)).list();
    }

    private Map<MemberId, Set<String>> kept(String table, String column) {
        return database
                .sql("select member_id, " + column + " as word from membership_" + table)
                .query((row, _) ->
                        Map.entry(new MemberId(row.getObject("member_id", UUID.class)), row.getString("word")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private boolean areSorted() {
        return database.sql("""
                        select count(*) from membership_search_word w join membership_member m on m.id = w.member_id
                        where w.standing <> m.standing or w.sort_name <> m.sort_name
                        """).query(Integer.class).single() == 0;
    }

    MemberId memberOf(String email) {
        return database.sql("select id from membership_member where email = ? order by admitted_at desc limit 1")
                .param(email)
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .single();
    }
}
