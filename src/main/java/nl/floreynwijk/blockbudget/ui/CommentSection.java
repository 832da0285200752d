package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.CommentId;
import nl.floreynwijk.blockbudget.CommentResult;
import nl.floreynwijk.blockbudget.ProposalComment;
import nl.floreynwijk.blockbudget.ProposalDetails;
import nl.floreynwijk.blockbudget.ProposalTalk;
import nl.floreynwijk.blockbudget.RemoveCommentResult;
import nl.floreynwijk.blockbudget.Rounds;

/** What neighbours say about a proposal, and where somebody says something themselves. */
class CommentSection extends Composite<Section> {

    private final transient ProposalDetails proposal;
    private final transient ProposalTalk talk;
    private final Answer answer;
    private final transient Runnable reload;
    private final CommentId id = CommentId.random();
    private final TextArea text = new TextArea(getTranslation("blockbudget.comments.add"));
    private final RefusedFields refused = new RefusedFields();

    CommentSection(ProposalDetails proposal, ProposalTalk talk, Answer answer, Runnable reload) {
        this.proposal = proposal;
        this.talk = talk;
        this.answer = answer;
        this.reload = reload;
        getContent().addClassName("comments");
        getContent().add(new FocusableTitle(getTranslation("blockbudget.comments")), createList());
        if (proposal.may().comment()) {
            getContent().add(createForm());
        }
    }

    private Div createList() {
        var list = new Div();
        if (proposal.comments().isEmpty()) {
            list.add(new Paragraph(getTranslation("blockbudget.comments.none")));
            return list;
        }
        if (proposal.comments().size() == ProposalDetails.MOST_COMMENTS) {
            list.add(new Paragraph(getTranslation("blockbudget.comments.newest", ProposalDetails.MOST_COMMENTS)));
        }
        var comments = new OrderedList();
        comments.addClassName("comment-list");
        proposal.comments().forEach(it -> comments.add(createItem(it)));
        list.add(comments);
        return list;
    }

    private CommentItem createItem(ProposalComment comment) {
        var item = new CommentItem(comment);
        if (!comment.removed() && comment.mine()) {
            item.with(getTranslation("blockbudget.comments.take-back"), () -> askBeforeTakingBack(comment));
        } else if (!comment.removed() && proposal.may().moderate()) {
            item.with(getTranslation("blockbudget.comments.remove"), () -> askWhy(comment));
        }
        return item;
    }

    private void askBeforeTakingBack(ProposalComment comment) {
        new Question(
                        getTranslation("blockbudget.comments.take-back.sure"),
                        getTranslation("blockbudget.comments.take-back.means"),
                        getTranslation("blockbudget.comments.take-back"),
                        () -> removed(talk.takeBack(comment.id())))
                .open();
    }

    private void askWhy(ProposalComment comment) {
        new ReasonDialog(
                        getTranslation("blockbudget.comments.remove.sure"),
                        getTranslation("blockbudget.comments.remove.means"),
                        Rounds.LONGEST_REASON,
                        getTranslation("blockbudget.comments.remove"),
                        reason -> removed(talk.remove(comment.id(), reason)))
                .open();
    }

    private Optional<String> removed(RemoveCommentResult result) {
        return switch (result) {
            case RemoveCommentResult.Removed() -> {
                answer.done(getTranslation("blockbudget.comments.removed"));
                reload.run();
                yield Optional.empty();
            }
            case RemoveCommentResult.NoReason() ->
                Optional.of(getTranslation("blockbudget.proposals.no-reason", Rounds.LONGEST_REASON));
        };
    }

    private Div createForm() {
        text.setManualValidation(true);
        text.setHelperText(getTranslation("blockbudget.comments.how"));
        text.setMinRows(3);
        text.setWidthFull();
        var form = new Div(text, new Button(getTranslation("blockbudget.comments.do"), _ -> place()));
        form.addClassName("stack");
        return form;
    }

    private void place() {
        answer.clear();
        refused.clear();
        switch (talk.comment(id, proposal.card().id(), text.getValue())) {
            case CommentResult.Placed() -> {
                reload.run();
                answer.done(getTranslation("blockbudget.comments.placed"));
            }
            case CommentResult.Refused(var longest) ->
                refused.add(text, getTranslation("blockbudget.comments.not-a-text", longest));
            case CommentResult.NotNow() -> answer.refused(getTranslation("blockbudget.comments.over"));
            case CommentResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.comments.too-often", RateLimits.minutes(wait)));
        }
    }
}
