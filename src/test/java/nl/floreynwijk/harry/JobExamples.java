package nl.floreynwijk.harry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.demo.DemoPerson;
import nl.floreynwijk.harry.ui.DeskJobView;
import nl.floreynwijk.harry.ui.JobView;
import nl.floreynwijk.membership.TestMembers;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs that neighbours ask each other, with all that can stand on their pages. */
@org.springframework.stereotype.Component
public class JobExamples implements PageExamples {

    private static final String LONG_TEXT = "De mengkraan in de keuken drupt al weken. ".repeat(20)
            + "\n\nEn ook de wc. " + "Arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(2);

    private final RequestPlacing placing;
    private final Requests requests;
    private final RequestRows rows;
    private final Matching matching;
    private final OfferTable offers;
    private final MessageTable messages;
    private final Listings listings;
    private final AttachmentCheck check;
    private final TestMembers members;
    private final TestPeople people;
    private final CurrentAccount currentAccount;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    JobExamples(
            RequestPlacing placing,
            Requests requests,
            RequestRows rows,
            Matching matching,
            OfferTable offers,
            MessageTable messages,
            Listings listings,
            AttachmentCheck check,
            TestMembers members,
            TestPeople people,
            CurrentAccount currentAccount,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.placing = placing;
        this.requests = requests;
        this.rows = rows;
        this.matching = matching;
        this.offers = offers;
        this.messages = messages;
        this.listings = listings;
        this.check = check;
        this.members = members;
        this.people = people;
        this.currentAccount = currentAccount;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        return Map.of(DeskJobView.class, of(made(AccountId.random())));
    }

    /** Where nobody is signed in, it is of whoever opens such pages in a browser. */
    @Override
    public Map<Class<? extends Component>, RouteParameters> ownParameters() {
        return Map.of(JobView.class, of(made(viewer())));
    }

    private RequestId made(AccountId asker) {
        return stayingSignedIn(() -> {
            people.signedIn(unique("office"), Role.COORDINATOR);
            return full(asker, helpers(3));
        });
    }

    private static RouteParameters of(RequestId job) {
        return new RouteParameters("job", job.toString());
    }

    private AccountId viewer() {
        return currentAccount
                .find()
                .or(() -> database.sql("select id from access_account where email = ?")
                        .param(DemoPerson.RIA.address())
                        .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                        .optional())
                .orElseGet(AccountId::random);
    }

    /** One with photos, offers and words, also such as the office has to read first. */
    private RequestId full(AccountId asker, List<AccountId> helpers) {
        var photos = List.of(TestFiles.checkedPhoto(check, "kraan.jpg"), TestFiles.checkedPhoto(check, "wc.jpg"));
        var job = placed(asker, plan(LONG_TEXT), photos);
        transaction.executeWithoutResult(_ -> {
            matching.invite(
                    job,
                    helpers.stream().filter(it -> !matching.reached(job, it)).toList(),
                    false);
            offers.keep(job, helpers.getFirst(), fixed(15));
            offers.keep(job, helpers.get(1), new Ask(Ask.Kind.FAVOUR, Optional.empty()));
            for (var helper : helpers) {
                messages.keep(job, helper, false, LONG_TEXT, Set.of());
                messages.keep(job, helper, true, "Dank u wel!\n\nDat kan zaterdag.", Set.of());
            }
            messages.keep(job, helpers.getLast(), false, "Wat een klootzak.", Set.of(Doubt.ABUSE));
        });
        return job;
    }

    private RequestId placed(AccountId asker, RequestPlan plan, List<CheckedFile> photos) {
        var home = new Address(
                "Laan van de Verenigde Naties en de Vrede",
                HouseNumber.parse("112-A").orElseThrow(),
                Postcode.parse("3812 AB").orElseThrow(),
                "Amersfoort");
        var who = new Asker(Optional.of(asker), "Ria de Wit-van Oosterhout", Optional.empty(), home);
        return idOf(transaction.execute(_ -> placing.place(AccountId.random(), who, plan, Optional.empty(), photos)));
    }

    private static RequestId idOf(AskResult result) {
        return switch (result) {
            case AskResult.Placed(var id, var _) -> id;
            case AskResult.LookedAtFirst(var id) -> id;
            default -> throw new AssertionError(result);
        };
    }

    private List<AccountId> helpers(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> {
                    var helper =
                            people.open(unique("Wilhelmina-Antoinette") + " van den Heuvel-Oosterbroek", Role.MEMBER);
                    helps(helper, Category.WATER);
                    return helper;
                })
                .toList();
    }

    private static String unique(String name) {
        return name + "-" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        stayingSignedIn(() -> {
            people.signedIn(unique("office"), Role.COORDINATOR);
            helpers(ROWS).forEach(it -> fillFor(viewer, AccountId.random(), it));
            return viewer;
        });
    }

    private void fillFor(AccountId viewer, AccountId other, AccountId helper) {
        var asked = placed(viewer, plan("De kraan drupt."), List.of());
        transaction.executeWithoutResult(_ -> offers.keep(asked, helper, fixed(10)));
        placed(other, plan("Die klootzak van een kraan."), List.of());
        rows.open(other, viewer);
        rows.agreed(other, viewer);
        IntStream.range(0, Marks.FEWEST).forEach(_ -> reviewed(other, helper));
    }

    /** Said a month ago that it was fine. */
    public void reviewed(AccountId asker, AccountId helper) {
        database.sql("""
                        insert into harry_review (id, request_id, by_asker, author_id, about_id, competent, friendly, reliable,
                            words, doubts, written_at, answer_doubts, version)
                        values (:id, :request, true, :asker, :helper, 4, 5, 3, 'Fijn geholpen.', '', now(), '', 0)
                        """)
                .param("id", ReviewId.random().value())
                .param("request", rows.done(asker, helper, Duration.ofDays(30)).value())
                .param("asker", asker.value())
                .param("helper", helper.value())
                .update();
    }

    /** Somebody who joined, lives in the Bomenstraat and can be phoned. */
    public AccountId member(String name, String phone) {
        return stayingSignedIn(() -> {
            var account = members.signedIn(name);
            database.sql("update membership_member set phone = :phone where account_id = :account")
                    .param("phone", phone)
                    .param("account", account.value())
                    .update();
            return account;
        });
    }

    /** Offers to do such work at weekends, at most twice a week. */
    public ListingId helps(AccountId account, Category... categories) {
        var plan = new ListingPlan(
                "Ik help u graag.",
                Set.of(categories),
                Set.of(Moment.WEEKEND),
                Reach.NEIGHBOURHOOD,
                new Ask(Ask.Kind.NOTHING, Optional.empty()),
                Set.of("nl"),
                "",
                2);
        as(account, () -> listings.offer(plan, List.of(), false, Optional.empty()));
        return database.sql("select id from harry_listing where account_id = :account")
                .param("account", account.value())
                .query((row, _) -> new ListingId(row.getObject("id", UUID.class)))
                .single();
    }

    /** A member asks it of whose turn it is. */
    public RequestId asked(AccountId asker, String text) {
        return as(asker, () -> idOf(requests.ask(plan(text), Optional.empty(), List.of())));
    }

    /** Nothing is left of listings and jobs before. */
    public void clear() {
        List.of("review", "message", "offer", "invitation", "request_photo", "request", "listing", "skill")
                .forEach(it -> database.sql("delete from harry_" + it).update());
    }

    /** Something with a tap, for a weekend. */
    public static RequestPlan plan(String text) {
        return new RequestPlan(
                Optional.empty(),
                Category.WATER,
                Client.HOME,
                text,
                Set.of(Moment.WEEKEND),
                new Ask(Ask.Kind.NOTHING, Optional.empty()));
    }

    /** So much for the job. */
    public static Ask fixed(long euros) {
        return new Ask(Ask.Kind.FIXED, Optional.of(Euros.of(euros)));
    }

    /** Does something as somebody else. */
    public <T> T as(AccountId account, Supplier<T> doing) {
        return stayingSignedIn(() -> {
            people.signIn(account);
            return doing.get();
        });
    }

    private static <T> T stayingSignedIn(Supplier<T> doing) {
        var before = SecurityContextHolder.getContext();
        try {
            return doing.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
