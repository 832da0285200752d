package nl.floreynwijk.harry.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.harry.AskedAbout;
import nl.floreynwijk.harry.Duty;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.Housing;
import nl.floreynwijk.harry.Step;

/** What somebody asks about, as they looked it up before. */
record AskSubject(AskedAbout about, Step step) {

    /** Empty when nothing was looked up, or there is no such item any more. */
    static Optional<AskSubject> of(Guide guide, AskAddress address) {
        var housing = address.way().housingOrUnknown();
        return address.item()
                .flatMap(item -> guide.step(housing, item, address.way().replies())
                        .map(it -> new AskSubject(
                                new AskedAbout(housing, item, address.way().replies()), it)));
    }

    /** There is something left to ask, or it is the landlord's: the guide says so. */
    boolean isUnanswered() {
        return step instanceof Step.Asked
                || (step.item().duty() == Duty.LANDLORD && !(about.housing() instanceof Housing.Owned));
    }

    boolean isForTeam() {
        return step.item().duty() != Duty.TENANT;
    }

    String name(Locale language) {
        return step.item().name(language);
    }

    RouteParameters guideParameters() {
        return AnswerView.of(about.item());
    }
}
