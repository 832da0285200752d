package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.GrantCut;
import nl.floreynwijk.budgets.GrantDetails;

/** What a funder took back of a grant, and the way to note that it does. */
class CutSection extends Composite<Section> {

    /** @param cut notes that the funder gives less, where somebody may */
    CutSection(GrantDetails grant, boolean keepsBooks, Runnable cut) {
        getContent().addClassNames("card", "row-list");
        getContent().add(new H2(getTranslation("budgets.cuts")));
        if (grant.cuts().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.cuts.none")));
        }
        grant.cuts().forEach(it -> getContent().add(createRow(it)));
        if (keepsBooks && grant.cuttable().compareTo(Euros.ZERO) > 0) {
            getContent().add(new Button(getTranslation("budgets.cut"), click -> cut.run()));
        }
    }

    private ListRow createRow(GrantCut cut) {
        var back = cut.amount().minus(cut.lapsed());
        return new ListRow(
                getTranslation(
                        "budgets.cuts.less",
                        DutchTime.date(DutchTime.day(cut.madeAt()), getLocale()),
                        cut.amount().text(getLocale())),
                cut.reason().isEmpty() ? getTranslation("budgets.cuts.no-reason") : cut.reason(),
                back.equals(Euros.ZERO)
                        ? getTranslation("budgets.cuts.all-lapsed")
                        : getTranslation("budgets.cuts.parts", cut.lapsed().text(getLocale()), back.text(getLocale())));
    }
}
