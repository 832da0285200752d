package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.Sheets;

/** What there is to print for an evening: a page for each card, and as many table sheets as there are tables. */
class PrintPart extends Composite<Section> {

    private static final int USUAL_SHEETS = 10;

    private final EveningId evening;
    private final WholeField many = new WholeField(say("many"), 1, Sheets.MOST);
    private final RefusedFields refused = new RefusedFields();
    private final Anchor sheets;

    PrintPart(EveningId evening) {
        this.evening = evening;
        sheets = EveningLinks.file(EveningAddress.sheets(evening, USUAL_SHEETS), say("sheets", USUAL_SHEETS));
        many.setValueChangeMode(ValueChangeMode.EAGER);
        many.show(USUAL_SHEETS);
        many.setHelperText(say("many.how"));
        many.addValueChangeListener(_ -> follow());
        var print = new Div(many, sheets);
        print.addClassName("rad-print");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(say("title")),
                        new Paragraph(say("cards.how")),
                        EveningLinks.file(EveningAddress.cards(evening), say("cards")),
                        new Paragraph(say("sheets.how")),
                        print);
    }

    /** The link says for how many it is: where that cannot be read, the last that could. */
    private void follow() {
        refused.clear();
        var number = many.read(refused);
        number.ifPresent(it -> {
            sheets.setHref(EveningAddress.sheets(evening, it));
            sheets.setText(say("sheets", it));
        });
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host.print." + key, values);
    }
}
