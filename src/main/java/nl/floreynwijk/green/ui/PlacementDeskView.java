package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.green.PlacementDesk;
import nl.floreynwijk.green.PlacementDetails;
import nl.floreynwijk.green.PlacementKind;

/** The placements as the gardener keeps them, and whom there is room for this year. */
@Route(PlacementDeskView.PATH)
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class PlacementDeskView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = SeasonView.PATH + "/stages";

    private final PlacementDesk desk;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private final CheckboxGroup<PlacementKind> room = new CheckboxGroup<>();

    PlacementDeskView(PlacementDesk desk) {
        this.desk = desk;
        var add = new Button(getTranslation("green.placement.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)),
                        new Paragraph(getTranslation("green.placement.desk.lead")),
                        new Div(add),
                        answer,
                        content,
                        createRoom(desk.year()));
        reload();
    }

    private Section createRoom(int year) {
        room.setLabel(getTranslation("green.placement.room", Integer.toString(year)));
        room.setItems(PlacementKind.values());
        room.setItemLabelGenerator(it -> getTranslation("green.placement.kind." + it));
        room.setHelperText(getTranslation("green.placement.room.how"));
        room.setValue(desk.roomIn(year));
        room.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                desk.decide(year, it.getValue());
                answer.done(getTranslation("green.placement.room.kept"));
            }
        });
        var part = new Section(room);
        part.addClassName("card");
        return part;
    }

    private void add() {
        answer.clear();
        new PlacementDialog(desk, Optional.empty(), this::done).open();
    }

    private void done(String said) {
        reload();
        answer.done(said);
    }

    private void reload() {
        var all = desk.all();
        content.removeAll();
        content.add(part("green.placement.open", all.stream().filter(PlacementDetails::isOpen)));
        if (all.stream().anyMatch(it -> !it.isOpen())) {
            content.add(part("green.placement.over", all.stream().filter(it -> !it.isOpen())));
        }
    }

    private Section part(String title, Stream<PlacementDetails> placements) {
        var list = new UnorderedList();
        list.addClassName("desk-people");
        placements.forEach(it -> list.add(new ListItem(row(it))));
        var part = new Section(new H2(getTranslation(title)));
        part.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("green.placement.none")) : list);
        part.addClassName("job-part");
        return part;
    }

    private ListRow row(PlacementDetails placement) {
        var row = new ListRow(
                placement.pupilName(),
                getTranslation("green.placement.kind." + placement.kind()) + " · " + PlacementWords.where(placement),
                HoursWords.days(placement.from(), placement.until()),
                PlacementWords.standing(placement),
                getTranslation(
                        "green.placement.reached",
                        placement.reached(),
                        placement.goals().size()));
        if (placement.isOpen()) {
            var tools = new Div(
                    button("green.placement.change", placement, () -> change(placement)),
                    button("green.placement.end", placement, () -> askEnd(placement)));
            tools.addClassName("list-row-buttons");
            row.with(tools);
        }
        return row;
    }

    private Button button(String key, PlacementDetails placement, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> deed.run());
        button.setAriaLabel(button.getText() + ": " + placement.pupilName());
        return button;
    }

    private void change(PlacementDetails placement) {
        answer.clear();
        new PlacementDialog(desk, Optional.of(placement), this::done).open();
    }

    private void askEnd(PlacementDetails placement) {
        answer.clear();
        new Question(
                        getTranslation("green.placement.end.title", placement.pupilName()),
                        getTranslation("green.placement.end.means"),
                        getTranslation("green.placement.end"),
                        () -> {
                            if (desk.end(placement.id())) {
                                done(getTranslation("green.placement.is-ended", placement.pupilName()));
                            } else {
                                answer.refused(getTranslation("green.placement.fixed"));
                            }
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.placement.desk");
    }
}
