package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.harry.Duty;

/** Whose work it is, and why. */
class VerdictCard extends Composite<Section> {

    VerdictCard(AnswerWords words) {
        var sign = new Div(Pictogram.of(sign(words.duty())));
        sign.addClassName("verdict-sign");
        var why = new Paragraph(words.why());
        why.addClassName("guide-which");
        var text = new Div(new H2(words.verdict()), new Paragraph(words.meaning()), why);
        words.caution().ifPresent(it -> text.add(new Paragraph(it)));
        text.addClassName("stack");
        getContent().addClassNames("card", "verdict", "verdict-" + words.duty().number());
        getContent().add(sign, text);
    }

    private static String sign(Duty duty) {
        return switch (duty) {
            case TENANT -> "vaadin:handshake";
            case CERTIFIED -> "vaadin:tools";
            case LANDLORD -> "vaadin:key";
        };
    }
}
