package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.base.Cooperative;

/** The page could not be made; the number on it is in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class SomethingWrongView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Cooperative cooperative;

    SomethingWrongView(Cooperative cooperative) {
        this.cooperative = cooperative;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var incident = Incident.report(parameter.getCaughtException());
        var words = new TroubleWords(
                cooperative, getTranslation("base.wrong.text"), getTranslation("base.wrong.number", incident.number()));
        getContent().removeAll();
        getContent().add(words);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.wrong");
    }
}
