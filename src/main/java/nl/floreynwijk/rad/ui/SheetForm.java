package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.SheetCount;
import nl.floreynwijk.rad.Sheets;
import nl.floreynwijk.rad.TableDuty;
import nl.floreynwijk.rad.TableSheet;

/** A table sheet as it is counted in, or corrected: its number, who sat there, and the coins on each card. */
class SheetForm extends Composite<Section> {

    /** What is asked of whoever has the form on their page. */
    interface Deeds {

        /**
         * Keeps what was entered.
         *
         * @param corrected which is corrected; empty for a first entry
         */
        void keep(int number, SheetCount count, Optional<TableSheet> corrected, String reason);
    }

    private final transient TableDuty duty;
    private final transient Deeds deeds;
    private final FocusableTitle title = new FocusableTitle(getTranslation("rad.table.new"));
    private final WholeField number = new WholeField(getTranslation("rad.table.number"), 1, Sheets.MOST);
    private final WholeField people = new WholeField(getTranslation("rad.table.people"), 0, SheetCount.MOST_PEOPLE);
    private final List<SheetCoins> coins;
    private final CoinsToShare toShare;
    private final TextField reason = new TextField(getTranslation("rad.table.reason"));
    private final Button keep = new Button("", _ -> keep());
    private final Button leave = new Button(getTranslation("rad.table.leave"), _ -> leave());
    private final RefusedFields refused = new RefusedFields();
    private transient Optional<TableSheet> corrected = Optional.empty();
    private transient Optional<Typed> aside = Optional.empty();

    /** What stands in the form, as it was typed. */
    private record Typed(String number, String people, List<String> coins) {}

    SheetForm(TableDuty duty, Deeds deeds) {
        this.duty = duty;
        this.deeds = deeds;
        toShare = new CoinsToShare(duty.plan().coins());
        coins = duty.cards().stream().map(it -> new SheetCoins(it, this::count)).toList();
        number.setHelperText(getTranslation("rad.table.number.how"));
        people.addValueChangeListener(_ -> count());
        reason.setHelperText(getTranslation("rad.table.reason.how"));
        reason.setManualValidation(true);
        reason.addClassName("wide-field");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClassName("phone-big");
        var head = new Div(number, people);
        head.addClassName("field-row");
        var cards = new Div();
        cards.addClassName("phone-sheet-cards");
        coins.forEach(cards::add);
        var buttons = new Div(keep, leave);
        buttons.addClassName("buttons");
        getContent().addClassNames("card", "phone-sheet");
        getContent().add(title, head, cards, toShare, reason, buttons);
        clear();
    }

    /** Another sheet; what was typed before another one was corrected stands there again. */
    void clear() {
        corrected = Optional.empty();
        show(getTranslation("rad.table.new"), "rad.table.keep");
        var typed = aside.orElseGet(
                () -> new Typed("", "", coins.stream().map(_ -> "").toList()));
        aside = Optional.empty();
        number.setValue(typed.number());
        people.setValue(typed.people());
        for (var card = 0; card < coins.size(); card++) {
            coins.get(card).type(typed.coins().get(card));
        }
        reason.clear();
    }

    /** It is kept, and what was typed for the same sheet is in it. */
    void finish() {
        var which = number.getValue();
        aside = aside.filter(it -> !it.number().equals(which));
        clear();
        takeFocus();
    }

    private void show(String heading, String deed) {
        refused.clear();
        title.setText(heading);
        keep.setText(getTranslation(deed));
        number.setReadOnly(corrected.isPresent());
        reason.setVisible(corrected.isPresent());
        leave.setVisible(corrected.isPresent());
    }

    /** What was entered stands in it, to be corrected. */
    void correct(TableSheet sheet) {
        if (corrected.isEmpty()) {
            aside = Optional.of(new Typed(
                    number.getValue(),
                    people.getValue(),
                    coins.stream().map(SheetCoins::typed).toList()));
        }
        corrected = Optional.of(sheet);
        show(getTranslation("rad.table.correct.title", sheet.number()), "rad.table.correct.keep");
        number.show(sheet.number());
        people.show(sheet.people());
        coins.forEach(it -> it.show(sheet.coins().getOrDefault(it.card().id(), 0)));
        reason.clear();
        title.takeFocus();
        title.scrollIntoView();
    }

    private void count() {
        toShare.show(people, coins.stream().mapToInt(it -> it.read().orElse(0)).sum());
    }

    private void keep() {
        refused.clear();
        var which = number.read(refused);
        var who = people.read(refused);
        var lying = new HashMap<CardId, Integer>();
        coins.forEach(
                it -> it.read(refused).ifPresent(many -> lying.put(it.card().id(), many)));
        if (refused.isEmpty() && which.isPresent() && who.isPresent()) {
            deeds.keep(which.getAsInt(), new SheetCount(who.getAsInt(), lying), corrected, reason.getValue());
        }
    }

    /** Says what cannot be true of it. */
    void refuse(Set<SheetCount.Problem> problems) {
        var each = duty.plan().mostOnCard().orElse(duty.plan().coins());
        var have = people.number().orElse(0);
        for (var problem : problems) {
            switch (problem) {
                case PEOPLE -> refused.add(people, getTranslation("base.number.none", 0, SheetCount.MOST_PEOPLE));
                case ON_CARD ->
                    coins.stream()
                            .filter(it -> isAbove(it.read(), have * each))
                            .forEach(it -> it.refuse(refused, getTranslation("rad.table.on-card", have, have * each)));
                case TOO_MANY ->
                    refused.add(
                            people,
                            getTranslation(
                                    "rad.table.more-than-have",
                                    have,
                                    have * duty.plan().coins()));
            }
        }
    }

    private static boolean isAbove(OptionalInt coins, int most) {
        return coins.orElse(0) > most;
    }

    /** Another sheet has that number: perhaps it was mistyped. */
    void refuseTaken() {
        refused.add(number, getTranslation("rad.table.taken"));
    }

    void refuseNumber(int most) {
        refused.add(number, getTranslation("base.number.none", 1, most));
    }

    void refuseReason(int longest) {
        refused.add(reason, getTranslation("rad.table.reason.missing", longest));
    }

    private void leave() {
        clear();
        takeFocus();
    }

    void takeFocus() {
        number.focus();
    }
}
