package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.green.CalendarAddress;
import nl.floreynwijk.green.CalendarFeeds;

/** Where somebody lets their own calendar follow their shifts. The address is on the page once, and never again. */
public class CalendarPart extends Composite<Section> {

    private final transient CalendarFeeds feeds;
    private final boolean acting;
    private final Div standing = new Div();
    private final Answer answer = new Answer();

    public CalendarPart(CalendarFeeds feeds, CurrentAccount currentAccount) {
        this.feeds = feeds;
        this.acting = currentAccount.isActing();
        standing.addClassName("stack");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("green.calendar.title")),
                        new Paragraph(getTranslation("green.calendar.about")),
                        standing,
                        answer);
        show();
    }

    private void show() {
        standing.removeAll();
        feeds.made().ifPresentOrElse(this::showMade, this::showNone);
    }

    private void showNone() {
        standing.add(acting ? notWhileActing() : buttons(tool("green.calendar.make", this::renew)));
    }

    private void showMade(Instant since) {
        standing.add(new Paragraph(
                getTranslation("green.calendar.made", DutchTime.date(DutchTime.day(since), getLocale()))));
        if (acting) {
            standing.add(notWhileActing(), buttons(stop()));
        } else {
            standing.add(
                    new Paragraph(getTranslation("green.calendar.lost")),
                    buttons(tool("green.calendar.renew", this::askToRenew), stop()));
        }
    }

    private Paragraph notWhileActing() {
        return new Paragraph(getTranslation("green.calendar.not-while-acting"));
    }

    private void askToRenew() {
        new Question(
                        getTranslation("green.calendar.renew.title"),
                        getTranslation("green.calendar.renew.means"),
                        getTranslation("green.calendar.renew"),
                        this::renew)
                .open();
    }

    private Button stop() {
        return tool("green.calendar.stop", () -> {
            feeds.stop();
            show();
            answer.done(getTranslation("green.calendar.stopped"));
        });
    }

    private void renew() {
        var address = feeds.renew();
        var field = field(address);
        answer.done(getTranslation("green.calendar.once"));
        standing.removeAll();
        standing.add(field, buttons(copy(field), follow(address)), how(), buttons(stop()));
        field.focus();
    }

    private TextField field(CalendarAddress address) {
        var field = new TextField(getTranslation("green.calendar.address"));
        field.setHelperText(getTranslation("green.calendar.address.keep"));
        field.setValue(address.value().toString());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }

    private Button copy(TextField field) {
        var copy = new Button(getTranslation("green.calendar.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        field,
                        _ -> answer.done(getTranslation("green.calendar.copied")),
                        _ -> answer.refused(getTranslation("green.calendar.not-copied")));
        return copy;
    }

    /** Vaadin knows no addresses of this kind; ours is of nobody's making but the portal's. */
    private Anchor follow(CalendarAddress address) {
        var follow = new Anchor();
        follow.setUnsafeHref(address.toFollow());
        follow.setText(getTranslation("green.calendar.follow"));
        follow.addClassName("button-link");
        return follow;
    }

    private UnorderedList how() {
        return new UnorderedList(
                new ListItem(getTranslation("green.calendar.how.apple")),
                new ListItem(getTranslation("green.calendar.how.google")),
                new ListItem(getTranslation("green.calendar.how.other")));
    }

    private static Div buttons(Component... tools) {
        var buttons = new Div(tools);
        buttons.addClassName("buttons");
        return buttons;
    }

    private Button tool(String key, Runnable deed) {
        return new Button(getTranslation(key), _ -> {
            answer.clear();
            deed.run();
        });
    }
}
