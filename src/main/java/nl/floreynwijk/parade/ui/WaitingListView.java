package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.LeaveWaitingResult;
import nl.floreynwijk.parade.OwnWaiting;
import nl.floreynwijk.parade.ParadeSettings;
import nl.floreynwijk.parade.SeenEditions;
import nl.floreynwijk.parade.WaitingList;

/** Where somebody waits for a pitch: what they are offered, where they stand, and how they join. */
@Route(WaitingListView.PATH)
@PermitAll
@InArea("parade")
public class WaitingListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, WaitingCard.Steps {

    static final String PATH = "parade/wachtlijst";

    /** Of which category somebody looked for a pitch, in the address. */
    static final String CATEGORY = "soort";

    private final WaitingList list;
    private final ParadeSettings settings;
    private final Clock clock;
    private final SeenEditions seen;
    private final WaitingWords words = new WaitingWords(this, getLocale());
    private final Answer answer = new Answer();
    private final RouterLink back = new RouterLink(words.say("back"), StallsView.class);
    private final Div content = new Div();
    private Optional<EditionSummary> edition = Optional.empty();
    private Optional<Category> wanted = Optional.empty();

    WaitingListView(WaitingList list, Editions editions, ParadeSettings settings, Clock clock) {
        this.list = list;
        this.settings = settings;
        this.clock = clock;
        seen = editions.seen();
        content.addClassName("stack");
        getContent().addClassNames("stack", "guide");
        getContent().add(new Nav(back), answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.clear();
        edition = seen.toBook(EditionAddress.in(event.getLocation()));
        wanted = event.getLocation().getQueryParameters().getSingleParameter(CATEGORY).stream()
                .flatMap(name ->
                        Stream.of(Category.values()).filter(it -> it.name().equals(name)))
                .findFirst();
        reload();
    }

    private void reload() {
        content.removeAll();
        var open = edition.filter(EditionSummary::bookable);
        open.ifPresent(it -> back.setQueryParameters(EditionAddress.of(it.id())));
        back.setVisible(open.isPresent());
        content.add(new MarketNews(seen, open, WaitingListView.class));
        edition.filter(seen::goesOn)
                .ifPresentOrElse(this::show, () -> content.add(Notice.info(words.say("no-market"))));
    }

    private void show(EditionSummary now) {
        content.add(new Paragraph(words.say("about", now.name())), new Paragraph(words.say("how", offerTime(now))));
        list.mine(now.id()).forEach(it -> content.add(new WaitingCard(it, this, clock.instant())));
        if (now.bookable()) {
            content.add(new JoinWaitingPart(list, now, settings.mostPitches(), wanted, answer, this::done));
        } else {
            content.add(Notice.info(words.say("not-bookable")));
        }
    }

    private static int offerTime(EditionSummary edition) {
        return edition.rules().offerHours();
    }

    private void done(String said) {
        wanted = Optional.empty();
        reload();
        answer.done(said);
    }

    @Override
    public void change(OwnWaiting mine) {
        answer.clear();
        var days = edition.orElseThrow().days().stream().map(EditionDay::day).toList();
        new WishDialog(list, mine, days, settings.mostPitches(), this::done).open();
    }

    @Override
    public void leave(OwnWaiting mine) {
        ask("leave", mine, () -> answer(list.leave(mine.id()), "left"));
    }

    @Override
    public void pass(OwnWaiting mine) {
        ask("pass", mine, () -> answer(list.pass(mine.id()), "passed"));
    }

    private void ask(String what, OwnWaiting mine, Runnable deed) {
        answer.clear();
        new Question(
                        words.say(what + ".title", words.category(mine.wish().category())),
                        words.say(what + ".means"),
                        words.say(what + ".do"),
                        deed)
                .open();
    }

    private void answer(LeaveWaitingResult result, String left) {
        done(
                switch (result) {
                    case LeaveWaitingResult.Left() -> words.say(left);
                    case LeaveWaitingResult.NotSo() -> words.say("not-so");
                });
    }

    @Override
    public String getPageTitle() {
        return words.say("title");
    }
}
