package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.membership.NewAddress;
import nl.floreynwijk.membership.NewAddressResult;
import nl.floreynwijk.membership.NewAddresses;

/** Where the board and the desk confirm that members live where they say they moved to. */
@Route("kantoor/adressen")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class AddressesView extends Composite<Div> implements HasDynamicTitle {

    private final NewAddresses addresses;
    private final Answer answer = new Answer();
    private final Div list = new Div();

    AddressesView(NewAddresses addresses) {
        this.addresses = addresses;
        list.addClassName("card-list");
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("membership.addresses.how")), answer, list);
        reload();
    }

    private void reload() {
        var waiting = addresses.waiting();
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("membership.addresses.none")));
        }
        waiting.stream().map(this::createRow).forEach(list::add);
    }

    private ListRow createRow(NewAddress told) {
        var since = getTranslation("membership.addresses.since", DutchTime.date(told.since(), getLocale()));
        if (!told.mayConfirm()) {
            return new ListRow(
                    told.name(),
                    told.address().toString(),
                    since,
                    getTranslation("membership.addresses.waits-for-another"));
        }
        var confirm = new Button(getTranslation("membership.addresses.confirm"), click -> confirm(told));
        confirm.setAriaLabel(getTranslation("membership.addresses.confirm-of", told.name()));
        return new ListRow(told.name(), told.address().toString(), since)
                .with(confirm)
                .with(createLink(told));
    }

    /** There the address is put right when it is wrong, and there is what is known besides. */
    private RouterLink createLink(NewAddress told) {
        return new RouterLink(
                getTranslation("membership.applications.open-member", told.name()),
                MemberView.class,
                MemberView.of(told.member()));
    }

    private void confirm(NewAddress told) {
        switch (addresses.confirm(told.member(), told.version())) {
            case NewAddressResult.Confirmed(var name) ->
                answer.done(getTranslation("membership.addresses.confirmed", name));
            case NewAddressResult.Gone() -> answer.refused(getTranslation("membership.addresses.gone"));
            case NewAddressResult.ChangedMeanwhile() -> answer.refused(getTranslation("membership.addresses.changed"));
            case NewAddressResult.Own() -> answer.refused(getTranslation("membership.addresses.waits-for-another"));
        }
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.addresses");
    }
}
