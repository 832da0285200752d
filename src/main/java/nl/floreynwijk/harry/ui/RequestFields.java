package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.AskedAbout;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Client;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.RequestPlan;
import nl.floreynwijk.harry.TextFinding;

/** What somebody fills in when they ask for help. */
class RequestFields extends Composite<Div> {

    private final transient Optional<AskedAbout> about;
    private final Select<Category> category = new Select<>();
    private final TextArea text = new TextArea(say("text"));
    private final AttachmentField photos;
    private final CheckboxGroup<Moment> moments = new CheckboxGroup<>();
    private final AskFields idea = new AskFields(say("idea"), it -> getTranslation("harry.idea." + it));
    private final RadioButtonGroup<Client> client = new RadioButtonGroup<>();
    private final RefusedFields refused = new RefusedFields();

    /**
     * Empty fields.
     *
     * @param about what was looked up before, which says what kind of work it is
     * @param withMoney whether somebody can say what they give for it: not where the office agrees on that
     */
    RequestFields(AttachmentCheck check, Optional<AskedAbout> about, boolean withMoney) {
        this.about = about;
        photos = AttachmentField.forPhotos(check, say("photos"));
        category.setLabel(say("category"));
        category.setItems(ListingsView.offered());
        category.setItemLabelGenerator(it -> it == null ? "" : getTranslation("harry.category." + it));
        category.setVisible(about.isEmpty());
        text.setHelperText(say("text.how"));
        text.setMinRows(4);
        text.setManualValidation(true);
        moments.setLabel(say("moments"));
        moments.setItems(Moment.values());
        moments.setItemLabelGenerator(it -> getTranslation("harry.moment.long." + it));
        moments.setManualValidation(true);
        idea.setVisible(withMoney);
        client.setLabel(say("client"));
        client.setItems(Client.values());
        client.setItemLabelGenerator(it -> getTranslation("harry.client." + it));
        client.setValue(Client.HOME);
        getContent().addClassName("stack");
        getContent().add(category, text, photos, moments, idea, client);
    }

    private String say(String key) {
        return getTranslation("harry.request." + key);
    }

    RequestFields keptIn(Draft draft) {
        draft.with("text", text);
        return this;
    }

    /** What was filled in; empty when something is none, or a photo is still on its way, which is said at its field. */
    Optional<RequestPlan> read() {
        refused.clear();
        var isComplete = photos.isComplete();
        var given = idea.read(refused);
        if (!isComplete || !refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RequestPlan(
                about,
                category.getOptionalValue().orElse(Category.SHARED),
                client.getValue(),
                text.getValue(),
                moments.getValue(),
                given.orElseThrow()));
    }

    List<CheckedFile> photos() {
        return photos.getValue();
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<RequestPlan.Problem> problems) {
        problems.stream().sorted().forEach(this::refuse);
    }

    private void refuse(RequestPlan.Problem problem) {
        var why = getTranslation("harry.request.problem." + problem);
        switch (problem) {
            case CATEGORY -> refused.add(category, why);
            case TEXT -> refused.add(text, why);
            case PHOTOS -> refused.add(photos, why);
            case MOMENTS -> refused.addGroup(moments, why);
            case IDEA -> idea.refuse(refused);
        }
    }

    /** Says beside the words what keeps them back. */
    void refuse(TextFinding finding) {
        refused.add(text, FindingWords.said(finding, getLocale()));
    }
}
