package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.harry.Duty;

/** Whose work it is, and why. */
class VerdictCard extends Composite<Section> {

    private final FocusableTitle verdict;

    VerdictCard(AnswerWords words) {
        var sign = new Div(Pictogram.of(sign(words.duty())));
        sign.addClassName("verdict-sign");
        var why = new Paragraph(words.why());
        why.addClassName("guide-which");
        verdict = new FocusableTitle(words.verdict());
        var text = new Div(verdict, new Paragraph(words.meaning()), why);
        words.caution().ifPresent(it -> text.add(new Paragraph(it)));
        text.addClassName("stack");
        getContent().addClassNames("card", "verdict", "verdict-" + words.duty().number());
        getContent().add(sign, text);
    }

    void takeFocus() {
        verdict.takeFocus();
    }

    private static String sign(Duty duty) {
        return switch (duty) {
            case TENANT -> "vaadin:handshake";
            case CERTIFIED -> "vaadin:tools";
            case LANDLORD -> "vaadin:key";
        };
    }
}
