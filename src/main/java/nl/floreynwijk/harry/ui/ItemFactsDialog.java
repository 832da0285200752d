package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.KeptItem;

/** All that stands on a list about one item. */
class ItemFactsDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    ItemFactsDialog(Item item, List<KeptItem> all) {
        setHeaderTitle(item.name(getLocale()));
        setWidth("44rem");
        facts.addClassName("facts");
        // Whoever uses the keyboard scrolls through it
        facts.getElement().setAttribute("tabindex", "0");
        fact("name-dutch", item.nameDutch());
        fact("name-english", item.nameEnglish());
        fact("words", item.words());
        fact("rooms", ItemWords.rooms(item.rooms()));
        fact("category", getTranslation("harry.category." + item.category()));
        fact("duty", getTranslation("harry.duty." + item.duty()));
        fact(
                "certificate",
                item.certificate()
                        .map(it -> getTranslation("harry.certificate." + it))
                        .orElse(""));
        fact(
                "danger",
                item.danger().map(it -> getTranslation("harry.danger." + it)).orElse(""));
        if (item.emergency()) {
            fact("emergency", getTranslation("harry.item.emergency.yes"));
        }
        if (item.cover() != Cover.NONE) {
            fact("cover", getTranslation("harry.cover." + item.cover()));
        }
        fact("tip-dutch", item.tipDutch());
        fact("tip-english", item.tipEnglish());
        fact("questions", questions(item, all).toArray(String[]::new));
        fact("to-check", getTranslation(item.toCheck() ? "harry.item.to-check.yes" : "harry.item.to-check.no"));
        add(facts);
        getFooter().add(new Button(getTranslation("base.close"), _ -> close()));
    }

    /** Where nothing is known, nothing is said. */
    private void fact(String name, String... values) {
        var said = Stream.of(values).filter(it -> !it.isEmpty()).toList();
        if (!said.isEmpty()) {
            facts.add(new Term(getTranslation("harry.item." + name)));
            said.forEach(it -> facts.add(new Description(it)));
        }
    }

    private Stream<String> questions(Item item, List<KeptItem> all) {
        return item.questions().stream()
                .map(it -> getTranslation("harry.item.question.said", it.text(getLocale()), name(it.leadsTo(), all)));
    }

    private String name(ItemCode code, List<KeptItem> all) {
        return all.stream()
                .map(KeptItem::item)
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> it.name(getLocale()))
                .orElse(code.value());
    }
}
