package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.floreynwijk.base.ui.DraftStore;
import nl.floreynwijk.faults.FaultWorkload;
import nl.floreynwijk.faults.Trace;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What people do with accounts while something is killed: each time with an account of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class AccessFaults {

    private static final AccountFacts OPENED = AccountFacts.opened(Role.GARDENER, Role.MEMBER);

    private final Accounts accounts;
    private final AsPortal asPortal;
    private final JdbcClient database;

    AccessFaults(Accounts accounts, AsPortal asPortal, JdbcClient database) {
        this.accounts = accounts;
        this.asPortal = asPortal;
        this.database = database;
    }

    /** An account with its roles, its entry in the audit trail and its invitation. */
    @Bean
    FaultWorkload openingWork() {
        return new OnAccount("opening", (_, _) -> {}, OPENED) {

            @Override
            public Trace find(String id) {
                return AccountFacts.of(address(id), database)
                        .map(facts -> Trace.of(facts, "nothing", OPENED))
                        .orElseGet(Trace.Absent::new);
            }

            @Override
            public int strays() {
                return database.sql("""
                                select (select count(*) from access_audit_entry e
                                    where e.object = 'account'
                                    and not exists (select 1 from access_account a where a.id = e.object_id))
                                    + (select count(*) from notification_mail m
                                    where not exists (select 1 from access_account a where a.id = m.account_id))
                                """).query(Integer.class).single();
            }
        };
    }

    @Bean
    FaultWorkload rolesWork() {
        return new OnAccount(
                "roles",
                (id, account) -> asPortal.run(() -> {
                    var version = accounts.find(account).orElseThrow().version();
                    assertThat(accounts.changeRoles(account, Set.of(Role.TREASURER, Role.MEMBER), version))
                            .isInstanceOf(ChangeResult.Changed.class);
                }),
                AccountFacts.opened(Role.TREASURER, Role.MEMBER).then(AccessActions.ROLES_CHANGED));
    }

    /** Both the old address and the new one are told. */
    @Bean
    FaultWorkload addressWork() {
        var moved = OPENED.then(AccessActions.ADDRESS_CHANGED).withMails(3);
        return new OnAccount(
                "address",
                (id, account) -> asPortal.run(() -> {
                    var seen = accounts.find(account).orElseThrow();
                    assertThat(accounts.correct(account, seen.name(), newAddress(id), seen.version()))
                            .isInstanceOf(CorrectionResult.Corrected.class);
                }),
                moved) {

            @Override
            public Trace find(String id) {
                return AccountFacts.of(newAddress(id), database)
                        .map(facts -> Trace.of(facts, "nothing", moved))
                        .orElseGet(() -> super.find(id));
            }
        };
    }

    @Bean
    FaultWorkload closingWork() {
        return new OnAccount(
                "closing",
                (id, account) -> asPortal.run(
                        () -> assertThat(accounts.close(account)).isInstanceOf(ChangeResult.Changed.class)),
                OPENED.silently(AccessActions.ACCOUNT_CLOSED).closed());
    }

    @Bean
    FaultWorkload linkWork(SignIn signIn) {
        return new OnAccount(
                "link",
                (id, account) -> assertThat(signIn.requestLink(address(id), LocalPath.START, id))
                        .isInstanceOf(LinkRequestResult.Requested.class),
                OPENED.then(AccessActions.LINK_REQUESTED).withLinks(1));
    }

    /** The link is used up by it; that there was one at all is the other way to be before it. */
    @Bean
    FaultWorkload signingInWork(SignIn signIn, TestLinks links) {
        return new OnAccount(
                "signing-in",
                (id, account) -> inBrowser(() -> comeIn(signIn, links, id)),
                OPENED.silently(AccessActions.SIGNED_IN_BY_LINK),
                OPENED.withLinks(1));
    }

    @Bean
    FaultWorkload passwordWork(SignIn signIn, TestLinks links, Passwords passwords) {
        var signedIn = OPENED.silently(AccessActions.SIGNED_IN_BY_LINK);
        return new OnAccount(
                "password",
                (id, account) -> inBrowser(() -> {
                    comeIn(signIn, links, id);
                    assertThat(passwords.choose("", "een zin van niemand anders, " + id))
                            .isInstanceOf(PasswordResult.Changed.class);
                }),
                signedIn.then(AccessActions.PASSWORD_CHANGED).withPassword(),
                OPENED.withLinks(1),
                signedIn);
    }

    @Bean
    FaultWorkload draftWork(DraftStore drafts, TestPeople people) {
        return new OnAccount(
                "draft",
                (id, account) -> {
                    people.signIn(account);
                    drafts.keep("faults", Map.of("text", "half"));
                    drafts.keep("faults", Map.of("text", "whole"));
                },
                OPENED.withDraft("whole"),
                OPENED.withDraft("half"));
    }

    private static void comeIn(SignIn signIn, TestLinks links, String id) {
        var token = links.pathFor(address(id)).substring(SignInLinks.PATH.length());
        assertThat(signIn.withLink(token, id)).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(signIn.withLink(token, id)).isInstanceOf(SignInResult.Refused.class);
    }

    /** What a session in a browser gives a service. */
    private static void inBrowser(Runnable work) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
        try {
            work.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static String address(String id) {
        return id + "@example.org";
    }

    private static String newAddress(String id) {
        return id + "@example.net";
    }

    /** Opens an account, does one thing with it, and knows how it looks then and how it may look before. */
    private class OnAccount implements FaultWorkload {

        private final String name;
        private final BiConsumer<String, AccountId> work;
        private final AccountFacts after;
        private final List<AccountFacts> halfway;

        OnAccount(String name, BiConsumer<String, AccountId> work, AccountFacts after, AccountFacts... halfway) {
            this.name = name;
            this.work = work;
            this.after = after;
            this.halfway = List.of(halfway);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void act(String id) {
            try {
                work.accept(id, open(id));
            } finally {
                TestPeople.signOut();
            }
        }

        private AccountId open(String id) {
            var opened = new ArrayList<AccountId>();
            asPortal.run(() -> {
                var wanted = new NewAccount(id, address(id), Locale.of("nl"), Set.of(Role.GARDENER, Role.MEMBER));
                opened.add(((OpenResult.Opened) accounts.open(wanted)).id());
            });
            return opened.getFirst();
        }

        @Override
        public Trace find(String id) {
            return AccountFacts.of(address(id), database)
                    .map(facts -> halfway.contains(facts) ? new Trace.Absent() : Trace.of(facts, OPENED, after))
                    .orElseGet(Trace.Absent::new);
        }
    }
}
