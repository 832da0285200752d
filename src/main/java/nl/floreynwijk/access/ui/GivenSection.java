package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.access.MandateSummary;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;

/** Where somebody appoints guardians, and ends that. */
class GivenSection extends Composite<Section> {

    private final Mandates mandates;
    private final FocusableTitle title = new FocusableTitle(getTranslation("access.mandates.given"));
    private final Answer answer = new Answer();
    private final Div list = new Div();

    GivenSection(Mandates mandates) {
        this.mandates = mandates;
        var appoint = new Button(
                getTranslation("access.mandates.appoint"),
                click -> new AppointDialog(mandates, () -> done("access.mandates.asked")).open());
        getContent().addClassName("card");
        getContent().add(title, new Paragraph(getTranslation("access.mandates.given-how")), answer, list, appoint);
        show();
    }

    private void show() {
        list.removeAll();
        var given = mandates.given();
        if (given.isEmpty()) {
            list.add(new Paragraph(getTranslation("access.mandates.given-none")));
        }
        given.forEach(it -> list.add(createRow(it)));
    }

    private ListRow createRow(MandateSummary mandate) {
        var end = new Button(getTranslation("access.mandates.end"), click -> askBeforeEnding(mandate));
        end.setAriaLabel(getTranslation("access.mandates.end-this", mandate.name()));
        return new ListRow(mandate.name(), MandateWords.lines(mandate, this, getLocale())).with(end);
    }

    private void askBeforeEnding(MandateSummary mandate) {
        new Question(
                        getTranslation("access.mandates.end-sure", mandate.name()),
                        getTranslation("access.mandates.end-means"),
                        getTranslation("access.mandates.end"),
                        () -> {
                            mandates.end(mandate.id());
                            done("access.mandates.ended");
                        })
                .open();
    }

    private void done(String what) {
        show();
        answer.done(getTranslation(what));
        title.takeFocus();
    }
}
