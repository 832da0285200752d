package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.OfficeScreen.dialog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Client;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.Verdict;

/** What people do on the pages where jobs are asked, offered and decided. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class JobScreen {

    private JobScreen() {}

    /** As a link would, which may say more than the page. */
    static void goTo(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    static void openJob(RequestId job) {
        goTo("handige-buren/klussen/" + job);
    }

    static void openAtDesk(RequestId job) {
        goTo("kantoor/klussen/" + job);
    }

    static Select<Category> category() {
        return _get(Select.class, it -> it.withLabel("Wat voor klus is het?"));
    }

    static CheckboxGroup<Moment> moments() {
        return _get(CheckboxGroup.class, it -> it.withLabel("Wanneer kan het?"));
    }

    static void atWeekends() {
        _setValue(moments(), Set.of(Moment.WEEKEND));
    }

    static RadioButtonGroup<Client> client() {
        return _get(RadioButtonGroup.class, it -> it.withLabel("Waar is het?"));
    }

    static RadioButtonGroup<Ask.Kind> asks(String label) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(label));
    }

    static EuroField amount() {
        return _get(EuroField.class, it -> it.withLabel("Welk bedrag?"));
    }

    static RadioButtonGroup<Verdict> verdict() {
        return _get(dialog(), RadioButtonGroup.class, it -> it.withLabel("Wat besluit u?"));
    }

    /** All that can be pressed. */
    static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    /** What stands in links, and where these lead. */
    static List<String> links() {
        return _find(RouterLink.class).stream()
                .map(it -> it.getText() + " -> " + it.getHref())
                .toList();
    }
}
