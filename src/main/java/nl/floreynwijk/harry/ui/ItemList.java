package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.KeptItem;

/** The items of a version, found by their words and by class. */
class ItemList extends Composite<Div> {

    private final TextField words = new TextField(getTranslation("harry.list.find"));
    private final Select<Duty> duty = new Select<>();
    private final Button add = new Button(getTranslation("harry.item.add"));
    private final Paragraph count = new Paragraph();
    private final Grid<KeptItem> grid = new Grid<>();
    private transient List<KeptItem> items = List.of();
    private transient Optional<Tools> tools = Optional.empty();

    /** What can be done with the items of a draft. */
    record Tools(Runnable add, Consumer<KeptItem> change, Consumer<KeptItem> remove) {}

    ItemList() {
        words.setMaxLength(Item.LONGEST_NAME);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> find());
        duty.setLabel(getTranslation("harry.item.duty"));
        duty.setItems(Duty.values());
        duty.setItemLabelGenerator(
                it -> it == null ? getTranslation("harry.list.every-class") : getTranslation("harry.duty." + it));
        duty.setEmptySelectionAllowed(true);
        duty.setEmptySelectionCaption(getTranslation("harry.list.every-class"));
        duty.addValueChangeListener(_ -> find());
        add.addClickListener(_ -> tools.ifPresent(it -> it.add().run()));
        count.getElement().setAttribute("role", "status");
        var fields = new Div(words, duty, add);
        fields.addClassName("tools");
        grid.addComponentColumn(this::createRow).setKey("item").setHeader(getTranslation("harry.list.items.head"));
        OfficeList.dress(grid, getTranslation("harry.list.none-found"));
        getContent().addClassName("office");
        getContent().add(fields, count, new KeyboardHint(), grid);
    }

    /** Shows these; what is looked for stays as it was. */
    void show(List<KeptItem> items, Optional<Tools> tools) {
        this.items = items;
        this.tools = tools;
        add.setVisible(tools.isPresent());
        find();
    }

    private void find() {
        var looked = Folding.fold(words.getValue().strip());
        var found = items.stream()
                .filter(it -> duty.isEmpty() || it.item().duty() == duty.getValue())
                .filter(it -> isAbout(it.item(), looked))
                .toList();
        grid.setEmptyStateText(getTranslation(items.isEmpty() ? "harry.list.trouble.empty" : "harry.list.none-found"));
        grid.setItems(found);
        count.setText(
                found.size() == items.size()
                        ? getTranslation("harry.list.items", items.size())
                        : getTranslation("harry.list.items.found", found.size(), items.size()));
    }

    private static boolean isAbout(Item item, String looked) {
        return Stream.of(
                        item.nameDutch(),
                        item.nameEnglish(),
                        item.words(),
                        item.code().value())
                .anyMatch(it -> Folding.fold(it).contains(looked));
    }

    private ListRow createRow(KeptItem kept) {
        var item = kept.item();
        var lines = Stream.concat(Stream.of(ItemWords.work(item)), ItemWords.particulars(item).stream());
        var row = new ListRow(item.name(getLocale()), lines.toArray(String[]::new));
        row.addClassName("wordy");
        var buttons = new Div();
        buttons.addClassName("list-row-buttons");
        tools.ifPresentOrElse(
                it -> buttons.add(
                        button("harry.item.change", item, () -> it.change().accept(kept)),
                        button("harry.item.remove", item, () -> it.remove().accept(kept))),
                () -> buttons.add(button("harry.item.look", item, () -> new ItemFactsDialog(item, items).open())));
        return row.with(buttons);
    }

    private Button button(String key, Item item, Runnable deed) {
        var text = getTranslation(key);
        var button = new Button(text, _ -> deed.run());
        button.setAriaLabel(getTranslation("harry.item.deed-of", text, item.name(getLocale())));
        return button;
    }
}
