package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.MarketMessages;
import nl.floreynwijk.parade.ParadeLists;

/** What the organiser takes along on each day, and a message to those who booked. */
@Route("kantoor/parade/:edition/lijsten")
@RolesAllowed(Roles.PARADE_ORGANISER)
public class ListsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> LISTS = List.of("hulpdiensten", "stroom", "aankomst");

    private final EditionDesk editions;
    private final ParadeLists lists;
    private final MarketMessages messages;
    private final Answer answer = new Answer();
    private String title = "";

    ListsView(EditionDesk editions, ParadeLists lists, MarketMessages messages) {
        this.editions = editions;
        this.lists = lists;
        this.messages = messages;
        getContent().addClassNames("stack", "market-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionAddress.in(event.getRouteParameters())
                .flatMap(editions::find)
                .ifPresentOrElse(it -> show(it.summary()), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionSummary edition) {
        title = say("title", edition.name());
        getContent().removeAll();
        getContent()
                .add(
                        new Nav(new Anchor("/kantoor/parade/" + edition.id(), say("back", edition.name()))),
                        answer,
                        allCards(edition.id()));
        edition.days().stream().map(EditionDay::day).forEach(it -> getContent().add(day(edition.id(), it)));
        if (edition.days().isEmpty()) {
            getContent().add(new Paragraph(say("no-days")));
        }
        getContent().add(new MessagePart(messages, edition, answer));
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.lists." + key, values);
    }

    private Anchor allCards(EditionId edition) {
        var cards = new Anchor("/kantoor/parade/" + edition + "/kaartjes.pdf", say("all-cards"));
        cards.setRouterIgnore(true);
        return cards;
    }

    private Section day(EditionId edition, LocalDate day) {
        var said = DutchTime.dayAndMonth(day, getLocale());
        var list = new UnorderedList();
        list.addClassName("day-lists");
        LISTS.forEach(it -> list.add(files(edition, day, it, said)));
        var checkIn = new Anchor("/kantoor/parade/" + edition + "/inchecken?dag=" + day, say("check-in"));
        checkIn.addClassName("button-link");
        checkIn.getElement().setAttribute("aria-label", say("check-in.of", said));
        var part = new Section(new H2(said), list, checkIn, new PowerPart(() -> lists.power(edition, day)));
        part.addClassName("card");
        return part;
    }

    private ListItem files(EditionId edition, LocalDate day, String list, String said) {
        return new ListItem(
                new Span(say("name." + list)),
                file(edition, day, list, "pdf", said),
                file(edition, day, list, "xlsx", said));
    }

    private Anchor file(EditionId edition, LocalDate day, String list, String form, String said) {
        var file = new Anchor(
                "/kantoor/parade/%s/lijsten/%s/%s.%s".formatted(edition, list, day, form), say("form." + form));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("aria-label", say("form.of", say("name." + list), said, say("form." + form)));
        return file;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
