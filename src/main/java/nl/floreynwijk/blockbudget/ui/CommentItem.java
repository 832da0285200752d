package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.ProposalComment;

/** What one neighbour says, or that it was removed and why. */
class CommentItem extends ListItem {

    private final String head;

    CommentItem(ProposalComment comment) {
        var who = who(comment);
        var when = DutchTime.moment(comment.writtenAt(), getLocale());
        head = getTranslation("blockbudget.comments.head", who, when);
        var name = new Span(who);
        name.addClassName("comment-writer");
        var at = new Span(when);
        at.addClassName("comment-at");
        var line = new Div(name, at);
        line.addClassName("comment-head");
        var text = new Div(comment.removed() ? gone(comment) : comment.text());
        text.addClassName(comment.removed() ? "comment-gone" : "proposal-text");
        add(line, text);
        addClassName("comment");
        setClassName("by-office", comment.byOffice());
    }

    private String who(ProposalComment comment) {
        if (comment.byOffice()) {
            return getTranslation("blockbudget.comments.office");
        }
        return comment.mine()
                ? getTranslation("blockbudget.comments.you")
                : comment.writer().orElseGet(() -> getTranslation("blockbudget.comments.nobody"));
    }

    private String gone(ProposalComment comment) {
        return comment.reason().isEmpty()
                ? getTranslation("blockbudget.comments.gone")
                : getTranslation("blockbudget.comments.gone-because", comment.reason());
    }

    /** A button for this comment only; its label for a screen reader says which one. */
    void with(String label, Runnable deed) {
        var button = new Button(label, _ -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("blockbudget.comments.this", label, head));
        add(button);
    }
}
