package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.floreynwijk.access.RoleChange;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;

/** Which roles somebody was given and lost, by whom and why; nothing where there were none. */
class RoleHistory extends Composite<Div> {

    RoleHistory(List<RoleChange> changes) {
        if (!changes.isEmpty()) {
            getContent().add(new H3(getTranslation("membership.roles.before")));
            changes.forEach(it -> getContent().add(createLine(it)));
        }
    }

    private ListRow createLine(RoleChange change) {
        var what = getTranslation(
                change.given() ? "membership.roles.given" : "membership.roles.taken",
                getTranslation("access.role." + change.role().name()));
        var when = DutchTime.momentInYear(change.at(), getLocale());
        return new ListRow(
                change.until()
                        .map(it ->
                                what + " " + getTranslation("membership.roles.until", DutchTime.date(it, getLocale())))
                        .orElse(what),
                change.by()
                        .map(it -> getTranslation("membership.story.by", when, it))
                        .orElse(when),
                change.reason().orElse(""));
    }
}
