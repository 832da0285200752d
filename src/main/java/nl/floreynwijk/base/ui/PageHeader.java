package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.floreynwijk.base.Cooperative;

/** Who we are, how the page looks, and who is signed in. */
class PageHeader extends Header {

    private final Visitor visitor;
    private final Div account = new Div();

    PageHeader(Cooperative cooperative, Visitor visitor) {
        this.visitor = visitor;
        addClassName("page-header");
        add(createBrand(cooperative), createDisplayButton(), account);
        greet(Optional.empty());
    }

    private Anchor createBrand(Cooperative cooperative) {
        var sign = new Image("logo", "");
        sign.addClassName("brand-sign");
        var name = new Span(cooperative.name());
        name.addClassName("brand-name");
        var place = new Span(cooperative.place());
        place.addClassName("brand-place");
        var brand = new Anchor("", sign, new Div(name, place));
        brand.addClassName("brand");
        return brand;
    }

    private Button createDisplayButton() {
        var label = new Span(getTranslation("base.display"));
        label.addClassName("wide-only");
        var button = new Button(Pictogram.of("vaadin:adjust"), click -> new DisplayDialog(visitor).open());
        button.getElement().appendChild(label.getElement());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("base.display.label"));
        return button;
    }

    /** Shows the person's own menu, or the way in. */
    void greet(Optional<String> name) {
        account.removeAll();
        name.ifPresentOrElse(it -> account.add(new AccountButton(it, visitor)), () -> account.add(createSignIn()));
    }

    /** Lets the session of a signed-in person be watched over; a visitor has none. */
    void watch(Optional<SessionWatch> watch) {
        getChildren().filter(SessionWatch.class::isInstance).toList().forEach(this::remove);
        watch.ifPresent(this::add);
    }

    private Anchor createSignIn() {
        var link = new Anchor("inloggen", getTranslation("base.sign-in"));
        link.addClassName("button-link");
        return link;
    }
}
