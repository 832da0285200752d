package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import nl.floreynwijk.access.AccountDetails;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.ChangeResult;
import nl.floreynwijk.base.ui.Notice;

/** Changes the roles of an account, closes it or opens it again. */
class AccountDialog extends Dialog {

    private final Accounts accounts;
    private final AccountDetails account;
    private final Runnable changed;
    private final RoleChoice roles = new RoleChoice();
    private final Div problem = new Div();

    AccountDialog(Accounts accounts, AccountDetails account, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(account.name());
        roles.setValue(account.roles());
        var content = new Div(new Paragraph(account.email().value()), roles, problem);
        content.addClassName("stack");
        add(content);
        var save = new Button(
                getTranslation("access.account.save"),
                click -> answer(accounts.changeRoles(account.id(), roles.getValue(), account.version())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(closing(), new Button(getTranslation("access.cancel"), click -> close()), save);
    }

    private Button closing() {
        return account.isOpen()
                ? new Button(getTranslation("access.account.close"), click -> answer(accounts.close(account.id())))
                : new Button(getTranslation("access.account.reopen"), click -> answer(accounts.reopen(account.id())));
    }

    private void answer(ChangeResult result) {
        problem.removeAll();
        switch (result) {
            case ChangeResult.Changed() -> {
                Notification.show(getTranslation("access.account.changed", account.name()));
                close();
                changed.run();
            }
            case ChangeResult.LastAdministrator() ->
                problem.add(Notice.problem(getTranslation("access.account.last-administrator")));
            case ChangeResult.ChangedMeanwhile() -> offerReload();
        }
    }

    private void offerReload() {
        var reload = new Button(getTranslation("access.account.reload"), click -> {
            close();
            new AccountDialog(accounts, accounts.find(account.id()).orElseThrow(), changed).open();
        });
        problem.add(Notice.problem(getTranslation("access.account.changed-meanwhile")), reload);
    }
}
