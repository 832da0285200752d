package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.Reply;
import nl.floreynwijk.harry.Step;

/** One question, with an answer for whoever does not know. */
class QuestionCard extends Composite<Section> {

    private final FocusableTitle question;

    QuestionCard(ItemCode start, Step.Asked asked, GuideAddress address) {
        var which = new Paragraph(getTranslation("harry.guide.question", asked.number(), Item.MOST_QUESTIONS));
        which.addClassName("guide-which");
        var replies = new Div();
        replies.addClassNames("buttons", "guide-replies");
        for (var reply : Reply.values()) {
            replies.add(link(start, reply, address));
        }
        question = new FocusableTitle(asked.question().text(getLocale()));
        getContent().addClassName("card");
        getContent().add(which, question, replies);
    }

    void takeFocus() {
        question.takeFocus();
    }

    private RouterLink link(ItemCode start, Reply reply, GuideAddress address) {
        var link = address.with(reply).linkTo(start, getTranslation("harry.reply." + reply));
        link.addClassName("button-link");
        if (reply == Reply.UNSURE) {
            link.addClassName("quiet");
        }
        return link;
    }
}
