package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardPlan;
import nl.floreynwijk.rad.CardResult;
import nl.floreynwijk.rad.Cards;
import nl.floreynwijk.rad.EveningCard;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.PictureChange;
import nl.floreynwijk.rad.Theme;

/** Says what stands on a card. */
class CardDialog extends Dialog {

    private final transient Cards cards;
    private final transient EveningDetails evening;
    private final transient Optional<EveningCard> before;
    private final transient BiConsumer<CardId, String> done;
    private final TextField title = new TextField(say("title"));
    private final TextField line = new TextField(say("line"));
    private final Select<Theme> theme = new Select<>();
    private final EuroField cost = new EuroField(say("cost"));
    private final AttachmentField picture;
    private final Checkbox noPicture = new Checkbox(say("no-picture"));
    private final Answer answer = new Answer();
    private final RefusedFields refused = new RefusedFields();

    /**
     * @param before the card as it is; empty for a new one
     * @param done says what happened
     */
    CardDialog(
            Cards cards,
            AttachmentCheck check,
            EveningDetails evening,
            Optional<EveningCard> before,
            BiConsumer<CardId, String> done) {
        this.cards = cards;
        this.evening = evening;
        this.before = before;
        this.done = done;
        picture = AttachmentField.forPhoto(check, say(hasPicture() ? "other-picture" : "picture"));
        setHeaderTitle(before.map(it -> say("change.of", it.number())).orElseGet(() -> say("add")));
        prepare();
        before.ifPresent(this::show);
        var content = new Div(title, line, theme, cost, picture, noPicture, answer);
        content.addClassNames("stack", "rad-fields");
        add(content);
        DialogActions.under(this, say("keep"), this::keep);
    }

    private boolean hasPicture() {
        return before.flatMap(EveningCard::picture).isPresent();
    }

    private void prepare() {
        title.setManualValidation(true);
        title.setHelperText(say("title.how", CardPlan.LONGEST_TITLE));
        line.setManualValidation(true);
        line.setHelperText(say("line.how", CardPlan.LONGEST_LINE));
        theme.setLabel(say("theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(EveningWords::theme);
        theme.setValue(Theme.OTHER);
        cost.setHelperText(say("cost.how"));
        noPicture.setVisible(hasPicture());
    }

    private void show(EveningCard card) {
        title.setValue(card.title());
        line.setValue(card.line());
        theme.setValue(card.theme());
        card.cost().ifPresent(cost::show);
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host.card." + key, values);
    }

    private void keep() {
        refused.clear();
        answer.clear();
        var money = cost.readIfAny(refused);
        if (!picture.isComplete() || !refused.isEmpty()) {
            return;
        }
        var plan = new CardPlan(title.getValue(), line.getValue(), theme.getValue(), money);
        var chosen = picture.getValue().stream().findFirst();
        answerTo(
                plan,
                before.map(it -> change(it, plan, chosen)).orElseGet(() -> cards.add(evening.id(), plan, chosen)));
    }

    private CardResult change(EveningCard card, CardPlan plan, Optional<CheckedFile> chosen) {
        return cards.change(card.id(), plan, pictureOf(chosen), evening.versionOf(card));
    }

    private PictureChange pictureOf(Optional<CheckedFile> chosen) {
        return chosen.<PictureChange>map(PictureChange.Becomes::new)
                .orElseGet(() -> noPicture.getValue() ? new PictureChange.Goes() : new PictureChange.Stays());
    }

    private void answerTo(CardPlan plan, CardResult result) {
        switch (result) {
            case CardResult.Kept(var card) -> {
                close();
                done.accept(card, say("kept", plan.title()));
            }
            case CardResult.Refused(var problems) -> problems.stream().sorted().forEach(this::refuse);
            case CardResult.Full(var most) -> answer.refused(say("full", most));
            case CardResult.Begun() -> answer.refused(say("begun"));
            case CardResult.NoPicture() -> answer.refused(say("not-a-picture"));
            case CardResult.ChangedMeanwhile() -> answer.refused(say("changed-meanwhile"));
            case CardResult.Gone() -> answer.refused(say("gone"));
        }
    }

    private void refuse(CardPlan.Problem problem) {
        var why = getTranslation("rad.host.card.problem." + problem);
        switch (problem) {
            case TITLE -> refused.add(title, why);
            case LINE -> refused.add(line, why);
            case COST -> refused.add(cost, why);
        }
    }
}
