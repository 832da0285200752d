package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H1;

/** The one heading of a page, where the keyboard and the screen reader arrive after a navigation. */
class PageHeading extends H1 implements Focusable<PageHeading> {

    PageHeading(String title) {
        super(title);
        addClassName("page-heading");
        setTabIndex(-1);
    }
}
