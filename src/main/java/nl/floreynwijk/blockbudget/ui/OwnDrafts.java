package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.blockbudget.RoundSummary;

/** Where somebody takes the lead in their block: the rounds they set up, and the way to a new one. */
class OwnDrafts extends Composite<Section> {

    OwnDrafts(List<RoundSummary> drafts) {
        getContent().addClassNames("card", "own-drafts");
        getContent()
                .add(
                        new H2(getTranslation("blockbudget.lead.mine")),
                        new Paragraph(getTranslation("blockbudget.lead.mine.how")));
        drafts.forEach(it -> getContent().add(row(it)));
        getContent().add(new Anchor("/" + RoomsView.PATH + "/nieuw", getTranslation("blockbudget.lead.mine.new")));
    }

    private ListRow row(RoundSummary draft) {
        var open = new RouterLink(
                getTranslation("blockbudget.rounds.view"), RoundLeadView.class, RoundLeadView.of(draft.id()));
        open.getElement().setAttribute("aria-label", getTranslation("blockbudget.rounds.view-of", draft.title()));
        return new ListRow(
                        draft.title(),
                        getTranslation(
                                "blockbudget.rounds.about",
                                draft.block(),
                                draft.amount().text(getLocale())))
                .with(open);
    }
}
