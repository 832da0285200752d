package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.Reply;
import nl.floreynwijk.harry.Step;

/** One question, with an answer for whoever does not know. */
class QuestionCard extends Composite<Section> {

    QuestionCard(ItemCode start, Step.Asked asked, GuideAddress address) {
        var which = new Paragraph(getTranslation("harry.guide.question", asked.number(), Item.MOST_QUESTIONS));
        which.addClassName("guide-which");
        var replies = new Div();
        replies.addClassNames("buttons", "guide-replies");
        for (var reply : Reply.values()) {
            replies.add(link(start, reply, address));
        }
        getContent().addClassName("card");
        getContent().add(which, new H2(asked.question().text(getLocale())), replies);
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
