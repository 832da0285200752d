package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.JoinWaitingResult;
import nl.floreynwijk.parade.WaitingList;
import nl.floreynwijk.parade.WaitingWish;

/** Where somebody says for what they want to wait. */
class JoinWaitingPart extends Composite<Section> {

    private final WaitingList list;
    private final EditionSummary edition;
    private final Answer answer;
    private final Consumer<String> done;
    private final WaitingWords words = new WaitingWords(this, getLocale());
    private final WishFields fields;

    JoinWaitingPart(
            WaitingList list,
            EditionSummary edition,
            int most,
            Optional<Category> wanted,
            Answer answer,
            Consumer<String> done) {
        this.list = list;
        this.edition = edition;
        this.answer = answer;
        this.done = done;
        fields = new WishFields(edition.days().stream().map(EditionDay::day).toList(), most);
        wanted.ifPresent(fields::choose);
        var join = new Button(words.say("join"), _ -> fields.read().ifPresent(this::join));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("card");
        getContent().add(new H2(words.say("join.title")), fields, join);
    }

    private void join(WaitingWish wish) {
        answer.clear();
        switch (list.join(edition.id(), wish)) {
            case JoinWaitingResult.Waiting(var position) -> done.accept(words.say("joined", position));
            case JoinWaitingResult.AlreadyWaiting() ->
                answer.refused(words.say("already", words.category(wish.category())));
            case JoinWaitingResult.FreeNow(var pitches) -> answer.done(words.say("free-now", pitches), choose());
            case JoinWaitingResult.NothingSuits() -> fields.refuseMetres();
            case JoinWaitingResult.TooMany(var most, var have) ->
                fields.refusePitches(words.say("too-many", most, have));
            case JoinWaitingResult.NotBookable() -> answer.refused(words.say("not-bookable"));
            case JoinWaitingResult.TooOften(var wait) ->
                answer.refused(words.say("too-often", RateLimits.minutes(wait)));
        }
    }

    /** There is room: that is good news, and no problem. */
    private RouterLink choose() {
        var choose = new RouterLink(words.say("choose"), StallsView.class);
        choose.setQueryParameters(EditionAddress.of(edition.id()));
        choose.addClassName("button-link");
        return choose;
    }
}
