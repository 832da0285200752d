package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.blockbudget.ReceiptCode;

/** The receipt of a ballot: shown once, to be written down, photographed or printed. It is sent to nobody and kept nowhere. */
class ReceiptCard extends Composite<Section> {

    ReceiptCard(ReceiptCode receipt) {
        var code = new Div(receipt.text());
        code.addClassName("receipt-code");
        getContent().addClassNames("card", "receipt");
        getContent()
                .add(
                        new H2(getTranslation("blockbudget.receipt.yours")),
                        code,
                        new Paragraph(getTranslation("blockbudget.receipt.keep")),
                        new Paragraph(getTranslation("blockbudget.receipt.only-you")),
                        new Button(
                                getTranslation("blockbudget.receipt.print"),
                                _ -> UI.getCurrent().getPage().executeJs("window.print()")));
    }
}
