package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.floreynwijk.rad.EveningCard;
import nl.floreynwijk.rad.Purse;

/** One card on the phone of a guest, with how many coins of theirs lie on it. Only what is otherwise than before goes to the phone. */
class CoinCard extends ListItem {

    private final EveningCard card;
    private final Span count = new Span();
    private final Span coins = new Span();
    private final NativeButton less;
    private final NativeButton more;
    private transient Optional<Shown> shown = Optional.empty();

    /** What of it changes in an evening. */
    private record Shown(int lying, boolean less, boolean more, boolean over) {}

    /** @param change by how many coins, when somebody presses a button */
    CoinCard(EveningCard card, IntConsumer change) {
        this.card = card;
        less = button("−", "rad.guest.less", () -> change.accept(-1));
        more = button("+", "rad.guest.more", () -> change.accept(1));
        count.addClassName("phone-count");
        var lying = new Span(count, new Text(" "), coins);
        lying.addClassName("phone-lying");
        var counter = new Div(less, lying, more);
        counter.addClassName("phone-counter");
        addClassNames("card", "phone-card", ThemeLook.color(card.theme()));
        card.picture().ifPresent(it -> add(picture(it.toString())));
        add(createWords(), counter);
    }

    private static Image picture(String id) {
        var picture = new Image("/rad/kaarten/" + id, "");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private Div createWords() {
        var theme = new Span(ThemeLook.sign(card.theme()), new Span(ThemeLook.name(this, card.theme())));
        theme.addClassName("phone-theme");
        var number = new Span(Integer.toString(card.number()));
        number.addClassName("phone-number");
        var words = new Div(new H2(number, new Span(card.title())));
        if (!card.line().isEmpty()) {
            words.add(new Paragraph(card.line()));
        }
        words.add(theme);
        words.addClassName("phone-words");
        return words;
    }

    private NativeButton button(String sign, String label, Runnable deed) {
        var button = new NativeButton(sign, _ -> deed.run());
        button.setAriaLabel(getTranslation(label, card.title()));
        button.addClassName("phone-coin");
        return button;
    }

    EveningCard card() {
        return card;
    }

    /**
     * Shows what lies on it. A button that does nothing now stays where it is and can be reached: it says why.
     *
     * @param open whether coins can be put
     * @param over whether they cannot any more
     */
    void show(Purse purse, boolean open, boolean over) {
        var lying = purse.on(card.id());
        var now = new Shown(lying, open && lying > 0, open && purse.canHave(card.id(), lying + 1), over);
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            show(now);
        }
    }

    private void show(Shown now) {
        count.setText(Integer.toString(now.lying()));
        coins.setText(getTranslation("rad.guest.lying", now.lying()));
        off(less, !now.less());
        off(more, !now.more());
        less.setVisible(!now.over());
        more.setVisible(!now.over());
        setClassName("phone-chosen", now.lying() > 0);
    }

    private static void off(NativeButton button, boolean off) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(off));
    }
}
