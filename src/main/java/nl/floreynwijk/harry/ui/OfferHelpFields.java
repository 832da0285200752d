package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.ListingPlan;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.OwnListing;
import nl.floreynwijk.harry.Reach;
import nl.floreynwijk.harry.TextFinding;

/** What a neighbour fills in of what they offer. */
class OfferHelpFields extends Composite<Div> {

    private static final int USUAL_PER_WEEK = 2;

    private final CheckboxGroup<Category> categories = new CheckboxGroup<>();
    private final TextArea text = new TextArea(say("text"));
    private final CheckboxGroup<Moment> moments = new CheckboxGroup<>();
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>();
    private final AskFields ask = new AskFields(say("ask"), it -> getTranslation("harry.ask.long." + it));
    private final WholeField mostPerWeek = new WholeField(say("most-per-week"), 1, ListingPlan.MOST_PER_WEEK);
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
    private final TextField tools = new TextField(say("tools"));
    private final AttachmentField photo;
    private final Checkbox withoutPhoto = new Checkbox(say("without-photo"));
    private final RefusedFields refused = new RefusedFields();

    OfferHelpFields(AttachmentCheck check) {
        photo = AttachmentField.forPhoto(check, say("photo"));
        categories.setLabel(say("categories"));
        categories.setItems(ListingsView.offered());
        categories.setItemLabelGenerator(it -> getTranslation("harry.category." + it));
        text.setHelperText(say("text.how"));
        text.setMinRows(4);
        text.setManualValidation(true);
        moments.setLabel(say("moments"));
        moments.setItems(Moment.values());
        moments.setItemLabelGenerator(it -> getTranslation("harry.moment.long." + it));
        reach.setLabel(say("reach"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(it -> getTranslation("harry.reach.long." + it));
        languages.setLabel(say("languages"));
        languages.setWidthFull();
        languages.setItems(ListingPlan.LANGUAGES);
        languages.setItemLabelGenerator(it -> Locale.of(it).getDisplayLanguage(getLocale()));
        tools.setHelperText(say("tools.how"));
        tools.setMaxLength(ListingPlan.LONGEST_TOOLS);
        mostPerWeek.setHelperText(say("most-per-week.how"));
        withoutPhoto.setVisible(false);
        List.of(categories, moments).forEach(it -> it.setManualValidation(true));
        getContent().addClassName("stack");
        getContent().add(categories, text, moments, reach, ask, mostPerWeek, languages, tools, photo, withoutPhoto);
        begin();
    }

    private String say(String key) {
        return getTranslation("harry.offer." + key);
    }

    private void begin() {
        reach.setValue(Reach.NEIGHBOURHOOD);
        languages.setValue(Set.of("nl"));
        mostPerWeek.show(USUAL_PER_WEEK);
    }

    OfferHelpFields keptIn(Draft draft) {
        draft.with("text", text).with("tools", tools);
        return this;
    }

    void show(OwnListing own) {
        var plan = own.plan();
        categories.setValue(plan.categories());
        text.setValue(plan.text());
        moments.setValue(plan.moments());
        reach.setValue(plan.reach());
        ask.show(plan.ask());
        mostPerWeek.show(plan.mostPerWeek());
        languages.setValue(plan.languages());
        tools.setValue(plan.tools());
        withoutPhoto.setVisible(own.photo().isPresent());
    }

    /** What was filled in; empty when a number is none, or a photo is still on its way, which is said at its field. */
    Optional<ListingPlan> read() {
        refused.clear();
        var isComplete = photo.isComplete();
        var asked = ask.read(refused);
        OptionalInt most = mostPerWeek.read(refused);
        if (!isComplete || !refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListingPlan(
                text.getValue(),
                categories.getValue(),
                moments.getValue(),
                reach.getValue(),
                asked.orElseThrow(),
                languages.getValue(),
                tools.getValue(),
                most.orElseThrow()));
    }

    List<CheckedFile> photo() {
        return photo.getValue();
    }

    boolean isWithoutPhoto() {
        return withoutPhoto.getValue();
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<ListingPlan.Problem> problems) {
        List.of(
                        ListingPlan.Problem.CATEGORIES,
                        ListingPlan.Problem.TEXT,
                        ListingPlan.Problem.MOMENTS,
                        ListingPlan.Problem.ASK,
                        ListingPlan.Problem.MOST_PER_WEEK,
                        ListingPlan.Problem.LANGUAGES,
                        ListingPlan.Problem.TOOLS,
                        ListingPlan.Problem.PHOTO)
                .stream()
                .filter(problems::contains)
                .forEach(this::refuse);
    }

    private void refuse(ListingPlan.Problem problem) {
        var why = getTranslation("harry.offer.problem." + problem);
        switch (problem) {
            case CATEGORIES -> refused.addGroup(categories, why);
            case TEXT -> refused.add(text, why);
            case MOMENTS -> refused.addGroup(moments, why);
            case ASK -> ask.refuse(refused);
            case MOST_PER_WEEK -> refused.add(mostPerWeek, why);
            case LANGUAGES -> refused.add(languages, why);
            case TOOLS -> refused.add(tools, why);
            case PHOTO -> refused.add(photo, why);
        }
    }

    /** Says beside the words what keeps them back. */
    void refuse(TextFinding finding) {
        refused.add(text, FindingWords.said(finding, getLocale()));
    }
}
