package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Locale;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.AskResult;

/** Says why something that was asked cannot be taken, beside what caused it. */
record AskRefusal(RequestFields fields, Answer answer, Locale language) {

    void say(AskResult result) {
        switch (result) {
            case AskResult.Refused(var problems) -> fields.refuse(problems);
            case AskResult.WordsRefused(var finding) -> fields.refuse(finding);
            case AskResult.ForTheLandlord(var item) ->
                answer.refused(text("harry.request.for-landlord", item.name(language)));
            case AskResult.NoAddress() -> answer.refused(text("harry.request.no-address"));
            case AskResult.PickedIsAway() -> answer.refused(text("harry.request.picked-away"));
            case AskResult.TooMany(var most) -> answer.refused(text("harry.request.too-many", most));
            case AskResult.TooOften(var retryAfter) ->
                answer.refused(text("access.too-many", RateLimits.minutes(retryAfter)));
            case AskResult.Placed _, AskResult.LookedAtFirst _ -> answer.clear();
        }
    }
}
