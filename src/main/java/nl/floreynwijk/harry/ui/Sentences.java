package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Sentences under each other; of very many the first ones, and how many there are besides. */
final class Sentences extends UnorderedList {

    /** Whoever has put so many right looks again. */
    private static final int MOST = 50;

    Sentences(List<String> sentences) {
        addClassName("sentences");
        sentences.stream().limit(MOST).map(ListItem::new).forEach(this::add);
        if (sentences.size() > MOST) {
            add(new ListItem(text("harry.list.and-more", sentences.size() - MOST)));
        }
    }
}
