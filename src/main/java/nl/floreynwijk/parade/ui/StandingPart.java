package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.floreynwijk.parade.EditionSummary;

/** How far an edition is, what that means for money, and what there is to do now. */
class StandingPart extends Composite<Section> {

    StandingPart(EditionSummary edition, LocalDate today) {
        var hasBeen = EditionWords.hasBeen(edition, today);
        var money = new Paragraph(getTranslation("parade.edition.money." + edition.status()));
        money.setVisible(!hasBeen);
        getContent().addClassNames("card", "market-status");
        getContent()
                .add(
                        new H2(hasBeen ? getTranslation("parade.edition.over") : EditionWords.status(edition.status())),
                        new Paragraph(EditionWords.standing(edition, today)),
                        money,
                        new Paragraph(getTranslation("parade.edition.next." + EditionStep.of(edition, today))));
    }
}
