package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.base.Cooperative;

/** The page exists, and this person may not open it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotAllowedView extends Composite<Div>
        implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    NotAllowedView(Cooperative cooperative, Visitor visitor) {
        var why = visitor.onBehalf()
                .map(it -> getTranslation("base.not-allowed.acting", it.name()))
                .orElseGet(() -> getTranslation("base.not-allowed.text"));
        getContent().add(new TroubleWords(cooperative, why));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.not-allowed");
    }
}
