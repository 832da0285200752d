package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.AskResult;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.TextFinding;

/** Says why something that was asked cannot be taken, beside what caused it. */
record AskRefusal(RequestFields fields, Answer answer, Locale language) {

    void say(AskResult result) {
        switch (result) {
            case AskResult.Refused(var problems) -> fields.refuse(problems);
            case AskResult.WordsRefused(var finding) -> {
                if (finding instanceof TextFinding.NotForNeighbours(var item, var _)) {
                    answer.refused(text("harry.request.not-for-neighbours", item.name(language)), toAnswer(item));
                }
                // After the answer: the cursor goes to the words
                fields.refuse(finding);
            }
            case AskResult.ForTheLandlord(var item) ->
                answer.refused(text("harry.request.for-landlord", item.name(language)), toAnswer(item));
            case AskResult.NoAddress() -> answer.refused(text("harry.request.no-address"));
            case AskResult.PickedIsAway() -> answer.refused(text("harry.request.picked-away"));
            case AskResult.TooMany(var most) -> answer.refused(text("harry.request.too-many", most));
            case AskResult.TooOften(var retryAfter) ->
                answer.refused(text("access.too-many", RateLimits.minutes(retryAfter)));
            case AskResult.Placed _, AskResult.LookedAtFirst _ -> answer.clear();
        }
    }

    /** Where it says what to do first, whom to phone, and who may do it. */
    private static RouterLink toAnswer(Item item) {
        return new RouterLink(text("harry.request.to-answer"), AnswerView.class, AnswerView.of(item.code()));
    }
}
