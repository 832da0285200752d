package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.documents.Tables;
import nl.floreynwijk.harry.ListComparison;
import nl.floreynwijk.harry.ListFiles;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.ListImportResult;
import nl.floreynwijk.harry.ListSummary;
import nl.floreynwijk.harry.Lists;
import nl.floreynwijk.places.Landlords;

/** Where a draft is made to say what stands in a file: choose it, look what changes or what is wrong, and take it over. */
@Route(ListsView.PATH + "/:list/bestand")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
public class ListFileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Lists lists;
    private final ListFiles files;
    private final Landlords landlords;
    private final Tables tables;
    private final Section outcome = new Section();
    private String title = "";

    ListFileView(Lists lists, ListFiles files, Landlords landlords, Tables tables) {
        this.lists = lists;
        this.files = files;
        this.landlords = landlords;
        this.tables = tables;
        outcome.addClassName("card");
        getContent().addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = ListView.namedIn(event).flatMap(lists::find);
        if (list.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!list.get().summary().isDraft()) {
            event.forwardTo(ListView.class, ListView.of(list.get().summary().id()));
        } else {
            show(list.get().summary());
        }
    }

    private void show(ListSummary draft) {
        var id = draft.id();
        title = getTranslation(
                "harry.list.file.title", ListWords.name(draft.landlord(), landlords.names()), draft.number());
        outcome.setVisible(false);
        var file = new ListFileStep(tables, id);
        file.whenRead(table -> look(id, table, file), () -> outcome.setVisible(false));
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(getTranslation("harry.list.file.back"), ListView.class, ListView.of(id)),
                        file,
                        outcome);
        MainLayout.retitle(this);
    }

    private void look(ListId draft, Table table, ListFileStep file) {
        tell(files.plan(draft, table), changes -> {
            var part = new Div(new Paragraph(getTranslation("harry.list.file.means")), new ComparePart(changes));
            part.addClassName("import-report");
            if (!changes.isEmpty()) {
                var take =
                        new Button(getTranslation("harry.list.file.take"), _ -> file.withTable(it -> take(draft, it)));
                take.addThemeVariants(ButtonVariant.PRIMARY);
                part.add(new Div(take));
            }
            return part;
        });
    }

    private void take(ListId draft, Table table) {
        var result = files.run(draft, table);
        if (result instanceof ListImportResult.Sorted) {
            UI.getCurrent()
                    .navigate(ListView.class, ListView.of(draft))
                    .ifPresent(it -> it.say(getTranslation("harry.list.file.taken")));
        } else {
            tell(result, ComparePart::new);
        }
    }

    /** How it is shown what a file changes. */
    private interface Changes {
        Component shown(ListComparison changes);
    }

    private void tell(ListImportResult result, Changes changes) {
        outcome.removeAll();
        switch (result) {
            case ListImportResult.Sorted(var sorted) -> show("harry.list.file.outcome", changes.shown(sorted));
            case ListImportResult.MissingHeadings(var headings) ->
                refuse(getTranslation("harry.list.file.headings", headings.size()), headings);
            case ListImportResult.Faulty(var faults) ->
                refuse(
                        getTranslation("harry.list.file.faults", faults.size()),
                        faults.stream().map(FaultWords::sentence).toList());
            case ListImportResult.Troubled(var troubles) ->
                refuse(getTranslation("harry.list.file.troubles", troubles.size()), ListWords.troubles(troubles));
            case ListImportResult.TooMany(var most) ->
                refuse(getTranslation("harry.list.file.too-many", most), List.of());
            case ListImportResult.NotADraft() -> refuse(getTranslation("harry.list.not-a-draft"), List.of());
        }
        outcome.setVisible(true);
    }

    private void refuse(String why, List<String> sentences) {
        show("harry.list.file.wrong", new Paragraph(why));
        if (!sentences.isEmpty()) {
            outcome.add(new Sentences(sentences));
        }
    }

    /** Whoever uses the keyboard goes on from its title. */
    private void show(String titleKey, Component content) {
        var step = new H2(getTranslation(titleKey));
        step.getElement().setAttribute("tabindex", "-1");
        outcome.add(step, content);
        step.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
