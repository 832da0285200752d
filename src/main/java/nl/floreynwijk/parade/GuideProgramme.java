package nl.floreynwijk.parade;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jsoup.nodes.Element;

/** The programme by time, day by day, with what is on now and what comes soon. */
record GuideProgramme(ParadeGuide guide, GuideSearch search, GuideWords said, Instant now) {

    private static final Duration SOON = Duration.ofHours(1);

    void addTo(Element main) {
        var part = main.appendElement("section").attr("id", "programma");
        part.appendElement("h2").text(said.of("part.programma"));
        if (guide.items().isEmpty()) {
            part.appendElement("p").text(said.of("no-programme"));
            return;
        }
        for (var day : guide.edition().days()) {
            var items = guide.items().stream()
                    .filter(it -> it.day().equals(day.day()))
                    .toList();
            if (!items.isEmpty()) {
                addDay(part, day, items);
            }
        }
        GuidePage.addNothing(part, guide.items().stream().noneMatch(it -> search.finds(it, said::allFor)), said);
    }

    private void addDay(Element part, EditionDay day, List<ParadeGuide.Item> items) {
        var group = part.appendElement("section").addClass("fair-day");
        group.attr("hidden", items.stream().noneMatch(it -> search.finds(it, said::allFor)));
        group.appendElement("h3").text(said.day(day.day()));
        var list = group.appendElement("ul").addClass("fair-list");
        items.forEach(it -> addItem(list.appendElement("li"), it));
    }

    private void addItem(Element line, ParadeGuide.Item item) {
        var from = DutchTime.at(item.day(), item.startsAt());
        var until = DutchTime.at(item.day(), item.endsAt());
        line.attr("id", "punt-" + item.id())
                .attr("data-id", item.id().toString())
                .attr("data-text", GuideSearch.textOf(item, said::allFor))
                .attr("data-days", item.day().toString())
                .attr("data-from", from.toString())
                .attr("data-until", until.toString())
                .attr("hidden", !search.finds(item, said::allFor));
        var head = line.appendElement("h4");
        head.appendElement("span").addClass("fair-time").text(said.hours(item.day(), item.startsAt(), item.endsAt()));
        head.appendElement("span").addClass("fair-name").text(item.title());
        line.appendElement("strong").addClass("fair-now").text(mark(from, until));
        line.appendElement("p").addClass("fair-kind").text(said.placeOf(item) + " · " + said.kindOf(item.kind()));
        if (!item.about().isEmpty()) {
            line.appendElement("p").text(item.about());
        }
        addTools(line, item);
    }

    private String mark(Instant from, Instant until) {
        if (guide.edition().status() == EditionStatus.CANCELLED
                || !now.isBefore(until)
                || now.isBefore(from.minus(SOON))) {
            return "";
        }
        return said.of(now.isBefore(from) ? "script.soon" : "script.now");
    }

    private void addTools(Element line, ParadeGuide.Item item) {
        var tools = line.appendElement("p").addClass("fair-tools");
        item.pitch()
                .map(it -> "plek-" + it.id())
                .or(() -> item.point().map(GuidePlan::idOf))
                .ifPresent(it -> tools.appendElement("a")
                        .attr("href", "#" + it)
                        .attr("aria-label", said.of("show") + ": " + item.title())
                        .text(said.of("show")));
        tools.appendElement("button")
                .attr("type", "button")
                .attr("hidden", true)
                .addClass("fair-heart");
    }
}
