package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.MarketDays;
import nl.floreynwijk.parade.SeenEditions;

/** What somebody has to know before they choose: what was called off, what is uncertain, and what else can be booked. */
class MarketNews extends Composite<Div> {

    /**
     * @param chosen which the page is about, where it can be booked
     * @param page where another can be chosen
     */
    MarketNews(SeenEditions seen, Optional<EditionSummary> chosen, Class<? extends Component> page) {
        getContent().addClassName("stack");
        seen.calledOff().forEach(it -> getContent().add(calledOff(it)));
        chosen.map(it -> seen.besides(it.id())).filter(it -> !it.isEmpty()).ifPresent(it -> getContent()
                .add(others(it, page)));
        chosen.filter(it -> it.status() == EditionStatus.UNCERTAIN || it.status() == EditionStatus.DEFINITE)
                .ifPresent(it -> getContent().add(Notice.info(EditionWords.standing(it))));
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private Div calledOff(EditionSummary edition) {
        var notice = new Div(
                new Paragraph(getTranslation(
                        "parade.news.called-off",
                        edition.name(),
                        MarketDays.said(edition.days(), getLocale()),
                        edition.statusReason())),
                new Paragraph(getTranslation("parade.news.called-off.means")),
                new RouterLink(getTranslation("parade.booking.mine"), OwnBookingsView.class));
        notice.addClassNames("notice", "market-news");
        return notice;
    }

    private Div others(List<EditionSummary> others, Class<? extends Component> page) {
        var line = new Div(new Span(getTranslation("parade.news.others")));
        line.addClassName("other-markets");
        others.forEach(it -> {
            var link = new RouterLink(
                    getTranslation("parade.news.other", it.name(), EditionWords.days(it, getLocale())), page);
            link.setQueryParameters(EditionAddress.of(it.id()));
            line.add(link);
        });
        return line;
    }
}
