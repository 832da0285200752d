package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.WorkRefusal;
import nl.floreynwijk.blockbudget.WorkRoom;
import nl.floreynwijk.blockbudget.WorkState;
import nl.floreynwijk.blockbudget.WorkWaits;
import nl.floreynwijk.budgets.VotedReservation;

/** Says in a sentence or two why a winner is as far as it is, and what became of its money. */
record WorkWords(WorkRoom room, WorkRoom.Item work, Locale language) {

    /** What there is to know of how far it is. */
    List<String> state() {
        var urgent = work.isUrgent() && work.state() != WorkState.DROPPED
                ? Stream.of(text("blockbudget.work.urgent"))
                : Stream.<String>empty();
        var words =
                switch (work.state()) {
                    case WAITING -> work.waits().map(this::waits).stream();
                    case REFUSED ->
                        Stream.concat(
                                work.refusal().map(this::refusal).stream(),
                                Stream.of(text("blockbudget.work.refused")));
                    case DROPPED -> Stream.of(text("blockbudget.result.setback", work.setback()));
                    case READY -> Stream.of(text("blockbudget.work.ready"));
                    case ORDERED -> Stream.<String>empty();
                    case DONE -> Stream.of(text("blockbudget.work.done"));
                    case CONFIRMED -> Stream.of(text("blockbudget.work.confirmed"));
                };
        return Stream.concat(urgent, words).toList();
    }

    private String waits(WorkWaits waits) {
        return waits == WorkWaits.PERIOD
                ? text("blockbudget.work.waits.PERIOD", DutchTime.date(room.objectionsUntil(), language))
                : text("blockbudget.work.waits." + waits);
    }

    private String refusal(WorkRefusal refusal) {
        var amount = refusal.amount().map(it -> it.text(language)).orElse("");
        return refusal.why() == WorkRefusal.Why.RULE
                ? text("blockbudget.work.refusal.RULE." + refusal.rule(), amount)
                : text("blockbudget.work.refusal." + refusal.why(), amount);
    }

    /** What became of the money; nothing as long as none is set apart. */
    List<String> money() {
        return work.money().map(this::money).orElse(List.of());
    }

    private List<String> money(VotedReservation money) {
        var words = new ArrayList<String>();
        words.add(text("blockbudget.work.money", money.amount().text(language)));
        add(words, "blockbudget.work.money.paid", money.paid());
        add(words, "blockbudget.work.money.claimed", money.claimed());
        if (!money.fits()) {
            words.add(text("blockbudget.work.money.does-not-fit"));
        }
        if (money.isClosed()) {
            words.add(text("blockbudget.work.money.closed"));
        } else if (isToBePaid(money)) {
            words.add(text("blockbudget.work.money.no-invoice"));
        } else if (work.doneAt().isPresent()) {
            add(words, "blockbudget.work.money.left", money.left());
        }
        return words;
    }

    /** A supplier was chosen who asks for money, and sent no invoice so far. */
    private boolean isToBePaid(VotedReservation money) {
        return work.doneAt().isPresent()
                && work.quotes().stream().anyMatch(WorkRoom.Offer::isChosen)
                && money.paid().equals(Euros.ZERO)
                && money.claimed().equals(Euros.ZERO);
    }

    private void add(List<String> words, String key, Euros amount) {
        if (!amount.equals(Euros.ZERO)) {
            words.add(text(key, amount.text(language)));
        }
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
