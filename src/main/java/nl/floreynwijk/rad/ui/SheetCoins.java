package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.OptionalInt;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.rad.EveningCard;
import nl.floreynwijk.rad.EveningPlan;
import nl.floreynwijk.rad.SheetCount;

/** How many coins lie on one card at a table: typed, or with a button for one more and one for one less. */
class SheetCoins extends Composite<Div> {

    private static final int MOST = SheetCount.MOST_PEOPLE * EveningPlan.MOST_COINS;

    private final EveningCard card;
    private final WholeField field;

    /** @param changed when there is another number in it */
    SheetCoins(EveningCard card, Runnable changed) {
        this.card = card;
        field = new WholeField(card.number() + ". " + card.title(), 0, MOST);
        field.setPlaceholder("0");
        field.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("phone-sheet-card");
        getContent().add(field, button("−", "rad.table.less", -1), button("+", "rad.table.more", 1));
    }

    private NativeButton button(String sign, String label, int change) {
        var button = new NativeButton(sign, _ -> add(change));
        button.setAriaLabel(getTranslation(label, card.title()));
        return button;
    }

    private void add(int change) {
        read().ifPresent(it -> show(Math.clamp((long) it + change, 0, MOST)));
    }

    EveningCard card() {
        return card;
    }

    /** Nothing in it is no coin; empty when it is no number. */
    OptionalInt read() {
        return field.getValue().isBlank() ? OptionalInt.of(0) : field.number();
    }

    /** The same, which is said to be wrong where it is no number. */
    OptionalInt read(RefusedFields refused) {
        return field.getValue().isBlank() ? OptionalInt.of(0) : field.read(refused);
    }

    void refuse(RefusedFields refused, String why) {
        refused.add(field, why);
    }

    String typed() {
        return field.getValue();
    }

    void type(String coins) {
        field.setValue(coins);
    }

    void show(int coins) {
        field.setValue(coins == 0 ? "" : Integer.toString(coins));
    }
}
