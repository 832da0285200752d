package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.Acting;
import nl.floreynwijk.access.ActingSummary;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;

/** Who may act for somebody, for whom they may act, and who did act for them. */
@Route("mijn/machtigingen")
@Menu(title = "access.mandates", order = 91, icon = "vaadin:handshake")
@PermitAll
@NotWhileActing
public class MandatesView extends Composite<Div> implements HasDynamicTitle {

    MandatesView(Mandates mandates, Acting acting) {
        getContent().addClassName("stack");
        getContent().add(new GivenSection(mandates), new HeldSection(mandates, acting), createActed(acting));
    }

    private Section createActed(Acting acting) {
        var section = new Section(new H2(getTranslation("access.mandates.acted")));
        section.addClassName("card");
        var times = acting.mine();
        if (times.isEmpty()) {
            section.add(new Paragraph(getTranslation("access.mandates.acted-none")));
        }
        times.forEach(it -> section.add(createRow(it)));
        return section;
    }

    private ListRow createRow(ActingSummary time) {
        var way = getTranslation("access.acting.way." + time.way());
        var begun = DutchTime.momentInYear(time.startedAt(), getLocale());
        var when = time.endedAt()
                .map(end -> getTranslation("access.mandates.acted-when", begun, DutchTime.time(end, getLocale())))
                .orElseGet(() -> getTranslation("access.mandates.acted-since", begun));
        return new ListRow(getTranslation("access.mandates.acted-by", time.actor(), way), when, time.reason());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.mandates");
    }
}
