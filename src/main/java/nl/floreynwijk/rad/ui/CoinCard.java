package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.rad.EveningCard;
import nl.floreynwijk.rad.Purse;

/**
 * One card on the phone of a guest, with how many coins of theirs lie on it. A hall of guests each have all cards in the
 * portal's memory: few elements, of which the style sheet makes the layout, and only what is otherwise than before goes to
 * the phone.
 */
class CoinCard extends ListItem {

    private final EveningCard card;
    private final Span lying = new Span();
    private final NativeButton less;
    private final NativeButton more;
    private transient Optional<Shown> shown = Optional.empty();

    /** What of it changes in an evening. */
    private record Shown(int lying, boolean less, boolean more) {}

    /** @param change by how many coins, when somebody presses a button */
    CoinCard(EveningCard card, IntConsumer change) {
        this.card = card;
        less = button("rad.guest.less", () -> change.accept(-1));
        more = button("rad.guest.more", () -> change.accept(1));
        addClassNames("card", ThemeLook.color(card.theme()));
        card.picture().ifPresent(it -> add(picture(it.toString())));
        add(new H2(card.number() + ". " + card.title()), new Paragraph(about()), less, lying, more);
    }

    private static Image picture(String id) {
        var picture = new Image("/rad/kaarten/" + id, "");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    /** Each thing on a line of its own, the theme first. */
    private String about() {
        return Stream.of(
                        ThemeLook.name(this, card.theme()),
                        card.line(),
                        card.cost().map(this::cost).orElse(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String cost(Euros cost) {
        return getTranslation("rad.guest.cost", cost.text(getLocale()));
    }

    private NativeButton button(String label, Runnable deed) {
        var button = new NativeButton("", _ -> deed.run());
        button.setAriaLabel(getTranslation(label, card.title()));
        return button;
    }

    EveningCard card() {
        return card;
    }

    /**
     * Shows what lies on it. A button that does nothing now stays where it is and can be reached: it says why.
     *
     * @param open whether coins can be put
     */
    void show(Purse purse, boolean open) {
        var coins = purse.on(card.id());
        var now = new Shown(coins, open && coins > 0, open && purse.canHave(card.id(), coins + 1));
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            show(now);
        }
    }

    private void show(Shown now) {
        lying.setText(now.lying() + "\n" + getTranslation("rad.guest.lying", now.lying()));
        off(less, !now.less());
        off(more, !now.more());
        setClassName("phone-chosen", now.lying() > 0);
    }

    private static void off(NativeButton button, boolean off) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(off));
    }
}
