package nl.floreynwijk.parade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Where visitors say what they look for, and read how much of it there is. */
record GuideForm(ParadeGuide guide, GuideSearch search, GuideWords said) {

    /** @param chosen the language that the address asks for, which a search keeps */
    void addTo(Element main, Optional<Locale> chosen) {
        var form = main.appendElement("form").addClass("fair-search").attr("role", "search");
        form.attr("method", "get").attr("action", GuideController.PAGE);
        chosen.ifPresent(it -> form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "taal")
                .attr("value", it.getLanguage()));
        form.appendElement("label").attr("for", "zoek").text(said.of("search"));
        form.appendElement("input")
                .attr("id", "zoek")
                .attr("name", "zoek")
                .attr("type", "search")
                .attr("maxlength", Integer.toString(GuideSearch.LONGEST))
                .attr("autocomplete", "off")
                .attr("value", search.words());
        addChoices(form);
        form.appendElement("button").attr("type", "submit").text(said.of("search.do"));
        form.appendElement("button")
                .attr("type", "button")
                .attr("aria-pressed", "false")
                .attr("hidden", true)
                .addClass("fair-mine")
                .text(said.of("mine"));
        main.appendElement("p").addClass("fair-found").attr("role", "status").text(found());
    }

    private void addChoices(Element form) {
        var used = guide.stalls().stream().map(ParadeGuide.Stall::category).collect(Collectors.toSet());
        var kinds = select(form, "soort", said.of("kind"), said.of("kind.all"));
        Arrays.stream(Category.values())
                .filter(used::contains)
                .forEach(it -> addChoice(
                        kinds,
                        it.name(),
                        said.categoryOf(it),
                        search.category().filter(it::equals).isPresent()));
        if (guide.edition().days().size() > 1) {
            var days = select(form, "dag", said.of("day"), said.of("day.all"));
            guide.edition()
                    .days()
                    .forEach(it -> addChoice(
                            days,
                            it.day().toString(),
                            said.day(it.day()),
                            search.day().filter(it.day()::equals).isPresent()));
        }
    }

    private static Element select(Element form, String name, String label, String all) {
        form.appendElement("label").attr("for", name).text(label);
        var select = form.appendElement("select").attr("id", name).attr("name", name);
        addChoice(select, "", all, false);
        return select;
    }

    private static void addChoice(Element select, String value, String text, boolean chosen) {
        select.appendElement("option")
                .attr("value", value)
                .attr("selected", chosen)
                .text(text);
    }

    private String found() {
        return search.isEmpty()
                ? ""
                : said.of(
                        "found",
                        guide.stalls().stream()
                                .filter(it -> search.finds(it, said::allFor))
                                .count(),
                        guide.stalls().size(),
                        guide.items().stream()
                                .filter(it -> search.finds(it, said::allFor))
                                .count(),
                        guide.items().size());
    }
}
