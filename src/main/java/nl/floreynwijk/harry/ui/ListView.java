package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.KeptItem;
import nl.floreynwijk.harry.ListDetails;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.ListSummary;
import nl.floreynwijk.harry.Lists;
import nl.floreynwijk.harry.RemoveItemResult;
import nl.floreynwijk.places.Landlords;

/** One version of a responsibility list: a draft to work on, or what was published and never changes. */
@Route(ListsView.PATH + "/:list")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class ListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "list";

    private final Lists lists;
    private final Landlords landlords;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div head = new Div();
    private final ItemList items = new ItemList();
    private String title = "";

    ListView(Lists lists, Landlords landlords, Clock clock) {
        this.lists = lists;
        this.landlords = landlords;
        this.clock = clock;
        head.addClassName("office");
        getContent().addClassName("office");
        getContent().add(new RouterLink(getTranslation("harry.list.back"), ListsView.class), answer, head, items);
    }

    /** What opens the page of a version. */
    public static RouteParameters of(ListId list) {
        return new RouteParameters(LIST, list.toString());
    }

    /** The version that the address names; empty when it names none. */
    static Optional<ListId> namedIn(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(LIST).map(ListId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        namedIn(event)
                .flatMap(lists::find)
                .ifPresentOrElse(
                        list -> {
                            var whose = ListWords.name(list.summary().landlord(), landlords.names());
                            title = getTranslation(
                                    "harry.list.title", whose, list.summary().number());
                            show(list);
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ListDetails list) {
        var draft = list.summary();
        head.removeAll();
        head.add(new ListHead(list), createTools(draft));
        items.show(
                list.items(),
                draft.isDraft()
                        ? Optional.of(new ItemList.Tools(
                                () -> ItemDialog.adding(
                                                lists,
                                                draft.id(),
                                                itemsOf(list),
                                                it -> done(draft, it),
                                                () -> reload(draft))
                                        .open(),
                                it -> ItemDialog.changing(
                                                lists,
                                                draft.id(),
                                                it,
                                                itemsOf(list),
                                                what -> done(draft, what),
                                                () -> reload(draft))
                                        .open(),
                                it -> askToRemove(draft, it.item())))
                        : Optional.empty());
        MainLayout.retitle(this);
    }

    private ListTools createTools(ListSummary version) {
        return new ListTools(
                version,
                () -> new CompareDialog(version, lists.compare(version.id())).open(),
                () -> new PublishDialog(
                                lists,
                                version,
                                DutchTime.day(clock.instant()),
                                day -> done(
                                        version,
                                        getTranslation("harry.list.published", DutchTime.date(day, getLocale()))))
                        .open(),
                () -> askToDiscard(version));
    }

    private static List<Item> itemsOf(ListDetails list) {
        return list.items().stream().map(KeptItem::item).toList();
    }

    private void askToRemove(ListSummary draft, Item item) {
        new Question(
                        getTranslation("harry.item.remove.title", item.nameDutch()),
                        getTranslation("harry.item.remove.means"),
                        getTranslation("harry.item.remove.do"),
                        () -> remove(draft, item))
                .open();
    }

    private void remove(ListSummary draft, Item item) {
        switch (lists.remove(draft.id(), item.code())) {
            case RemoveItemResult.Removed() -> done(draft, getTranslation("harry.item.removed", item.nameDutch()));
            case RemoveItemResult.LedTo(var leading) ->
                answer.refused(getTranslation("harry.item.led-to", item.nameDutch()), new Sentences(leading));
            case RemoveItemResult.NotADraft() -> notADraft(draft);
        }
    }

    private void askToDiscard(ListSummary draft) {
        new Question(
                        getTranslation("harry.list.discard.title"),
                        getTranslation("harry.list.discard.means", draft.items()),
                        getTranslation("harry.list.discard.do"),
                        () -> discard(draft))
                .open();
    }

    private void discard(ListSummary draft) {
        if (lists.discard(draft.id())) {
            UI.getCurrent().navigate(ListsView.class).ifPresent(it -> it.say(getTranslation("harry.list.discarded")));
        } else {
            notADraft(draft);
        }
    }

    private void notADraft(ListSummary draft) {
        reload(draft);
        answer.refused(getTranslation("harry.list.not-a-draft"));
    }

    private void done(ListSummary list, String what) {
        reload(list);
        say(what);
    }

    /** What somebody else threw away meanwhile stays on screen as it was. */
    private void reload(ListSummary list) {
        lists.find(list.id()).ifPresent(this::show);
    }

    /** Says what was done to come here. */
    void say(String what) {
        answer.done(what);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
