package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Members with a home, handy ones among them, and what they ask of each other. */
@Component
public class TestRequests {

    /** For whom the office asks: they have no account. */
    static final OutsideClient SHOP =
            new OutsideClient("Bakkerij Yzerdraat", "033 461 23 45", "Dorpsstraat", "9", "3812 AC", "Amersfoort");

    static final Ask NOTHING = new Ask(Ask.Kind.NOTHING, Optional.empty());

    /** Of every member, as it is kept and as it is read. */
    static final String PHONE_KEPT = "+31612345678";

    static final String PHONE = "06 12345678";

    private final TestPeople people;
    private final Listings listings;
    private final ListingDesk desk;
    private final Requests requests;
    private final Answers answers;
    private final RequestRepository repository;
    private final JdbcClient database;
    private final Clock clock;

    TestRequests(
            TestPeople people,
            Listings listings,
            ListingDesk desk,
            Requests requests,
            Answers answers,
            RequestRepository repository,
            JdbcClient database,
            Clock clock) {
        this.people = people;
        this.listings = listings;
        this.desk = desk;
        this.requests = requests;
        this.answers = answers;
        this.repository = repository;
        this.database = database;
        this.clock = clock;
    }

    /** Nobody offers or asked anything. */
    void clear() {
        for (var table : List.of("message", "offer", "invitation", "request_photo", "review", "request", "listing")) {
            database.sql("delete from harry_" + table).update();
        }
    }

    /** A member who lives in the Bomenstraat. */
    public AccountId member(String name, Role... more) {
        return member(name, "Bomenstraat", "3812AB", more);
    }

    AccountId member(String name, String street, String postcode, Role... more) {
        var account = people.open(name, roles(more));
        var member = UUID.randomUUID();
        database.sql("""
                        insert into membership_member (id, account_id, kind, given_name, family_name, email, phone, name_key,
                            address_key, sort_name, sort_address, wishes, shared, admitted_at, number, started_on,
                            search_words, version)
                        values (:id, :account, 'resident', :given, :family, :email, :phone, '', '', '', '', '', '', :now,
                            (select coalesce(max(o.number), 0) + 1 from membership_member o), :day, '', 0)
                        """)
                .param("id", member)
                .param("account", account.value())
                .param("given", name.replaceFirst(" .*", ""))
                .param("family", name.replaceFirst("[^ ]* ?", ""))
                .param("email", name.replaceFirst(" .*", "") + "@example.org")
                .param("phone", PHONE_KEPT)
                .param("now", clock.instant())
                .param("day", DutchTime.day(clock.instant()))
                .update();
        database.sql("""
                        insert into membership_residence (member_id, street, house_number, house_number_addition, postcode, town,
                            moved_in, confirmed)
                        values (:id, :street, 77, '', :postcode, 'Amersfoort', :day, true)
                        """)
                .param("id", member)
                .param("street", street)
                .param("postcode", postcode)
                .param("day", DutchTime.day(clock.instant()))
                .update();
        return account;
    }

    private static Role[] roles(Role... more) {
        var roles = new ArrayList<>(List.of(more));
        roles.add(Role.MEMBER);
        return roles.toArray(Role[]::new);
    }

    /** A member of the Bomenstraat who helps everybody with water in the weekend, twice a week. */
    public AccountId harry(String name) {
        return harry(name, "Bomenstraat", "3812AB", Reach.NEIGHBOURHOOD);
    }

    AccountId harry(String name, String street, String postcode, Reach reach) {
        var account = member(name, street, postcode);
        offers(account, listing(reach, 2, Set.of(Moment.WEEKEND), Category.WATER));
        return account;
    }

    /** Helps everybody with water at these moments, twice a week. */
    void helps(AccountId account, Moment... moments) {
        offers(account, listing(Reach.NEIGHBOURHOOD, 2, Set.of(moments), Category.WATER));
    }

    void offers(AccountId account, ListingPlan plan) {
        as(account, () -> {
            var version = listings.mine().map(OwnListing::version);
            assertThat(listings.offer(plan, List.of(), false, version)).isInstanceOf(OfferHelpResult.Shown.class);
            return true;
        });
    }

    /** Somebody of the office stops what this neighbour offers. */
    void block(AccountId office, AccountId neighbour) {
        decide(office, neighbour, (listing, version) -> desk.block(listing, "Klacht.", version));
    }

    /** It was talked over: others see it again. */
    void unblock(AccountId office, AccountId neighbour) {
        decide(office, neighbour, desk::unblock);
    }

    private void decide(
            AccountId office, AccountId neighbour, BiFunction<ListingId, Integer, StopListingResult> decision) {
        var version = as(neighbour, listings::mine).orElseThrow().version();
        assertThat(as(office, () -> decision.apply(listingOf(neighbour), version)))
                .isEqualTo(new StopListingResult.Decided());
    }

    static ListingPlan listing(Reach reach, int mostPerWeek, Set<Moment> moments, Category... categories) {
        return new ListingPlan(
                "Ik help graag.", Set.of(categories), moments, reach, NOTHING, Set.of("nl"), "", mostPerWeek);
    }

    ListingId listingOf(AccountId account) {
        return database.sql("select id from harry_listing where account_id = ?")
                .param(account.value())
                .query((row, _) -> new ListingId(row.getObject("id", UUID.class)))
                .single();
    }

    int numberOf(AccountId account) {
        return database.sql("select number from membership_member where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    /** Something about water, in the weekend. */
    static RequestPlan plan(String text) {
        return plan(text, Category.WATER, Moment.WEEKEND);
    }

    static RequestPlan plan(String text, Category category, Moment... moments) {
        return new RequestPlan(Optional.empty(), category, Client.HOME, text, Set.of(moments), NOTHING);
    }

    /** What this member asks of whose turn it is. */
    public RequestId asked(AccountId asker) {
        return asked(asker, plan("De kraan in de keuken drupt."));
    }

    RequestId asked(AccountId asker, RequestPlan plan) {
        var result = as(asker, () -> requests.ask(plan, Optional.empty(), List.of()));
        assertThat(result).isInstanceOfAny(AskResult.Placed.class, AskResult.LookedAtFirst.class);
        return result instanceof AskResult.Placed(var id, var _) ? id : ((AskResult.LookedAtFirst) result).id();
    }

    void offered(RequestId request, AccountId helper) {
        assertThat(as(helper, () -> answers.offer(request, NOTHING, ""))).isEqualTo(new WriteResult.Sent());
    }

    ChooseResult chosen(RequestId request, AccountId asker, AccountId helper) {
        return as(asker, () -> requests.choose(request, helper, NOTHING));
    }

    /** Asked, offered and chosen. */
    public RequestId agreed(AccountId asker, AccountId helper) {
        var request = asked(asker);
        offered(request, helper);
        assertThat(chosen(request, asker, helper)).isEqualTo(new ChooseResult.Agreed());
        return request;
    }

    /** Does something as somebody; whoever was signed in still is. */
    <T> T as(AccountId account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        people.signIn(account);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    Request row(RequestId id) {
        return repository.findById(id).orElseThrow();
    }

    /** Whom it reached, in the order of rounds and places. */
    List<AccountId> invited(RequestId id) {
        return database.sql("select account_id from harry_invitation where request_id = ? order by round, place")
                .param(id.value())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Which mails about jobs somebody got, the oldest first. */
    List<String> mailsTo(AccountId account) {
        return database.sql("""
                        select message_key from notification_mail where account_id = ? and message_key like '%harry/job-%'
                        order by created_at, message_key
                        """)
                .param(account.value())
                .query((row, _) -> row.getString(1).replaceFirst(".*harry/job-([a-z-]+)/.*", "$1"))
                .list();
    }

    /** All that any mail about jobs says, but for the name of whom it is to. */
    String allMail() {
        return String.join(
                "\n", database.sql("""
                        select replace(concat(subject, '\\n', text, '\\n', html), name, '') from notification_mail
                        where message_key like '%harry/job-%'
                        """).query((row, _) -> row.getString(1)).list());
    }
}
