package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** Who is signed in, and the way out, which is made once somebody asks for it: most tabs never do. */
class AccountButton extends Composite<Div> {

    private final Button button = new Button(Pictogram.of("vaadin:user"));

    AccountButton(String name, Visitor visitor) {
        var label = new Span(name);
        label.addClassName("wide-only");
        button.getElement().appendChild(label.getElement());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("base.account.label", name));
        button.addClickListener(click -> {
            click.unregisterListener();
            openPopover(name, visitor);
        });
        getContent().add(button);
    }

    /** From then on it opens by itself. */
    private void openPopover(String name, Visitor visitor) {
        var who = new Paragraph(getTranslation("base.account.signed-in-as", name));
        var signOut = new Button(getTranslation("base.sign-out"), click -> visitor.signOut());
        signOut.setIcon(Pictogram.of("vaadin:sign-out"));
        var popover = new Popover(who, signOut);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("base.account"));
        popover.setAutofocus(true);
        popover.addClassName("account-popover");
        getContent().add(popover);
        popover.open();
    }
}
