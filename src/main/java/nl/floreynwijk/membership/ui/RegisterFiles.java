package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import nl.floreynwijk.membership.RegisterAddress;

/** Links to the members that are shown as files for other programs. */
class RegisterFiles extends Composite<Div> {

    private final Anchor xlsx = new Anchor();
    private final Anchor csv = new Anchor();

    RegisterFiles() {
        xlsx.setText(getTranslation("membership.file.xlsx"));
        csv.setText(getTranslation("membership.file.csv"));
        xlsx.setRouterIgnore(true);
        csv.setRouterIgnore(true);
        getContent().addClassName("buttons");
        getContent().add(xlsx, csv);
        show(RegisterAddress.EVERYBODY);
    }

    /** From now on the files hold this part of the register. */
    void show(RegisterAddress shown) {
        var parameters = QueryParameters.simple(shown.parameters()).getQueryString();
        xlsx.setHref("/kantoor/leden.xlsx?" + parameters);
        csv.setHref("/kantoor/leden.csv?" + parameters);
    }
}
