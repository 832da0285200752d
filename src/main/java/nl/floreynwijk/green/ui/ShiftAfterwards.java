package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.green.ShiftDay;

/** How the day of a shift was: what was done and what is left, how many were there, and how long whoever reads was. */
class ShiftAfterwards extends Composite<Section> {

    ShiftAfterwards(ShiftDay day) {
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.day.how")));
        day.mine().ifPresent(it -> {
            var mine = new Paragraph(getTranslation("green.day.mine", HoursWords.time(it.toMinutes())));
            mine.addClassName("shift-when");
            getContent().add(mine);
        });
        day.people().ifPresent(it -> getContent().add(new Paragraph(getTranslation("green.day.people", it))));
        addWords("green.report.done", day.done());
        addWords("green.report.left", day.leftOver());
        setVisible(day.people().isPresent()
                || !day.done().isEmpty()
                || !day.leftOver().isEmpty());
    }

    private void addWords(String title, String words) {
        if (!words.isEmpty()) {
            var said = new Paragraph(words);
            said.addClassName("job-text");
            getContent().add(new H3(getTranslation(title)), said);
        }
    }
}
