package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.membership.PhoneNumber;

/** How something is reported to the landlord: a text to copy, and where it goes. */
class ReportPart extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final Answer answer = new Answer();

    ReportPart(AnswerWords words, LandlordFacts facts) {
        text.setLabel(getTranslation("harry.report.text"));
        text.setHelperText(getTranslation("harry.report.text.how"));
        text.setValue(getTranslation("harry.report.words", words.item().nameDutch(), words.landlordName()));
        text.setWidthFull();
        var copy = new Button(getTranslation("harry.report.copy"), _ -> copy());
        var buttons = new Div(copy);
        buttons.addClassName("buttons");
        links(words, facts).forEach(buttons::add);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Paragraph(
                                words.landlord().isPresent()
                                        ? getTranslation("harry.report.how", words.landlordName())
                                        : getTranslation("harry.report.how-unknown")),
                        text,
                        buttons,
                        answer);
    }

    private void copy() {
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText($0)", text.getValue())
                .then(
                        _ -> answer.done(getTranslation("harry.report.copied")),
                        _ -> answer.refused(getTranslation("harry.report.not-copied")));
    }

    private Stream<Component> links(AnswerWords words, LandlordFacts facts) {
        return Stream.of(
                        facts.page().map(it -> link(it, getTranslation("harry.report.page", words.landlordName()))),
                        facts.email().map(it -> link(mail(it.value(), words), getTranslation("harry.report.mail"))),
                        facts.phone().map(it -> link("tel:" + it.value(), phone(it))))
                .flatMap(Optional::stream);
    }

    private String phone(PhoneNumber number) {
        return getTranslation("harry.report.phone", number.toString());
    }

    private String mail(String address, AnswerWords words) {
        return "mailto:%s?subject=%s&body=%s"
                .formatted(
                        encoded(address).replace("%40", "@"),
                        encoded(words.item().nameDutch()),
                        encoded(text.getValue()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Component link(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("button-link");
        return link;
    }
}
