package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.Cooperative;

/** Plain words for somebody who is stuck, with a way on and a person to call. */
class TroubleWords extends Div {

    TroubleWords(Cooperative cooperative, String... sentences) {
        addClassName("trouble");
        for (var sentence : sentences) {
            add(new Paragraph(sentence));
        }
        var home = new Anchor("/", getTranslation("base.trouble.home"));
        home.addClassName("button-link");
        var call = new Paragraph(getTranslation("base.trouble.call") + " ");
        call.add(ContactLinks.phone(cooperative));
        add(home, call);
    }
}
