package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.membership.Neighbours;
import nl.floreynwijk.membership.NeighboursResult;

/** Where members find neighbours who want to be found. */
@Route("buren")
@Menu(title = "membership.neighbours", order = 30, icon = "vaadin:group")
@RolesAllowed(Roles.MEMBER)
public class NeighboursView extends Composite<Div> implements HasDynamicTitle {

    private final Neighbours neighbours;
    private final TextField words = new TextField();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button before = new Button();
    private final Button after = new Button();
    private int from;

    NeighboursView(Neighbours neighbours) {
        this.neighbours = neighbours;
        words.setLabel(getTranslation("membership.neighbours.words"));
        words.setMaxLength(Neighbours.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> show(0));
        found.getElement().setAttribute("role", "status");
        found.getElement().setAttribute("tabindex", "-1");
        list.addClassNames("card", "neighbours");
        getContent().addClassName("stack");
        getContent().add(createHow(), words, found, list, createPaging());
        show(0);
    }

    private Paragraph createHow() {
        return new Paragraph(
                new Text(getTranslation("membership.neighbours.how") + " "),
                new RouterLink(getTranslation("membership.neighbours.how.go"), ProfileView.class));
    }

    private Div createPaging() {
        before.setText(getTranslation("membership.neighbours.before", Neighbours.AT_ONCE));
        before.addClickListener(_ -> turnTo(from - Neighbours.AT_ONCE));
        after.setText(getTranslation("membership.neighbours.after", Neighbours.AT_ONCE));
        after.addClickListener(_ -> turnTo(from + Neighbours.AT_ONCE));
        var buttons = new Div(before, after);
        buttons.addClassName("buttons");
        return buttons;
    }

    /** Whoever reads on begins at the top of what they asked for. */
    private void turnTo(int place) {
        show(place);
        found.getElement().callJsFunction("focus");
    }

    private void show(int place) {
        from = place;
        list.removeAll();
        switch (neighbours.find(words.getValue(), place)) {
            case NeighboursResult.Found result -> show(result);
            case NeighboursResult.NoMember() -> {
                found.setText(getTranslation("membership.neighbours.no-member"));
                words.setVisible(false);
                showPaging(false);
            }
            case NeighboursResult.TooOften(var wait) -> {
                found.setText(getTranslation("membership.neighbours.too-often", RateLimits.minutes(wait)));
                showPaging(false);
            }
        }
        list.setVisible(list.getComponentCount() > 0);
    }

    private void show(NeighboursResult.Found result) {
        result.neighbours().forEach(it -> list.add(new NeighbourItem(it)));
        var end = from + Neighbours.AT_ONCE >= Neighbours.FURTHEST;
        showPaging(result.hasMore() && !end);
        found.setText(
                says(result) + (result.hasMore() && end ? " " + getTranslation("membership.neighbours.end") : ""));
    }

    private String says(NeighboursResult.Found result) {
        var number = result.neighbours().size();
        if (number == 0) {
            return getTranslation(words.isEmpty() ? "membership.neighbours.none" : "membership.neighbours.not-found");
        }
        return from == 0 && !result.hasMore()
                ? getTranslation("membership.neighbours.found", number)
                : getTranslation("membership.neighbours.part", from + 1, from + number);
    }

    private void showPaging(boolean hasMore) {
        before.setVisible(from > 0);
        after.setVisible(hasMore);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.neighbours");
    }
}
