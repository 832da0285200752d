package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.ChangeResult;
import nl.floreynwijk.access.HeldRole;
import nl.floreynwijk.access.OfficeRoles;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.RoleTerms;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.base.ui.RefusedFields;

/** The roles of a member: what they have now, one to give until a day, and what was given and taken before. */
class RolesDialog extends Dialog {

    private final OfficeRoles roles;
    private final AccountId account;
    private final String name;
    private final Consumer<String> changed;
    private final Select<Role> role = new Select<>();
    private final DayField until = new DayField(getTranslation("access.account.until"));
    private final TextField reason = new TextField();
    private final RefusedFields refused = new RefusedFields();

    RolesDialog(OfficeRoles roles, AccountId account, String name, Consumer<String> changed) {
        this.roles = roles;
        this.account = account;
        this.name = name;
        this.changed = changed;
        setHeaderTitle(getTranslation("membership.roles.title", name));
        var mine = roles.mine();
        var content = new Div();
        content.addClassName("stack");
        content.add(createHeld(roles.of(account), mine));
        setUpFields(mine);
        content.add(new H3(getTranslation("membership.roles.give")), role, until, reason);
        content.add(new RoleHistory(roles.history(account)));
        add(content);
        DialogActions.under(this, getTranslation("membership.roles.do-give"), this::give);
    }

    private Div createHeld(List<HeldRole> held, Set<Role> mine) {
        var list = new Div();
        held.forEach(it -> list.add(createRow(it, mine.contains(it.role()))));
        if (held.isEmpty()) {
            list.add(new Paragraph(getTranslation("membership.roles.none")));
        }
        return list;
    }

    private ListRow createRow(HeldRole held, boolean mayTake) {
        var row = new ListRow(
                named(held.role()),
                held.until()
                        .map(it -> getTranslation("membership.roles.until", DutchTime.date(it, getLocale())))
                        .orElseGet(() -> getTranslation("access.role." + held.role() + ".may")));
        if (!mayTake) {
            return row;
        }
        var take = new Button(getTranslation("membership.roles.take"), click -> askBeforeTaking(held.role()));
        take.setAriaLabel(getTranslation("membership.roles.take-this", named(held.role())));
        return row.with(take);
    }

    private void setUpFields(Set<Role> mine) {
        role.setLabel(getTranslation("membership.roles.role"));
        role.setItemLabelGenerator(it -> it == null ? "" : named(it));
        role.setItems(mine);
        role.setManualValidation(true);
        until.setHelperText(getTranslation("membership.roles.until-helper"));
        until.setWidthFull();
        reason.setLabel(getTranslation("access.account.reason"));
        reason.setHelperText(getTranslation("access.account.reason-helper"));
        reason.setMaxLength(RoleTerms.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setWidthFull();
    }

    private String named(Role it) {
        return getTranslation("access.role." + it.name());
    }

    private void give() {
        refused.clear();
        if (role.isEmpty()) {
            refused.add(role, getTranslation("membership.roles.which"));
            return;
        }
        var given = role.getValue();
        var result = roles.give(account, given, reason.getValue(), until.getOptionalValue());
        if (result instanceof ChangeResult.NotADay(var first, var last)) {
            refused.add(
                    until,
                    getTranslation(
                            "access.account.not-a-day",
                            DutchTime.date(first, getLocale()),
                            DutchTime.date(last, getLocale())));
            return;
        }
        problem(result).ifPresentOrElse(it -> refused.add(reason, it), () -> done("membership.roles.was-given", given));
    }

    private void askBeforeTaking(Role taken) {
        new ReasonDialog(
                        getTranslation("membership.roles.take-title", named(taken), name),
                        getTranslation("membership.roles.take-means"),
                        RoleTerms.LONGEST_REASON,
                        getTranslation("membership.roles.take"),
                        why -> take(taken, why))
                .open();
    }

    private Optional<String> take(Role taken, String why) {
        var problem = problem(roles.take(account, taken, why));
        if (problem.isEmpty()) {
            done("membership.roles.was-taken", taken);
        }
        return problem;
    }

    private Optional<String> problem(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Changed() -> Optional.empty();
            case ChangeResult.NotAReason(), ChangeResult.NotADay _ ->
                Optional.of(getTranslation("access.account.not-a-reason"));
            case ChangeResult.LastAdministrator() -> Optional.of(getTranslation("access.account.last-administrator"));
            case ChangeResult.ChangedMeanwhile() -> Optional.of(getTranslation("access.account.changed-meanwhile"));
        };
    }

    private void done(String what, Role role) {
        close();
        changed.accept(getTranslation(what, named(role), name));
    }
}
