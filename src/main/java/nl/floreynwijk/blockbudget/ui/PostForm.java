package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A button for a file that is made when it is asked for, which changes something: the browser posts it, with a proof that it
 * does so from this page.
 */
@Tag("form")
class PostForm extends HtmlContainer {

    private final NativeButton button;

    PostForm(String address, String text) {
        getElement().setAttribute("action", address).setAttribute("method", "post");
        button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("button-link");
        Optional.ofNullable(VaadinRequest.getCurrent())
                .map(it -> (CsrfToken) it.getAttribute(CsrfToken.class.getName()))
                .ifPresent(it -> with(it.getParameterName(), it.getToken()));
        add(button);
    }

    /** Sends this value too. */
    final PostForm with(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }

    NativeButton button() {
        return button;
    }
}
