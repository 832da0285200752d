package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.OwnPlace;
import nl.floreynwijk.green.ShiftDetails;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.ShiftSummary;
import nl.floreynwijk.green.SignUps;

/** How it stands with a shift and whoever reads, and what they can do about it. */
class ShiftNow extends Composite<Section> {

    private final transient JoinSteps steps;
    private final boolean asking;
    private final ShiftId shift;
    private final String title;

    /** @param asking whether neighbours can be asked along: they are only for members themselves to look up */
    ShiftNow(ShiftDetails details, JoinSteps steps, boolean asking, Runnable askAlong) {
        this.asking = asking;
        this.steps = steps;
        var summary = details.summary();
        shift = summary.id();
        title = ShiftWords.titled(summary.task(), summary.startsAt());
        getContent().addClassNames("card", "shift-now");
        getContent().add(when(summary));
        summary.mine()
                .filter(_ -> summary.isOn())
                .map(ShiftWords::mine)
                .map(H2::new)
                .ifPresent(getContent()::add);
        getContent().add(ShiftItem.room(summary));
        if (details.begun()) {
            getContent().add(new Paragraph(getTranslation("green.shift.begun")));
        } else if (summary.isOn()) {
            summary.mine().ifPresentOrElse(it -> addOwn(details, it, askAlong), () -> addJoin(summary));
        }
    }

    private static Paragraph when(ShiftSummary shift) {
        var when = new Paragraph(ShiftWords.when(shift));
        when.addClassName("shift-when");
        return when;
    }

    private void addJoin(ShiftSummary summary) {
        if (summary.free() < 1) {
            var queue = new Button(getTranslation("green.queue"), _ -> steps.queue(shift, title));
            queue.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(new Paragraph(getTranslation("green.queue.means")), queue);
            return;
        }
        var others = others(Math.min(SignUps.MOST_OTHERS, summary.free() - 1), 0);
        var join = new Button(getTranslation("green.join"), _ -> steps.join(shift, title, others.getValue()));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        others.setVisible(summary.free() > 1);
        getContent().add(others, join);
    }

    /** A short list of choices is easier to hit than a field with a plus and a minus. */
    private RadioButtonGroup<Integer> others(int most, int now) {
        var others = new RadioButtonGroup<Integer>();
        others.setLabel(getTranslation("green.others"));
        others.setItems(IntStream.rangeClosed(0, Math.max(most, now)).boxed().toList());
        others.setItemLabelGenerator(it -> getTranslation("green.others.number", it));
        others.setValue(now);
        return others;
    }

    private void addOwn(ShiftDetails details, OwnPlace mine, Runnable askAlong) {
        switch (mine.state()) {
            case ON -> addOn(details, mine, askAlong);
            case OFFERED -> {
                var confirm = new Button(getTranslation("green.confirm"), _ -> steps.confirm(shift, title));
                confirm.addThemeVariants(ButtonVariant.PRIMARY);
                getContent().add(buttons(confirm, decline("green.decline")));
            }
            case RESERVE ->
                getContent().add(new Paragraph(getTranslation("green.queue.means")), decline("green.unqueue"));
            case LEFT -> throw new IllegalStateException("Nobody reads of what they left");
        }
    }

    private Button decline(String key) {
        return new Button(getTranslation(key), _ -> steps.leaveSilently(shift, title));
    }

    private String howToLeave(ShiftDetails details) {
        var led = details.leader().isPresent();
        return details.late()
                ? getTranslation(led ? "green.leave.late" : "green.leave.late-desk")
                : getTranslation(
                        led ? "green.leave.until" : "green.leave.until-desk",
                        DutchTime.moment(details.lastToLeave(), getLocale()));
    }

    private void addOn(ShiftDetails details, OwnPlace mine, Runnable askAlong) {
        var free = details.summary().free();
        var bringing = mine.people() - 1;
        var others = others(Math.min(SignUps.MOST_OTHERS, bringing + free), bringing);
        var bring = new Button(getTranslation("green.bring"), _ -> steps.bring(shift, title, others.getValue()));
        bring.setVisible(false);
        others.addValueChangeListener(it -> bring.setVisible(it.getValue() != bringing));
        others.setVisible(bringing > 0 || free > 0);
        var along = new Button(getTranslation("green.invite"), _ -> askAlong.run());
        along.setVisible(asking && free > 0);
        var leave = new Button(getTranslation("green.leave"), _ -> steps.leave(shift, title));
        leave.setVisible(!details.late());
        getContent().add(others, bring, buttons(along, leave), calendar(), new Paragraph(howToLeave(details)));
    }

    private Anchor calendar() {
        var file = new Anchor("/groen/diensten/" + shift + "/dienst.ics", getTranslation("green.calendar.file"));
        file.setRouterIgnore(true);
        return file;
    }

    private static Div buttons(Button... tools) {
        var buttons = new Div(tools);
        buttons.addClassName("buttons");
        return buttons;
    }
}
