package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;

/** The title of a view, in the language of whoever looks at it. */
final class PageTitles {

    private PageTitles() {}

    /** What the view says itself, or the translation of the key in its {@link PageTitle}; empty when it has neither. */
    static String of(Component view) {
        if (view instanceof HasDynamicTitle dynamic) {
            return dynamic.getPageTitle();
        }
        return Optional.ofNullable(view.getClass().getAnnotation(PageTitle.class))
                .map(annotation -> view.getTranslation(annotation.value()))
                .orElse("");
    }
}
