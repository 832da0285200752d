package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.StoryLine;
import nl.floreynwijk.membership.StoryLine.Event;

/** All that happened in a membership, the newest first, with who did it. */
class MemberStory extends Composite<Div> {

    MemberStory(List<StoryLine> story) {
        var lines = new OrderedList();
        lines.addClassName("timeline");
        story.stream().map(this::createLine).forEach(lines::add);
        getContent().addClassName("member-story");
        getContent().add(new H2(getTranslation("membership.story")), lines);
    }

    private ListItem createLine(StoryLine line) {
        var when = new Span(line.at()
                .map(it -> DutchTime.momentInYear(it, getLocale()))
                .orElseGet(() -> DutchTime.date(line.day(), getLocale())));
        when.addClassName("timeline-when");
        var what = new Span(line.who()
                .map(it -> getTranslation("membership.story.by", words(line.event()), it))
                .orElseGet(() -> words(line.event())));
        return new ListItem(what, when);
    }

    private String words(Event event) {
        return switch (event) {
            case Event.Applied() -> getTranslation("membership.story.applied");
            case Event.Confirmed() -> getTranslation("membership.story.confirmed");
            case Event.Approved() -> getTranslation("membership.story.approved");
            case Event.Started(var number) -> getTranslation("membership.story.started", Integer.toString(number));
            case Event.CameToLive(var address) -> getTranslation("membership.story.came", address.toString());
            case Event.ConsentGiven(var consent, var version) ->
                getTranslation(
                        "membership.story.consent-given",
                        getTranslation("membership.member.consent." + consent.name()),
                        Integer.toString(version));
            case Event.ConsentWithdrawn(var consent) ->
                getTranslation(
                        "membership.story.consent-withdrawn",
                        getTranslation("membership.member.consent." + consent.name()));
            case Event.Ended(var reason) ->
                reason.map(it -> getTranslation("membership.story.ended-because", it))
                        .orElseGet(() -> getTranslation("membership.story.ended"));
            case Event.Noted(var entry) ->
                getTranslation(entry.action().textKey()) + entry.detailIn(this::getTranslation, getLocale());
        };
    }
}
