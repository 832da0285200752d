package nl.floreynwijk.parade;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.documents.Cell;
import org.springframework.stereotype.Component;

/** Says in words and rows what stands in the street, in the language of whoever takes it along. */
@Component
class DaySheets {

    private final I18NProvider texts;

    DaySheets(I18NProvider texts) {
        this.texts = texts;
    }

    DaySheet services(List<DayStall> stalls, String title, Locale language) {
        return sheet(
                title,
                language,
                "services.about",
                List.of("pitch", "stall", "sells", "category", "contact", "phone", "mind"),
                stalls.stream()
                        .map(it -> cells(
                                it.where(),
                                it.name(),
                                it.sells(),
                                texts.getTranslation("parade.category." + it.category(), language),
                                it.contact(),
                                it.phone(),
                                mind(it, language)))
                        .toList());
    }

    private String mind(DayStall stall, Locale language) {
        var food = stall.food() ? Stream.of(say("services.food", language)) : Stream.<String>empty();
        return String.join(", ", Stream.concat(food, stall.addOns().stream()).toList());
    }

    DaySheet arrivals(List<DayStall> stalls, String title, Locale language) {
        return sheet(
                title,
                language,
                "arrivals.about",
                List.of("pitch", "stall", "contact", "phone", "here", "time"),
                stalls.stream()
                        .map(it -> cells(it.where(), it.name(), it.contact(), it.phone(), "", ""))
                        .toList());
    }

    DaySheet power(PowerPlan plan, String title, Locale language) {
        var groups = plan.groups().stream()
                .flatMap(group -> Stream.concat(
                        group.loads().stream().map(it -> load(say("power.group", language, group.number()), it)),
                        Stream.of(total(group, language))));
        var heavy = plan.heavy().stream().map(it -> load(say("power.heavy", language), it));
        return sheet(
                title,
                language,
                "power.about",
                List.of("group", "pitch", "stall", "watts"),
                Stream.concat(groups, heavy).toList(),
                plan.limit());
    }

    private static List<Cell> load(String group, PowerLoad load) {
        return List.of(
                new Cell.Text(group),
                new Cell.Text(load.pitch()),
                new Cell.Text(load.stall()),
                new Cell.Whole(load.watts()));
    }

    private List<Cell> total(PowerGroup group, Locale language) {
        var side = say(group.top() ? "power.top" : "power.bottom", language);
        return List.of(
                new Cell.Text(say("power.total", language, group.number())),
                new Cell.Text(side),
                new Cell.Text(group.over() ? say("power.over", language) : ""),
                new Cell.Whole(group.watts()));
    }

    private DaySheet sheet(
            String title,
            Locale language,
            String about,
            List<String> headings,
            List<List<Cell>> rows,
            Object... values) {
        return new DaySheet(
                title,
                say(about, language, values),
                headings.stream()
                        .map(it -> texts.getTranslation("parade.lists.heading." + it, language))
                        .toList(),
                rows);
    }

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).<Cell>map(Cell.Text::new).toList();
    }

    private String say(String key, Locale language, Object... values) {
        return texts.getTranslation("parade.lists." + key, language, values);
    }
}
