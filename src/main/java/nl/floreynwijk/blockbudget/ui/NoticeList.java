package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.date;
import static nl.floreynwijk.blockbudget.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.RoundNotice;

/** What was decided about a round, with the reason where there is one: days that were moved, a result that came late, or that it was stopped. */
class NoticeList extends Composite<UnorderedList> {

    NoticeList(List<RoundNotice> notices) {
        getContent().addClassName("round-notices");
        notices.forEach(it -> getContent().add(item(it)));
    }

    private static ListItem item(RoundNotice notice) {
        var at = date(DutchTime.day(notice.at()));
        var title = new Span(text("blockbudget.notice." + notice.kind().name(), at));
        title.addClassName("round-notice-title");
        var item = new ListItem(title);
        changes(notice).map(Span::new).forEach(item::add);
        if (!notice.reason().isEmpty()) {
            item.add(new Span(text("blockbudget.notice.reason", notice.reason())));
        }
        return item;
    }

    /** Each day that is another now, in a sentence. */
    private static Stream<String> changes(RoundNotice notice) {
        return Arrays.stream(notice.detail().split(",", -1))
                .map(it -> it.split(" ", -1))
                .filter(it -> it.length > 2)
                .map(it -> text("blockbudget.notice.day." + it[0], day(it[2]), day(it[1])));
    }

    private static String day(String written) {
        return date(LocalDate.parse(written));
    }
}
