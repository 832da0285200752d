package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.DraftResult;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.harry.LandlordDetails;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.ListSummary;
import nl.floreynwijk.harry.Lists;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;

/** All responsibility lists: where the office sees which version holds, begins a new one, and writes down of landlords what tenants ask. */
@Route(ListsView.PATH)
@Menu(title = "harry.lists", order = 24, icon = "vaadin:list")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class ListsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "kantoor/onderhoudslijst";

    private final Lists lists;
    private final LandlordDesk desk;
    private final Landlords landlords;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div cards = new Div();

    ListsView(Lists lists, LandlordDesk desk, Landlords landlords, Clock clock) {
        this.lists = lists;
        this.desk = desk;
        this.landlords = landlords;
        this.clock = clock;
        cards.addClassNames("card-list", "duty-lists");
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("harry.lists.how")), answer, cards);
        show();
    }

    private void show() {
        var today = DutchTime.day(clock.instant());
        var all = lists.all();
        var named = landlords.names();
        var details = desk.all();
        cards.removeAll();
        cards.add(card(Optional.empty(), named, all, today));
        Stream.concat(named.stream().map(Choice::id), all.stream().flatMap(it -> it.landlord().stream()))
                .distinct()
                .forEach(it -> cards.add(card(Optional.of(it), named, all, today)
                        .with(landlord(
                                it,
                                ListWords.landlordName(it, named),
                                details.getOrDefault(it, LandlordDetails.NONE),
                                today))));
    }

    private ListCard card(
            Optional<LandlordId> landlord, List<Choice<LandlordId>> named, List<ListSummary> all, LocalDate today) {
        var versions = Versions.of(
                all.stream().filter(it -> it.landlord().equals(landlord)).toList(), today);
        return new ListCard(landlord.map(it -> ListWords.landlordName(it, named)), versions, () -> begin(landlord));
    }

    private LandlordPart landlord(LandlordId id, String name, LandlordDetails details, LocalDate today) {
        return new LandlordPart(desk, id, name, details, today, what -> {
            show();
            answer.done(what);
        });
    }

    private void begin(Optional<LandlordId> landlord) {
        switch (lists.draft(landlord)) {
            case DraftResult.Drafted(var id) -> open(id);
            case DraftResult.TooMany(var most) -> answer.refused(getTranslation("harry.lists.too-many", most));
        }
    }

    private static void open(ListId draft) {
        UI.getCurrent()
                .navigate(ListView.class, ListView.of(draft))
                .ifPresent(it -> it.say(Texts.text("harry.list.begun")));
    }

    /** Says what was done to come here. */
    void say(String what) {
        answer.done(what);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.lists");
    }
}
