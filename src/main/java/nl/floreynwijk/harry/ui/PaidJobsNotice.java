package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.harry.PaidJobsNote;

/** What paid jobs may mean for somebody outside the portal, and who helps them to find out. It is no advice. */
class PaidJobsNotice extends Composite<Div> {

    PaidJobsNotice(PaidJobsNote note) {
        var points = new UnorderedList(Stream.of("tax", "benefit", "insurance")
                .map(it -> new ListItem(getTranslation("harry.paid-jobs." + it)))
                .toArray(ListItem[]::new));
        points.addClassName("sentences");
        var notice = Notice.info(getTranslation("harry.paid-jobs.lead", note.done()));
        notice.add(points, new Paragraph(getTranslation("harry.paid-jobs.help")));
        getContent().add(notice);
    }
}
