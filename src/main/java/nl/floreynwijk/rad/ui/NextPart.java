package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.rad.EveningDetails;
import nl.floreynwijk.rad.RunSummary;

/** How far an evening is, the one thing to do next, and the way there. */
class NextPart extends Composite<Section> {

    private final transient EveningDetails evening;
    private final CourseDeeds deeds;

    NextPart(EveningDetails evening, CourseDeeds deeds) {
        this.evening = evening;
        this.deeds = deeds;
        var step = EveningStep.of(evening);
        var now = new Paragraph(getTranslation("rad.host.next." + step));
        now.addClassName("rad-next");
        getContent().addClassName("card");
        getContent().add(new H2(say("title")), now);
        if (!evening.isEnded()) {
            getContent().add(steps());
        }
        getContent().add(buttons(step));
    }

    private String say(String key, Object... values) {
        return getTranslation("rad.host.step." + key, values);
    }

    private OrderedList steps() {
        var list = new OrderedList(
                step(
                        EveningStep.of(evening) != EveningStep.CARDS,
                        say("cards", evening.cards().size())),
                new ListItem(say("print")),
                step(evening.runs().stream().anyMatch(RunSummary::practice), say("practise")),
                step(evening.hasBegun(), say("open")));
        list.addClassName("rad-steps");
        return list;
    }

    private ListItem step(boolean done, String words) {
        return new ListItem(done ? say("done", words) : words);
    }

    private Div buttons(EveningStep step) {
        var id = evening.id();
        var buttons = new Div();
        buttons.addClassName("buttons");
        switch (step) {
            case CARDS -> {}
            case PRACTISE -> {
                buttons.add(first(deeds.practise()));
                buttons.add(deeds.open());
            }
            case OPEN -> {
                buttons.add(first(deeds.open()), deeds.practise());
                buttons.add(lead());
            }
            case LEAD -> buttons.add(lead());
            case RESULT -> buttons.add(EveningLinks.here(EveningAddress.result(id), say("result")));
        }
        if (step != EveningStep.RESULT && step != EveningStep.CARDS) {
            buttons.add(EveningLinks.beside(EveningAddress.screen(id), say("screen")));
        }
        return buttons;
    }

    private static Button first(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private RouterLink lead() {
        var lead = new RouterLink(say("lead"), LeadView.class, EveningAddress.of(evening.id()));
        lead.addClassName("button-link");
        return lead;
    }
}
