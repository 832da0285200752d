package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.documents.Tables;
import nl.floreynwijk.places.DwellingImport;
import nl.floreynwijk.places.ImportReport;
import nl.floreynwijk.places.ImportResult;
import nl.floreynwijk.places.Landlords;

/**
 * Where the office takes over the dwellings in a landlord's file: choose it, say what its columns are, look what happens,
 * and do it.
 */
@Route("kantoor/woningen/inlezen")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class ImportView extends Composite<Div> implements HasDynamicTitle {

    private final DwellingImport imports;
    private final Landlords landlords;
    private final FileStep file;
    private final Section columns = new Section();
    private final Section outcome = new Section();

    ImportView(Tables tables, DwellingImport imports, Landlords landlords) {
        this.imports = imports;
        this.landlords = landlords;
        file = new FileStep(tables, this::askForColumns, this::startOver);
        getContent().addClassName("import");
        var back = new Nav(new RouterLink(getTranslation("places.dwellings"), DwellingsView.class));
        back.setAriaLabel(getTranslation("places.back"));
        columns.addClassName("card");
        outcome.addClassName("card");
        getContent().add(back, file, columns, outcome);
        startOver();
    }

    private void startOver() {
        columns.setVisible(false);
        outcome.setVisible(false);
    }

    private void askForColumns(Table table) {
        outcome.setVisible(false);
        var step = new ColumnsStep(table, landlords.names(), () -> outcome.setVisible(false));
        var look = new Button(getTranslation("places.import.look"), click -> file.withTable(it -> look(it, step)));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        show(columns, "places.import.columns", new Paragraph(getTranslation("places.import.columns.how")), step, look);
    }

    private void look(Table table, ColumnsStep step) {
        answer(
                step,
                imports.plan(table, step.choice(), step.usualLandlord()),
                report -> show(
                        outcome,
                        "places.import.outcome",
                        new ReportPanel(report).before(report, step.unused()),
                        createImport(step, report)));
    }

    private Component createImport(ColumnsStep step, ImportReport report) {
        if (!report.changesSomething()) {
            return new Paragraph(getTranslation("places.import.nothing"));
        }
        var doIt = new Button(
                getTranslation("places.import.do", report.added() + report.changed()),
                click -> file.withTable(it -> run(it, step)));
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        return doIt;
    }

    private void run(Table table, ColumnsStep step) {
        answer(step, imports.run(table, step.choice(), step.usualLandlord()), report -> {
            file.forget();
            columns.removeAll();
            columns.setVisible(false);
            var answer = new Answer();
            show(
                    outcome,
                    "places.import.done",
                    answer,
                    new ReportPanel(report),
                    new RouterLink(getTranslation("places.import.to-dwellings"), DwellingsView.class));
            answer.done(getTranslation("places.import.done.means"));
        });
    }

    private static void answer(ColumnsStep step, ImportResult result, Consumer<ImportReport> sorted) {
        step.clearRefusals();
        switch (result) {
            case ImportResult.Sorted(var report) -> sorted.accept(report);
            case ImportResult.MissingColumns(var fields) -> step.refuseMissing(fields);
            case ImportResult.TooManyNames(var field, var most) -> step.refuseTooMany(field, most);
        }
    }

    private void show(Section step, String titleKey, Component... content) {
        var title = new StepTitle(getTranslation(titleKey));
        step.removeAll();
        step.add(title);
        step.add(content);
        step.setVisible(true);
        title.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("places.import");
    }
}
