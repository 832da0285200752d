package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The stalls by number: who stands there and what they have. */
record GuideStalls(ParadeGuide guide, GuideSearch search, GuideWords said) {

    void addTo(Element main) {
        var part = main.appendElement("section").attr("id", "kramen");
        part.appendElement("h2").text(said.of("part.kramen"));
        if (guide.stalls().isEmpty()) {
            part.appendElement("p").text(said.of("no-stalls"));
            return;
        }
        var list = part.appendElement("ul").addClass("fair-list").addClass("fair-stalls");
        guide.stalls().forEach(it -> addStall(list.appendElement("li"), it));
        GuidePage.addNothing(part, guide.stalls().stream().noneMatch(it -> search.finds(it, said::allFor)), said);
    }

    private void addStall(Element item, ParadeGuide.Stall stall) {
        item.attr("id", "kraam-" + stall.id())
                .attr("data-id", stall.id().toString())
                .attr("data-text", GuideSearch.textOf(stall, said::allFor))
                .attr("data-kind", stall.category().name())
                .attr("data-days", days(stall).map(LocalDate::toString).collect(Collectors.joining(" ")))
                .attr(
                        "data-spots",
                        stall.pitches().stream().map(it -> "plek-" + it.id()).collect(Collectors.joining(" ")))
                .attr("hidden", !search.finds(stall, said::allFor));
        var head = item.appendElement("h3");
        head.appendElement("span")
                .addClass("fair-number")
                .text(stall.pitches().stream().map(ParadeGuide.Spot::number).collect(Collectors.joining(", ")));
        head.appendElement("span").addClass("fair-name").text(stall.name());
        item.appendElement("p").addClass("fair-kind").text(facts(stall));
        if (!stall.sells().isEmpty()) {
            item.appendElement("p").text(stall.sells());
        }
        addTools(item, stall);
    }

    private Stream<LocalDate> days(ParadeGuide.Stall stall) {
        return stall.days().stream().sorted();
    }

    /** Its kind, and when it is there for a part of the days only. */
    private String facts(ParadeGuide.Stall stall) {
        var kind = said.categoryOf(stall.category());
        return stall.days().size() == guide.edition().days().size()
                ? kind
                : kind + " · " + said.of("only", days(stall).map(said::day).collect(Collectors.joining(", ")));
    }

    private void addTools(Element item, ParadeGuide.Stall stall) {
        var tools = item.appendElement("p").addClass("fair-tools");
        tools.appendElement("a")
                .attr("href", "#plek-" + stall.pitches().getFirst().id())
                .attr("aria-label", said.of("show") + ": " + stall.name())
                .text(said.of("show"));
        if (stall.photo()) {
            tools.appendElement("a")
                    .attr(
                            "href",
                            GuideController.PHOTO.replace(
                                    "{booking}", stall.id().toString()))
                    .attr("aria-label", said.of("photo") + ": " + stall.name())
                    .text(said.of("photo"));
        }
        tools.appendElement("button")
                .attr("type", "button")
                .attr("hidden", true)
                .addClass("fair-heart");
    }
}
