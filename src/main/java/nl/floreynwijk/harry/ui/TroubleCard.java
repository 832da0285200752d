package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.harry.Trouble;

/** What went wrong between two people, and what the office decided. */
class TroubleCard extends Composite<Section> {

    TroubleCard(Trouble trouble) {
        getContent().addClassNames("card", "stack");
        getContent()
                .add(new H2(getTranslation(
                        trouble.decision().isPresent() ? "harry.trouble.decided" : "harry.trouble.head")));
        if (!trouble.text().isEmpty()) {
            var said = new Paragraph(trouble.text());
            said.addClassName("job-quote");
            getContent().add(new Paragraph(getTranslation(saidBy(trouble))), said);
        }
        trouble.decision()
                .ifPresent(it -> getContent().add(new Paragraph(getTranslation("harry.trouble.decision", it))));
    }

    private static String saidBy(Trouble trouble) {
        if (trouble.byReader()) {
            return "harry.trouble.you-said";
        }
        return trouble.byAsker() ? "harry.trouble.asker-said" : "harry.trouble.helper-said";
    }
}
