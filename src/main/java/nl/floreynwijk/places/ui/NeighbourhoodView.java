package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.places.AreaPart;
import nl.floreynwijk.places.BoundaryResult;
import nl.floreynwijk.places.Neighbourhood;

/** Where the board draws the boundaries of the neighbourhood. */
@Route("kantoor/wijk")
@Menu(title = "places.neighbourhood", order = 83, icon = "vaadin:map-marker")
@RolesAllowed(Roles.BOARD)
public class NeighbourhoodView extends Composite<Div> implements HasDynamicTitle {

    private final Neighbourhood neighbourhood;
    private final Cooperative cooperative;
    private final TextField part = new TextField();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();
    private final Grid<AreaPart> grid = new Grid<>();

    NeighbourhoodView(Neighbourhood neighbourhood, Cooperative cooperative) {
        this.neighbourhood = neighbourhood;
        this.cooperative = cooperative;
        getContent().addClassName("office");
        getContent()
                .add(
                        new Paragraph(getTranslation("places.neighbourhood.how", cooperative.place())),
                        createTools(),
                        answer,
                        new KeyboardHint(),
                        createGrid());
        grid.setItems(neighbourhood.parts());
    }

    private Div createTools() {
        part.setLabel(getTranslation("places.neighbourhood.part"));
        part.setMaxLength(Neighbourhood.LONGEST_PART);
        part.setManualValidation(true);
        var add = new Button(getTranslation("places.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(part);
        var tools = new Div(part, add);
        tools.addClassName("tools");
        return tools;
    }

    private Grid<AreaPart> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("part").setHeader(getTranslation("places.neighbourhood.parts"));
        OfficeList.dress(grid, getTranslation("places.neighbourhood.none"));
        return grid;
    }

    private ListRow createRow(AreaPart shown) {
        var remove = new Button(getTranslation("places.neighbourhood.remove"), click -> remove(shown));
        remove.setAriaLabel(getTranslation("places.neighbourhood.remove-of", shown.toString()));
        return new ListRow(
                        shown.toString(),
                        getTranslation(
                                "places.neighbourhood.kind." + shown.kind().name(), cooperative.town()))
                .with(remove);
    }

    private void add() {
        refused.clear();
        answer.clear();
        switch (neighbourhood.add(part.getValue())) {
            case BoundaryResult.Added(var added) -> {
                part.clear();
                done(getTranslation("places.neighbourhood.added", added.toString()));
            }
            case BoundaryResult.NotAPart() -> refused.add(part, getTranslation("places.neighbourhood.not-a-part"));
            case BoundaryResult.ThereAlready(var there) ->
                refused.add(part, getTranslation("places.neighbourhood.there-already", there.toString()));
            case BoundaryResult.Enough(var most) -> refused.add(part, getTranslation("places.enough", most));
        }
    }

    private void remove(AreaPart shown) {
        neighbourhood.remove(shown);
        done(getTranslation("places.neighbourhood.removed", shown.toString()));
    }

    private void done(String what) {
        answer.done(what);
        grid.setItems(neighbourhood.parts());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("places.neighbourhood");
    }
}
