package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import nl.floreynwijk.access.Role;

/** The roles to choose from, each with what it may do. */
class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice() {
        setLabel(getTranslation("access.account.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("access.role." + role.name()));
        setItemHelperGenerator(role -> getTranslation("access.role." + role.name() + ".may"));
        addClassName("role-choice");
    }
}
