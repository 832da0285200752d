package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.places.DwellingGroups;
import nl.floreynwijk.places.GroupSummary;
import nl.floreynwijk.places.NamingResult;
import nl.floreynwijk.places.RemovalResult;

/** The blocks or the landlords: a field to add one, and a list in which each can be renamed or removed. */
class GroupList<I> extends Composite<Div> {

    private final DwellingGroups<I> groups;
    private final String keys;
    private final TextField name = new TextField();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();
    private final Grid<GroupSummary<I>> grid = new Grid<>();

    /** Its words are those whose keys begin with {@code keys}. */
    GroupList(DwellingGroups<I> groups, String keys) {
        this.groups = groups;
        this.keys = keys;
        getContent().addClassName("office");
        var back = new Nav(new RouterLink(getTranslation("places.dwellings"), DwellingsView.class));
        back.setAriaLabel(getTranslation("places.back"));
        getContent().add(back, createTools(), answer, new KeyboardHint(), createGrid());
    }

    private Div createTools() {
        name.setLabel(getTranslation(keys + "new"));
        name.setMaxLength(DwellingGroups.LONGEST_NAME);
        name.setManualValidation(true);
        var add = new Button(getTranslation("places.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(name);
        var tools = new Div(name, add);
        tools.addClassName("tools");
        return tools;
    }

    private Grid<GroupSummary<I>> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("group").setHeader(getTranslation(keys + "header"));
        grid.setItems(query -> groups.list(query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation(keys + "none"));
        return grid;
    }

    private ListRow createRow(GroupSummary<I> group) {
        var rename = new Button(
                getTranslation("places.rename"), click -> new RenameDialog<>(groups, group, keys, this::done).open());
        rename.setAriaLabel(getTranslation("places.rename-of", group.name()));
        var remove = new Button(getTranslation("places.remove"), click -> remove(group));
        remove.setAriaLabel(getTranslation("places.remove-of", group.name()));
        return new ListRow(group.name(), getTranslation("places.dwellings.count", group.dwellings()))
                .with(rename)
                .with(remove);
    }

    private void add() {
        refused.clear();
        answer.clear();
        switch (groups.add(name.getValue())) {
            case NamingResult.Named(var added) -> {
                name.clear();
                done(getTranslation(keys + "added", added));
            }
            case NamingResult.NotAName() -> refused.add(name, getTranslation("places.not-a-name"));
            case NamingResult.NameTaken() -> refused.add(name, getTranslation(keys + "taken"));
            case NamingResult.Enough(var most) -> refused.add(name, getTranslation("places.enough", most));
            case NamingResult.ChangedMeanwhile() -> answer.refused(getTranslation("places.changed-meanwhile"));
        }
    }

    private void remove(GroupSummary<I> group) {
        refused.clear();
        switch (groups.remove(group.id())) {
            case RemovalResult.Removed() -> done(getTranslation("places.removed", group.name()));
            case RemovalResult.StillUsed(var dwellings) -> {
                answer.refused(getTranslation(keys + "still-used", group.name(), dwellings));
                reload();
            }
        }
    }

    private void done(String what) {
        refused.clear();
        answer.done(what);
        reload();
    }

    private void reload() {
        grid.getLazyDataView().refreshAll();
    }
}
