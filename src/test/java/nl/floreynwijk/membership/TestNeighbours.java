package nl.floreynwijk.membership;

import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Members in tests who choose what other members see of them, the way they do it themselves. */
@Component
public class TestNeighbours {

    private final TestMembers members;
    private final OwnMemberships own;
    private final TestPeople people;
    private final JdbcClient database;

    TestNeighbours(TestMembers members, OwnMemberships own, TestPeople people, JdbcClient database) {
        this.members = members;
        this.own = own;
        this.people = people;
        this.database = database;
    }

    /** Somebody of that name in the Bomenstraat, with a phone, who shares these. */
    public MemberId sharing(String given, String family, SharedField... fields) {
        return sharing(JoinForms.of(given, family), fields);
    }

    /** A member who has a phone and shares these; whoever was signed in still is. */
    MemberId sharing(JoinForm form, SharedField... fields) {
        var member = members.admitted(form);
        as(member, () -> own.reachAt(member, "06 12 34 56 78"));
        show(member, fields);
        return member;
    }

    /** From now on the member shares these, and nothing else. */
    public void show(MemberId member, SharedField... fields) {
        as(member, () -> own.show(member, Set.of(fields)));
    }

    /** Does something as the member; whoever was signed in still is. */
    void as(MemberId member, Runnable work) {
        var before = SecurityContextHolder.getContext();
        people.signIn(account(member));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    AccountId account(MemberId member) {
        return new AccountId(database.sql("select account_id from membership_member where id = ?")
                .param(member.value())
                .query(UUID.class)
                .single());
    }
}
