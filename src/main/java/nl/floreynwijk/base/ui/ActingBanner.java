package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.i18n.DutchTime;

/** Says on every page for whom the person acts, and lets them stop. */
class ActingBanner extends Composite<Section> {

    ActingBanner(OnBehalf onBehalf, Visitor visitor) {
        var who = new Span(getTranslation("base.acting.for", onBehalf.name()));
        who.addClassName("acting-banner-who");
        var until = new Span(getTranslation("base.acting.until", DutchTime.time(onBehalf.until(), getLocale())));
        var stop = new Button(getTranslation("base.acting.stop"), click -> visitor.stopActing());
        stop.setDisableOnClick(true);
        stop.setAriaLabel(getTranslation("base.acting.stop-for", onBehalf.name()));
        getContent().setAriaLabel(getTranslation("base.acting"));
        getContent().addClassName("acting-banner");
        getContent().add(new Div(who, until), stop);
    }
}
