package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.GrantDetails;

/** What a funder expects to be achieved, how that is shown, and what somebody saw of it. */
class ExpectationSection extends Composite<Section> {

    /** @param look notes what somebody saw */
    ExpectationSection(GrantDetails grant, Consumer<GrantDetails.Expected> look) {
        getContent().addClassNames("card", "row-list");
        getContent().add(new H2(getTranslation("budgets.expectations")));
        if (grant.expectations().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.expectations.none")));
        }
        grant.expectations().forEach(it -> getContent().add(createRow(it).with(createButton(it, look))));
    }

    private ListRow createRow(GrantDetails.Expected expected) {
        return new ListRow(
                expected.text(),
                getTranslation("budgets.expectations.is-shown-by", expected.shownBy()),
                expected.seen()
                        .map(it -> getTranslation(
                                "budgets.expectations.seen", DutchTime.date(it.day(), getLocale()), it.finding()))
                        .orElseGet(() -> getTranslation("budgets.expectations.not-seen")));
    }

    private Button createButton(GrantDetails.Expected expected, Consumer<GrantDetails.Expected> look) {
        var button = new Button(
                getTranslation(expected.seen().isEmpty() ? "budgets.finding" : "budgets.finding.again"),
                click -> look.accept(expected));
        button.setAriaLabel(getTranslation(
                expected.seen().isEmpty() ? "budgets.finding.of" : "budgets.finding.again-of", expected.text()));
        return button;
    }
}
