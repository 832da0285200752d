package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.Danger;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.ItemProblem;
import nl.floreynwijk.harry.Room;

/** What there is to fill in of an item. */
class ItemFields extends Composite<Div> {

    private final TextField nameDutch = setUp(new TextField(), "name-dutch", Item.LONGEST_NAME);
    private final TextField nameEnglish = setUp(new TextField(), "name-english", Item.LONGEST_NAME);
    private final TextField words = setUp(new TextField(), "words", Item.LONGEST_WORDS);
    private final CheckboxGroup<Room> rooms = new CheckboxGroup<>();
    private final Select<Category> category = choice("category", "harry.category.", Category.values());
    private final RadioButtonGroup<Duty> duty = new RadioButtonGroup<>();
    private final Select<Certificate> certificate = choice("certificate", "harry.certificate.", Certificate.values());
    private final Select<Cover> cover = choice("cover", "harry.cover.", Cover.values());
    private final Select<Danger> danger = choice("danger", "harry.danger.", Danger.values());
    private final Checkbox emergency = new Checkbox(say("emergency.tick"));
    private final TextArea tipDutch = setUp(new TextArea(), "tip-dutch", Item.LONGEST_TIP);
    private final TextArea tipEnglish = setUp(new TextArea(), "tip-english", Item.LONGEST_TIP);
    private final QuestionFields questions;
    private final Checkbox toCheck = new Checkbox(say("to-check.tick"));
    private final RefusedFields refused = new RefusedFields();

    /** Fields for an item whose questions lead to one of these. */
    ItemFields(List<Item> others) {
        questions = new QuestionFields(others);
        words.setHelperText(say("words.how"));
        rooms.setLabel(say("rooms"));
        rooms.addClassName("item-rooms");
        rooms.setManualValidation(true);
        rooms.setItems(Room.values());
        rooms.setItemLabelGenerator(it -> getTranslation("harry.room." + it));
        duty.setLabel(say("duty"));
        duty.addClassName("vertical");
        duty.setItems(Duty.values());
        duty.setItemLabelGenerator(it -> getTranslation("harry.duty." + it));
        duty.addValueChangeListener(_ -> showWhatFits());
        duty.setValue(Duty.TENANT);
        cover.setValue(Cover.NONE);
        danger.setEmptySelectionAllowed(true);
        danger.setEmptySelectionCaption(say("danger.none"));
        toCheck.setValue(true);
        getContent().addClassName("label-fields");
        getContent()
                .add(
                        part("what", nameDutch, nameEnglish, words, category, rooms),
                        part("whose", duty, certificate, cover, toCheck),
                        part("danger", danger, emergency),
                        part("tip", tipDutch, tipEnglish),
                        part("questions", new Paragraph(say("questions.how")), questions));
    }

    private <F extends TextFieldBase<F, String>> F setUp(F field, String name, int longest) {
        field.setLabel(say(name));
        field.getElement().setProperty("maxlength", longest);
        field.setManualValidation(true);
        return field;
    }

    private <T extends Enum<T>> Select<T> choice(String name, String names, T[] values) {
        var select = new Select<T>();
        select.setLabel(say(name));
        select.setItems(List.of(values));
        select.setItemLabelGenerator(it -> it == null ? say("danger.none") : getTranslation(names + it));
        select.setManualValidation(true);
        return select;
    }

    private Section part(String title, Component... fields) {
        var part = new Section(new H3(say("part." + title)));
        part.add(fields);
        part.addClassName("stack");
        return part;
    }

    private String say(String key) {
        return getTranslation("harry.item." + key);
    }

    private void showWhatFits() {
        certificate.setVisible(duty.getValue() == Duty.CERTIFIED);
        cover.setVisible(duty.getValue() == Duty.TENANT);
    }

    void show(Item item) {
        nameDutch.setValue(item.nameDutch());
        nameEnglish.setValue(item.nameEnglish());
        words.setValue(item.words());
        rooms.setValue(item.rooms());
        category.setValue(item.category());
        duty.setValue(item.duty());
        item.certificate().ifPresent(certificate::setValue);
        cover.setValue(item.cover());
        item.danger().ifPresent(danger::setValue);
        emergency.setValue(item.emergency());
        tipDutch.setValue(item.tipDutch());
        tipEnglish.setValue(item.tipEnglish());
        questions.show(item.questions());
        toCheck.setValue(item.toCheck());
    }

    String nameDutch() {
        return nameDutch.getValue().strip();
    }

    /** What was filled in, once it has a code; empty when something is missing, which is then said at its field. */
    Optional<Function<ItemCode, Item>> read() {
        refused.clear();
        if (category.isEmpty()) {
            refused.add(category, say("no-category"));
        }
        var asked = questions.read(refused);
        if (!refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(code -> new Item(
                code,
                nameDutch.getValue(),
                nameEnglish.getValue(),
                words.getValue(),
                rooms.getValue(),
                category.getValue(),
                duty.getValue(),
                certificate.getOptionalValue().filter(_ -> duty.getValue() == Duty.CERTIFIED),
                danger.getOptionalValue(),
                emergency.getValue(),
                duty.getValue() == Duty.TENANT ? cover.getValue() : Cover.NONE,
                tipDutch.getValue(),
                tipEnglish.getValue(),
                asked,
                toCheck.getValue()));
    }

    /** Says at the fields what cannot be taken of them. */
    void refuse(Set<ItemProblem> problems) {
        problems.stream().sorted().forEach(this::refuse);
    }

    private void refuse(ItemProblem problem) {
        var why = ItemWords.problem(problem);
        switch (problem) {
            case NAME_DUTCH -> refused.add(nameDutch, why);
            case NAME_ENGLISH -> refused.add(nameEnglish, why);
            case WORDS -> refused.add(words, why);
            case ROOMS -> refused.addGroup(rooms, why);
            case CERTIFICATE -> refused.add(certificate, why);
            case DANGER -> refused.add(danger, why);
            case EMERGENCY -> refused.add(emergency, why);
            case COVER -> refused.add(cover, why);
            case TIP_DUTCH -> refused.add(tipDutch, why);
            case TIP_ENGLISH -> refused.add(tipEnglish, why);
            case QUESTIONS -> questions.refuse(refused);
        }
    }

    void refuseAsTaken() {
        refused.add(nameDutch, say("name-taken"));
    }
}
