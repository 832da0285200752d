package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.InviteResult;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.Neighbour;
import nl.floreynwijk.membership.Neighbours;
import nl.floreynwijk.membership.NeighboursResult;

/** Asks which neighbour to ask along: of those whom members find. */
class InviteDialog extends Dialog {

    private final transient Function<MemberId, InviteResult> invite;
    private final transient Consumer<String> invited;
    private final ComboBox<Neighbour> neighbour = new ComboBox<>();
    private final RefusedFields refused = new RefusedFields();

    InviteDialog(Neighbours neighbours, Function<MemberId, InviteResult> invite, Consumer<String> invited) {
        this.invite = invite;
        this.invited = invited;
        setHeaderTitle(getTranslation("green.invite"));
        neighbour.setLabel(getTranslation("green.invite.who"));
        neighbour.setHelperText(getTranslation("green.invite.who.how"));
        neighbour.setManualValidation(true);
        neighbour.setWidthFull();
        neighbour.setItemLabelGenerator(Neighbour::name);
        neighbour.setPageSize(Neighbours.AT_ONCE);
        neighbour.setItems(
                query -> found(neighbours, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        var content = new Div(new Paragraph(getTranslation("green.invite.means")), neighbour);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("green.invite.do"), this::goOn);
    }

    private static Stream<Neighbour> found(Neighbours neighbours, String typed, int offset, int limit) {
        // Further down it would give the last of them again and again
        return offset <= Neighbours.FURTHEST - Neighbours.AT_ONCE
                        && neighbours.find(typed, offset) instanceof NeighboursResult.Found(var found, var _)
                ? found.stream().limit(limit)
                : Stream.empty();
    }

    private void goOn() {
        refused.clear();
        if (neighbour.isEmpty()) {
            refused.add(neighbour, getTranslation("green.invite.nobody"));
            return;
        }
        switch (invite.apply(neighbour.getValue().member())) {
            case InviteResult.Invited(var until) -> {
                close();
                invited.accept(getTranslation(
                        "green.invited", neighbour.getValue().name(), DutchTime.moment(until, getLocale())));
            }
            case InviteResult.ThereAlready() -> refused.add(neighbour, getTranslation("green.invite.there"));
            case InviteResult.NoSuchNeighbour() -> refused.add(neighbour, getTranslation("green.invite.nobody"));
            case InviteResult.Full() -> refused.add(neighbour, getTranslation("green.invite.full"));
            case InviteResult.TooMany(var most) ->
                refused.add(neighbour, getTranslation("green.invite.too-many", most));
            case InviteResult.TooOften(var retryAfter) ->
                refused.add(neighbour, getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
            case InviteResult.NotNow() -> refused.add(neighbour, getTranslation("green.invite.not-now"));
        }
    }
}
