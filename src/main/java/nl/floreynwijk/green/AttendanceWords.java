package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** Says in a sentence why something could not be said of a shift. */
@Component
class AttendanceWords {

    private final I18NProvider texts;

    AttendanceWords(I18NProvider texts) {
        this.texts = texts;
    }

    /** Why nothing can be said now; empty when it can. */
    String closed(Attendance attendance, Locale language) {
        return switch (attendance.moment()) {
            case NOW -> "";
            case NOT_YET ->
                texts.getTranslation(
                        "green.attendance.not-yet",
                        language,
                        DutchTime.moment(attendance.startsAt().minus(LedShifts.BEFORE), language));
            case OVER -> texts.getTranslation("green.attendance.over", language);
            case CALLED_OFF -> texts.getTranslation("green.attendance.called-off", language);
        };
    }

    /** What came of one, in a sentence where it was refused. */
    AttendanceAnswer.Outcome outcome(SaidResult result, Locale language) {
        return switch (result) {
            case SaidResult.Kept(var as) -> new AttendanceAnswer.Outcome(as.toString(), "");
            case SaidResult.NoSuchMember() -> refused("green.attendance.no-member", language);
            case SaidResult.NoName(var longest) -> refused("green.attendance.no-name", language, longest);
            case SaidResult.TooMany(var most) -> refused("green.attendance.too-many", language, most);
            case SaidResult.TooOften(var wait) ->
                refused("green.attendance.too-often", language, RateLimits.minutes(wait));
            case SaidResult.NotOnIt() -> refused("green.attendance.not-on-it", language);
        };
    }

    private AttendanceAnswer.Outcome refused(String key, Locale language, Object... values) {
        return new AttendanceAnswer.Outcome("", texts.getTranslation(key, language, values));
    }
}
