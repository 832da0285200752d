package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.ListDetails;

/** What there is to know of a version: whether it is a draft or from when it holds, and what is wrong with it. */
class ListHead extends Composite<Div> {

    ListHead(ListDetails list) {
        var version = list.summary();
        getContent().addClassName("stack");
        getContent()
                .add(new Paragraph(version.validFrom()
                        .map(it -> getTranslation("harry.list.published.how", DutchTime.date(it, getLocale())))
                        .orElseGet(() -> getTranslation("harry.list.draft.how"))));
        if (!version.note().isEmpty()) {
            getContent().add(new Paragraph(version.note()));
        }
        if (version.isDraft() && !list.troubles().isEmpty()) {
            var troubles = new Div(
                    new Paragraph(getTranslation(
                            "harry.list.troubles", list.troubles().size())),
                    new Sentences(ListWords.troubles(list.troubles())));
            troubles.addClassNames("notice", "problem");
            getContent().add(troubles);
        }
    }
}
