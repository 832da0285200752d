package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Where somebody asks to become a member: the front page leads there without knowing the module.
 *
 * @param view a page that everybody may open
 */
public record JoiningPage(Class<? extends Component> view) {}
