package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.EveningSummary;
import nl.floreynwijk.rad.MemberEvenings;

/** What members find beside the code: where they take part from home, and what came of earlier evenings. */
class MemberEveningsPart extends Composite<Div> {

    private final transient Consumer<EveningId> fromHome;

    MemberEveningsPart(MemberEvenings evenings, Consumer<EveningId> fromHome) {
        this.fromHome = fromHome;
        getContent().addClassName("phone-members");
        add("rad.guest.home", evenings.fromHome(), this::open);
        add("rad.guest.ended", evenings.ended(), this::over);
    }

    private void add(String title, List<EveningSummary> found, RowOf row) {
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        found.forEach(it -> list.add(new ListItem(row.of(it))));
        getContent().add(new Section(new H2(getTranslation(title)), list));
    }

    private interface RowOf {
        Component of(EveningSummary evening);
    }

    private Component open(EveningSummary evening) {
        var join = new Button(getTranslation("rad.guest.home.do"), _ -> fromHome.accept(evening.id()));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setAriaLabel(getTranslation("rad.guest.home.do.for", evening.name()));
        var until = new Span(evening.homeUntil()
                .map(it -> getTranslation("rad.guest.home.until", EveningWords.when(it, getLocale())))
                .orElse(""));
        return card(new Paragraph(name(evening)), new Span(about(evening)), until, join);
    }

    private Component over(EveningSummary evening) {
        var result = new Anchor("/rad/uitslag/" + evening.id(), evening.name());
        result.addClassName("phone-link");
        return card(result, new Span(about(evening)));
    }

    private static Component name(EveningSummary evening) {
        var name = new Span(evening.name());
        name.addClassName("phone-name");
        return name;
    }

    private String about(EveningSummary evening) {
        var when = DutchTime.date(DutchTime.day(evening.beginsAt()), getLocale());
        return evening.place().isEmpty() ? when : when + " · " + evening.place();
    }

    private static Component card(Component... parts) {
        var card = new Div(parts);
        card.addClassName("card");
        return card;
    }
}
