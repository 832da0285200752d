package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.attachments.ui.AttachmentLinks;
import nl.floreynwijk.budgets.GrantDetails;

/** What belongs to a grant on paper, and the way to add to it. */
class GrantDocumentSection extends Composite<Section> {

    /**
     * The documents of a grant.
     *
     * @param withdraw closes one off
     * @param add asks for documents, where somebody may
     */
    GrantDocumentSection(GrantDetails grant, Consumer<AttachmentSummary> withdraw, boolean keepsBooks, Runnable add) {
        getContent().addClassNames("card", "row-list");
        getContent().add(new H2(getTranslation("budgets.documents")));
        if (grant.documents().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.grant-documents.none")));
        }
        var budget = grant.summary().budget();
        getContent()
                .add(new AttachmentLinks(grant.documents(), it -> DocumentAddress.of(budget, it))
                        .withRemoval(getTranslation("budgets.withdraw"), withdraw));
        if (keepsBooks) {
            getContent().add(new Button(getTranslation("budgets.documents.add"), _ -> add.run()));
        }
    }
}
