package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.Proxies;
import nl.floreynwijk.blockbudget.ProxyId;
import nl.floreynwijk.blockbudget.ProxyOfferResult;
import nl.floreynwijk.blockbudget.ProxyRoom;
import nl.floreynwijk.blockbudget.VoteName;
import nl.floreynwijk.blockbudget.VoterId;
import nl.floreynwijk.blockbudget.Way;

/** Chooses the neighbour who is asked to use a vote. */
class GiveVoteDialog extends Dialog {

    private final Proxies proxies;
    private final ProxyRoom room;
    private final VoterId giver;
    private final Consumer<String> asked;
    private final ProxyId id = ProxyId.random();
    private final ComboBox<VoteName> holder = new ComboBox<>();
    private final RefusedFields refused = new RefusedFields();
    private final Answer answer = new Answer();

    /** @param asked hears who was asked */
    GiveVoteDialog(Proxies proxies, ProxyRoom room, VoterId giver, Consumer<String> asked) {
        this.proxies = proxies;
        this.room = room;
        this.giver = giver;
        this.asked = asked;
        setHeaderTitle(getTranslation("blockbudget.proxy.give"));
        setWidth("34rem");
        var holders = proxies.holders(room.round());
        holder.setLabel(getTranslation("blockbudget.proxy.holder." + room.voters()));
        holder.setHelperText(getTranslation("blockbudget.proxy.holder.how." + room.voters()));
        holder.setItems(holders);
        holder.setItemLabelGenerator(VoteName::name);
        holder.setManualValidation(true);
        holder.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("blockbudget.proxy.holder.means")));
        content.addClassName("stack");
        content.add(holders.isEmpty() ? new Paragraph(getTranslation("blockbudget.proxy.nobody")) : holder);
        content.add(answer);
        add(content);
        DialogActions.under(this, getTranslation("blockbudget.proxy.ask"), this::ask)
                .doIt()
                .setVisible(!holders.isEmpty());
    }

    private void ask() {
        refused.clear();
        answer.clear();
        Optional.ofNullable(holder.getValue())
                .ifPresentOrElse(this::ask, () -> refused.add(holder, getTranslation("blockbudget.proxy.holder.none")));
    }

    private void ask(VoteName chosen) {
        switch (proxies.offer(id, room.round(), giver, chosen.voter())) {
            case ProxyOfferResult.Offered() -> {
                close();
                asked.accept(chosen.name());
            }
            case ProxyOfferResult.VotedAlready(var way) ->
                answer.refused(getTranslation(
                        way == Way.PROXY ? "blockbudget.proxy.used-by-other" : "blockbudget.proxy.used"));
            case ProxyOfferResult.GivenAlready() -> answer.refused(getTranslation("blockbudget.proxy.given-already"));
            case ProxyOfferResult.HolderFull() ->
                refused.add(holder, getTranslation("blockbudget.proxy.holder.full", ProxyRoom.MOST_HELD));
            case ProxyOfferResult.NotNow() -> answer.refused(getTranslation("blockbudget.proxy.not-now"));
            case ProxyOfferResult.TooOften(var wait) ->
                answer.refused(getTranslation("blockbudget.proxy.too-often", RateLimits.minutes(wait)));
        }
    }
}
