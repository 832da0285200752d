package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser draws one picture from ({@code scripts/pictures.js}), and the same figures as tables.
 *
 * <p>One attribute holds all of it: a component for each bar and each cell would cost a tab a hundred times as much.
 *
 * @param says what the picture shows, in one or two sentences; it stands above the picture and is its name
 * @param open what opens the tables
 * @param tables none when there is nothing to show
 * @param picture what this kind of picture needs, as it is written in JSON
 */
record Figures(String says, String open, List<Table> tables, Object picture) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first cell of a row says what it is about, the others are amounts; the total may be empty. */
    record Table(String title, List<String> head, List<List<String>> rows, List<String> total) {}

    /** Nothing but a sentence that says so. */
    static Figures nothing(String says) {
        return new Figures(says, "", List.of(), List.of());
    }

    void showOn(Component picture) {
        picture.getElement().setAttribute("figures", JSON.writeValueAsString(this));
    }

    static void bringPencil(UI page) {
        page.getPage().addJavaScript("context://scripts/pictures.js");
    }
}
