package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.blockbudget.WorkRoom;

/** One winner: how far it is, what became of its money, what suppliers ask, how it became, and what there is to do now. */
class WorkCard extends Composite<Section> {

    private final transient WorkRoom room;
    private final transient WorkRoom.Item work;
    private final transient WorkTools tools;

    WorkCard(WorkRoom room, WorkRoom.Item work, WorkTools tools) {
        this.room = room;
        this.work = work;
        this.tools = tools;
        var words = new WorkWords(room, work, getLocale());
        getContent().addClassNames("card", "work-card");
        getContent().add(createHead(), new WorkSteps(work));
        words.state().forEach(it -> getContent().add(new Paragraph(it)));
        var money = words.money();
        if (!money.isEmpty()) {
            money.forEach(it -> getContent().add(new Paragraph(it)));
            getContent().add(new Anchor("potjes/" + room.budget(), getTranslation("blockbudget.room.book")));
        }
        if (!work.quotes().isEmpty()) {
            getContent().add(createQuotes());
        }
        if (!work.photos().isEmpty()) {
            getContent().add(createPhotos());
        }
        getContent().add(createButtons());
    }

    private Div createHead() {
        var amount = new Span(work.amount().text(getLocale()));
        amount.addClassName("ballot-cost");
        var head = new Div(new H2(work.title()), amount);
        head.addClassName("ballot-head");
        return head;
    }

    private Div createQuotes() {
        var list = new Div(new H3(getTranslation("blockbudget.work.quotes")));
        list.addClassName("work-quotes");
        work.quotes().forEach(it -> list.add(createQuote(it)));
        return list;
    }

    private ListRow createQuote(WorkRoom.Offer offer) {
        var amount = offer.amount().text(getLocale());
        var row = offer.isChosen()
                ? new ListRow(offer.supplier(), amount, getTranslation("blockbudget.work.chosen"))
                : new ListRow(offer.supplier(), amount);
        var actions = new Div();
        actions.addClassName("list-row-buttons");
        offer.document()
                .ifPresent(it -> actions.add(fileLink(
                        it,
                        getTranslation("blockbudget.work.quote.open"),
                        getTranslation("blockbudget.work.quote.open-of", offer.supplier()))));
        if (work.may().order() && !offer.isChosen()) {
            var choose = new Button(getTranslation("blockbudget.work.order"), _ -> tools.order(work, offer));
            choose.setAriaLabel(getTranslation("blockbudget.work.order-at", offer.supplier()));
            actions.add(choose);
        }
        return row.with(actions);
    }

    private Anchor fileLink(AttachmentId file, String text, String label) {
        var link = new Anchor(address(file), text);
        link.getElement().setAttribute("aria-label", label + " " + getTranslation("attachments.new-tab"));
        return inNewTab(link);
    }

    private UnorderedList createPhotos() {
        var photos = new UnorderedList();
        photos.addClassName("proposal-photos");
        for (var at = 0; at < work.photos().size(); at++) {
            var address = address(work.photos().get(at));
            var image = new Image(
                    address,
                    getTranslation("blockbudget.work.photo", at + 1) + " " + getTranslation("attachments.new-tab"));
            image.getElement().setAttribute("loading", "lazy");
            photos.add(new ListItem(inNewTab(new Anchor(address, image))));
        }
        return photos;
    }

    private static Anchor inNewTab(Anchor link) {
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.setRouterIgnore(true);
        return link;
    }

    /** Where a quote or photo opens, for whoever may enter the room. */
    private String address(AttachmentId file) {
        return "/%s/werk/%s/%s".formatted(RoomsView.PATH, work.id(), file);
    }

    /** What there is to do now comes first. */
    private Div createButtons() {
        var buttons = new Div();
        buttons.addClassName("buttons");
        var may = work.may();
        if (may.retry()) {
            buttons.add(first("blockbudget.work.retry", () -> tools.retry(work)));
        }
        if (may.reportDone()) {
            buttons.add(first("blockbudget.work.report", () -> tools.reportDone(work)));
        }
        if (may.confirm()) {
            buttons.add(first("blockbudget.work.confirm", () -> tools.confirm(work)));
        }
        if (may.addQuote()) {
            Runnable add = () -> tools.addQuote(work);
            buttons.add(
                    work.quotes().isEmpty()
                            ? first("blockbudget.work.quote.add", add)
                            : button("blockbudget.work.quote.add", add));
        }
        if (may.setBack()) {
            buttons.add(button("blockbudget.work.set-back", () -> tools.setBack(room.round(), work)));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }

    private Button first(String key, Runnable deed) {
        var button = button(key, deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> deed.run());
        button.setAriaLabel(getTranslation("blockbudget.proposals.this", getTranslation(key), work.title()));
        return button;
    }
}
