package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.membership.RegisterPapers;

/** Where the board takes an extract from the register, on a day that it chooses. */
class ExtractSection extends Composite<Section> {

    private final LocalDate today;
    private final DayField day = new DayField(getTranslation("membership.papers.extract.day"));
    private final Anchor extract = new Anchor();

    ExtractSection(LocalDate today) {
        this.today = today;
        day.setMin(RegisterPapers.FIRST_DAY);
        day.setMax(today);
        day.setErrorMessage(getTranslation("membership.papers.extract.wrong-day"));
        day.addValueChangeListener(_ -> choose());
        extract.setRouterIgnore(true);
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("membership.papers.extract")),
                        new Paragraph(getTranslation("membership.papers.extract.how")),
                        day,
                        extract);
        day.setValue(today);
    }

    private void choose() {
        var chosen = day.getValue();
        var fits = chosen != null && !chosen.isBefore(RegisterPapers.FIRST_DAY) && !chosen.isAfter(today);
        day.setInvalid(!fits);
        extract.setVisible(fits);
        if (fits) {
            extract.setHref("/kantoor/ledenregister.pdf?op=" + chosen);
            extract.setText(getTranslation("membership.papers.extract.open", DutchTime.date(chosen, getLocale())));
        }
    }
}
