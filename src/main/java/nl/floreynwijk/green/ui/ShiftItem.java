package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.green.OwnPlace;
import nl.floreynwijk.green.ShiftSummary;

/** A shift on a card: what, when and where, whether there is room, and the one thing to do. */
class ShiftItem extends Composite<ListItem> {

    ShiftItem(ShiftSummary shift, JoinSteps steps) {
        var title = shift.task();
        var link = new RouterLink(title, ShiftView.class, ShiftView.of(shift.id()));
        getContent().addClassNames("card", "shift");
        getContent().add(new H3(link), when(shift), facts(shift), marks(shift));
        shift.mine().filter(_ -> shift.isOn()).ifPresent(it -> getContent().add(standing(it)));
        getContent().add(room(shift));
        if (shift.isOn()) {
            getContent().add(tools(shift, ShiftWords.titled(title, shift.startsAt()), steps));
        }
    }

    private static Paragraph when(ShiftSummary shift) {
        var when = new Paragraph(ShiftWords.when(shift));
        when.addClassName("shift-when");
        return when;
    }

    private Div facts(ShiftSummary shift) {
        var facts = new Div(new Span(
                getTranslation(shift.plotIsMine() ? "green.shift.my-plot" : "green.shift.plot", shift.plotName())));
        facts.addClassName("listing-facts");
        return facts;
    }

    static Div marks(ShiftSummary shift) {
        var marks = new Div();
        marks.addClassName("listing-kinds");
        ShiftWords.marks(shift.work()).map(Span::new).forEach(marks::add);
        return marks;
    }

    private static Paragraph standing(OwnPlace mine) {
        var standing = new Paragraph(ShiftWords.mine(mine));
        standing.addClassName("notice");
        return standing;
    }

    /** Whoever comes to one that goes on need not know how many places are left. */
    static Paragraph room(ShiftSummary shift) {
        var room = new Paragraph(ShiftWords.room(shift));
        room.addClassName("shift-room");
        room.setClassName("problem", !shift.isOn());
        room.setVisible(!shift.isOn() || shift.missing() > 0 || !shift.isComing());
        return room;
    }

    private Div tools(ShiftSummary shift, String title, JoinSteps steps) {
        var tools = new Div();
        tools.addClassName("buttons");
        shift.mine().ifPresentOrElse(it -> addOwn(tools, shift, it, title, steps), () -> {
            if (shift.free() > 0) {
                tools.add(first("green.join", title, () -> steps.join(shift.id(), title, 0)));
            } else {
                tools.add(button("green.queue", title, () -> steps.queue(shift.id(), title)));
            }
        });
        return tools;
    }

    private void addOwn(Div tools, ShiftSummary shift, OwnPlace mine, String title, JoinSteps steps) {
        switch (mine.state()) {
            case ON -> tools.add(button("green.leave", title, () -> steps.leave(shift.id(), title)));
            case OFFERED -> {
                tools.add(first("green.confirm", title, () -> steps.confirm(shift.id(), title)));
                tools.add(button("green.decline", title, () -> steps.leaveSilently(shift.id(), title)));
            }
            case RESERVE -> tools.add(button("green.unqueue", title, () -> steps.leaveSilently(shift.id(), title)));
            case LEFT -> tools.setVisible(false);
        }
    }

    private Button first(String key, String title, Runnable deed) {
        var button = button(key, title, deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, String title, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> deed.run());
        button.setAriaLabel(getTranslation(key) + ": " + title);
        return button;
    }
}
