package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.ItemResult;
import nl.floreynwijk.harry.KeptItem;
import nl.floreynwijk.harry.ListId;
import nl.floreynwijk.harry.Lists;

/** Adds an item to a draft, or says one otherwise; what cannot be taken is said at its field. */
class ItemDialog extends Dialog {

    private final ItemFields fields;
    private final Function<Function<ItemCode, Item>, ItemResult> keep;
    private final Consumer<String> kept;
    private final Runnable stale;
    private final Answer answer = new Answer();

    private ItemDialog(
            ItemFields fields,
            Function<Function<ItemCode, Item>, ItemResult> keep,
            Consumer<String> kept,
            Runnable stale) {
        this.fields = fields;
        this.keep = keep;
        this.kept = kept;
        this.stale = stale;
        setWidth("44rem");
        var content = new Div(fields, answer);
        content.addClassName("label-dialog");
        add(content);
        DialogActions.under(this, getTranslation("harry.item.save"), this::save);
    }

    /**
     * Asks for an item that is not there yet.
     *
     * @param kept is told what to say of it
     * @param stale the list is not any more what is on screen
     */
    static ItemDialog adding(Lists lists, ListId list, List<Item> all, Consumer<String> kept, Runnable stale) {
        var fields = new ItemFields(all);
        var dialog = new ItemDialog(
                fields,
                item -> lists.add(list, fields.nameDutch(), item),
                name -> kept.accept(Texts.text("harry.item.added", name)),
                stale);
        dialog.setHeaderTitle(dialog.getTranslation("harry.item.add"));
        return dialog;
    }

    /** Asks what is said otherwise of an item; its code stays. */
    static ItemDialog changing(
            Lists lists, ListId list, KeptItem seen, List<Item> all, Consumer<String> kept, Runnable stale) {
        var code = seen.item().code();
        var fields = new ItemFields(
                all.stream().filter(it -> !it.code().equals(code)).toList());
        fields.show(seen.item());
        var dialog = new ItemDialog(
                fields,
                item -> lists.change(list, item.apply(code), seen.version()),
                name -> kept.accept(Texts.text("harry.item.changed", name)),
                stale);
        dialog.setHeaderTitle(dialog.getTranslation(
                "harry.item.deed-of",
                dialog.getTranslation("harry.item.change"),
                seen.item().nameDutch()));
        return dialog;
    }

    private void save() {
        answer.clear();
        fields.read().ifPresent(this::save);
    }

    private void save(Function<ItemCode, Item> item) {
        switch (keep.apply(item)) {
            case ItemResult.Kept() -> {
                close();
                kept.accept(fields.nameDutch());
            }
            case ItemResult.Refused(var problems) -> fields.refuse(problems);
            case ItemResult.NameTaken() -> fields.refuseAsTaken();
            case ItemResult.Trouble(var trouble) -> answer.refused(ListWords.trouble(trouble));
            case ItemResult.TooMany(var most) -> answer.refused(getTranslation("harry.item.too-many", most));
            case ItemResult.ChangedMeanwhile() -> refuseAsStale(getTranslation("harry.item.changed-meanwhile"));
            case ItemResult.NotADraft() -> refuseAsStale(getTranslation("harry.list.not-a-draft"));
        }
    }

    private void refuseAsStale(String why) {
        stale.run();
        answer.refused(why);
    }
}
