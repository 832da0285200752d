package nl.floreynwijk.parade;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Draws the street with each pitch by its number. Places are in per cent of the drawing, so that it fits a phone and a sheet of
 * paper; everything on it stands in the lists below it too.
 */
record GuidePlan(ParadeGuide guide, GuideSearch search, GuideWords said) {

    /** Up to so wide, in hundredths of a per cent, a pitch has no room for its number unless the drawing is larger. */
    private static final int NARROW = 500;

    private static final int VERY_NARROW = 200;

    void addTo(Element main) {
        var part = main.appendElement("section").attr("id", "plattegrond");
        part.appendElement("h2").text(said.of("part.plattegrond"));
        if (guide.spots().isEmpty() && guide.picture().isEmpty()) {
            part.appendElement("p").text(said.of("no-plan"));
            return;
        }
        part.appendElement("p").addClass("fair-how").text(said.of("plan.how"));
        var whole = part.appendElement("label").addClass("fair-whole");
        whole.appendElement("input").attr("type", "checkbox");
        whole.appendElement("span").text(said.of("plan.whole"));
        var window = part.appendElement("div").addClass("fair-window");
        window.attr("tabindex", "0").attr("role", "region").attr("aria-label", said.of("plan.window"));
        addDrawing(window.appendElement("div").addClass("fair-plan").addClass(size()));
    }

    private String size() {
        var narrowest =
                guide.spots().stream().mapToInt(it -> it.shape().width()).min().orElse(PitchShape.WHOLE);
        if (narrowest > NARROW) {
            return "fair-plan-roomy";
        }
        return narrowest > VERY_NARROW ? "fair-plan-wide" : "fair-plan-widest";
    }

    private void addDrawing(Element plan) {
        guide.picture()
                .ifPresentOrElse(
                        it -> plan.appendElement("img")
                                .attr("src", GuideController.DRAWING.replace("{picture}", it.toString()))
                                .attr("alt", said.of("plan.picture")),
                        () -> plan.addClass("fair-sketch")
                                .appendElement("svg")
                                .addClass("fair-street")
                                .attr("aria-hidden", "true")
                                .appendElement("use")
                                .attr("href", "/icons/market-street.svg#street"));
        var drawing = plan.appendElement("svg")
                .addClass("fair-pitches")
                .attr("role", "group")
                .attr("aria-label", said.of("plan.pitches"));
        guide.spots().forEach(it -> addSpot(drawing, it));
        guide.items().stream()
                .collect(Collectors.groupingBy(ParadeGuide.Item::point))
                .forEach((point, there) -> point.ifPresent(it -> addPoint(drawing, it, there)));
    }

    private void addSpot(Element drawing, ParadeGuide.Spot spot) {
        var stalls = guide.on(spot);
        var there = stalls.isEmpty() ? drawing.appendElement("g") : drawing.appendElement("a");
        there.attr("id", "plek-" + spot.id());
        if (stalls.isEmpty()) {
            there.addClass("fair-free").attr("aria-hidden", "true");
        } else {
            var names = stalls.stream().map(ParadeGuide.Stall::name).collect(Collectors.joining(", "));
            var label = said.of("pitch", spot.number()) + ": " + names;
            there.addClass("fair-taken")
                    .attr("href", "#kraam-" + stalls.getFirst().id())
                    .attr("aria-label", label);
            there.appendElement("title").text(label);
            mark(there, stalls);
        }
        var shape = spot.shape();
        there.appendElement("rect")
                .attr("x", part(shape.x()))
                .attr("y", part(shape.y()))
                .attr("width", part(shape.width()))
                .attr("height", part(shape.height()))
                .attr("rx", "3");
        addText(there, shape.x() + shape.width() / 2, shape.y() + shape.height() / 2, spot.number());
    }

    private void mark(Element there, List<ParadeGuide.Stall> stalls) {
        if (!search.isEmpty()) {
            there.addClass(stalls.stream().anyMatch(it -> search.finds(it, said::allFor)) ? "fair-hit" : "fair-miss");
        }
    }

    private void addPoint(Element drawing, ActivityPlace.AtPoint point, List<ParadeGuide.Item> there) {
        var label = said.placeOf(there.getFirst()) + ": "
                + there.stream().map(ParadeGuide.Item::title).distinct().collect(Collectors.joining(", "));
        var mark = drawing.appendElement("a").addClass("fair-point");
        mark.attr("id", idOf(point))
                .attr("href", "#punt-" + there.getFirst().id())
                .attr("aria-label", label);
        mark.appendElement("title").text(label);
        mark.appendElement("circle")
                .attr("cx", part(point.x()))
                .attr("cy", part(point.y()))
                .attr("r", "13");
        addText(mark, point.x(), point.y(), "★");
    }

    static String idOf(ActivityPlace.AtPoint point) {
        return "punt-" + point.x() + "-" + point.y();
    }

    private static void addText(Element there, int x, int y, String text) {
        there.appendElement("text").attr("x", part(x)).attr("y", part(y)).text(text);
    }

    /** "12.5%" */
    private static String part(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
