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
import org.springframework.security.access.AccessDeniedException;

/** A service refused what the page asked of it: this thing is not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class RefusedView extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    RefusedView(Cooperative cooperative) {
        getContent().add(new TroubleWords(cooperative, getTranslation("base.not-allowed.text")));
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
