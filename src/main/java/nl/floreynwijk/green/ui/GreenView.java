package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.CalendarFeeds;
import nl.floreynwijk.green.ShiftSummary;
import nl.floreynwijk.green.Shifts;
import nl.floreynwijk.green.ShiftsForMe;
import nl.floreynwijk.green.SignUps;

/** Where volunteers find a shift: theirs, those that fit them with free places first, and all others. */
@Route(GreenView.PATH)
@Menu(title = "green.shifts", order = 29, icon = "icons/leaf.svg")
@RolesAllowed(Roles.MEMBER)
@InArea("green")
public class GreenView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "groen";

    /** So many are shown of those that fit; whoever wants to see more asks for them. */
    private static final int AT_ONCE = 8;

    private final Shifts shifts;
    private final JoinSteps steps;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private boolean all;

    GreenView(Shifts shifts, SignUps signUps, CalendarFeeds feeds, CurrentAccount currentAccount) {
        this.shifts = shifts;
        steps = new JoinSteps(signUps, answer, this::reload);
        content.addClassName("green-lists");
        getContent().addClassName("guide");
        getContent()
                .add(
                        new Paragraph(getTranslation("green.shifts.lead")),
                        createLinks(),
                        answer,
                        content,
                        new CalendarPart(feeds, currentAccount));
        reload();
    }

    private Div createLinks() {
        var links = new Div(
                new RouterLink(getTranslation("green.plots"), PlotsView.class),
                new RouterLink(getTranslation("green.tools"), ToolsView.class),
                new RouterLink(getTranslation("green.hours"), HoursView.class),
                new Button(getTranslation("green.wishes"), _ -> askWishes()));
        links.addClassName("buttons");
        return links;
    }

    private void askWishes() {
        new WishesDialog(shifts.wishes(), it -> {
                    shifts.wish(it);
                    answer.done(getTranslation("green.wishes.kept"));
                    reload();
                })
                .open();
    }

    private void reload() {
        var found = shifts.forMe();
        content.removeAll();
        addPart("green.shifts.mine", found.mine());
        addFitting(found);
        if (!found.rest().isEmpty()) {
            var more =
                    new Details(getTranslation("green.shifts.rest", found.rest().size()), list(found.rest()));
            more.setOpened(all);
            more.addOpenedChangeListener(it -> all = it.isOpened());
            content.add(more);
        }
    }

    private void addFitting(ShiftsForMe found) {
        if (found.fitting().isEmpty()) {
            content.add(new Section(
                    new H2(getTranslation("green.shifts.for-me")),
                    new Paragraph(
                            getTranslation(found.rest().isEmpty() ? "green.shifts.none" : "green.shifts.none-fit"))));
            return;
        }
        var shown = found.fitting().stream().limit(AT_ONCE).toList();
        var part = addPart("green.shifts.for-me", shown);
        var others = found.fitting().stream().skip(AT_ONCE).toList();
        if (!others.isEmpty()) {
            var more = new Button(getTranslation("green.shifts.more", others.size()));
            more.addClickListener(_ -> {
                part.remove(more);
                part.add(list(others));
            });
            part.add(more);
        }
    }

    private Section addPart(String title, List<ShiftSummary> found) {
        var part = new Section(new H2(getTranslation(title)), list(found));
        part.addClassName("job-part");
        if (!found.isEmpty()) {
            content.add(part);
        }
        return part;
    }

    private UnorderedList list(List<ShiftSummary> found) {
        var list = new UnorderedList();
        list.addClassNames("card-list", "listings");
        found.forEach(it -> list.add(new ShiftItem(it, steps)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.shifts");
    }
}
