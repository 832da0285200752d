package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.blockbudget.ReceiptCode;
import nl.floreynwijk.blockbudget.RoundId;

/** The receipt of a ballot: shown once, to be written down, photographed or printed. It is sent to nobody and kept nowhere. */
class ReceiptCard extends Composite<Section> {

    ReceiptCard(ReceiptCode receipt, RoundId round) {
        var code = new Div(receipt.text());
        code.addClassName("receipt-code");
        getContent().addClassNames("card", "receipt");
        getContent()
                .add(
                        new H2(getTranslation("blockbudget.receipt.yours")),
                        code,
                        new Paragraph(getTranslation("blockbudget.receipt.keep")),
                        new Paragraph(getTranslation("blockbudget.receipt.only-you")),
                        new RouterLink(getTranslation("blockbudget.room.back"), RoomView.class, RoomView.of(round)));
    }
}
