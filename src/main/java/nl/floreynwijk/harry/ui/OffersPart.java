package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.harry.AskedNeighbour;
import nl.floreynwijk.harry.ChooseResult;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.JobMessage;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.Side;

/** What neighbours offer and ask about an open request, and who was asked in which order. */
class OffersPart extends Composite<Section> {

    private final transient JobDetails job;
    private final transient JobParts parts;

    OffersPart(JobDetails job, JobParts parts) {
        this.job = job;
        this.parts = parts;
        getContent().addClassName("job-part");
        var speaking = job.neighbours().stream()
                .filter(it -> it.offer().isPresent() || !messages(it).isEmpty())
                .toList();
        if (!speaking.isEmpty()) {
            getContent().add(new H2(getTranslation("harry.offers")));
            speaking.forEach(it -> getContent().add(card(it)));
        }
        if (!job.neighbours().isEmpty()) {
            getContent().add(order());
        }
    }

    private List<JobMessage> messages(AskedNeighbour neighbour) {
        return job.messages().stream()
                .filter(it -> it.neighbour().equals(neighbour.account()))
                .toList();
    }

    private Div card(AskedNeighbour neighbour) {
        var card = new Div(new H3(neighbour.name()));
        card.addClassNames("card", "stack");
        card.add(new Paragraph(getTranslation("harry.job.distance.neighbour." + neighbour.distance())));
        marksOf(neighbour).ifPresent(card::add);
        neighbour.offer().ifPresent(offer -> card.add(new Paragraph(JobWords.terms(offer, getLocale()))));
        if (job.side() == Side.ASKER) {
            neighbour.offer().ifPresent(_ -> card.add(choice(neighbour)));
            card.add(new ThreadPart(
                    messages(neighbour),
                    names(neighbour),
                    neighbour.name(),
                    words -> parts.answers().writeTo(job.id(), neighbour.account(), words),
                    () -> parts.done(job, getTranslation("harry.thread.sent"))));
        } else {
            card.add(ThreadPart.list(messages(neighbour), names(neighbour)));
        }
        return card;
    }

    /** What others said of them, where that is enough to go by. */
    private Optional<ReviewMarks> marksOf(AskedNeighbour neighbour) {
        return parts.reviews().flatMap(reviews -> neighbour.listing().flatMap(listing -> neighbour
                .marks()
                .map(it -> new ReviewMarks(ReviewSide.ASKER, neighbour.name(), it, () -> reviews.about(listing)))));
    }

    private ThreadPart.Names names(AskedNeighbour neighbour) {
        return new ThreadPart.Names(job.shownName(), neighbour.name());
    }

    private Component choice(AskedNeighbour neighbour) {
        if (!neighbour.takesWork()) {
            return new Paragraph(getTranslation("harry.offers.no-room"));
        }
        var choose = new Button(getTranslation("harry.offers.choose", neighbour.name()), _ -> ask(neighbour));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        return choose;
    }

    private void ask(AskedNeighbour neighbour) {
        new Question(
                        getTranslation("harry.offers.choose.title", neighbour.name()),
                        getTranslation("harry.offers.choose.means", neighbour.name()),
                        getTranslation("harry.offers.choose", neighbour.name()),
                        () -> choose(neighbour))
                .open();
    }

    private void choose(AskedNeighbour neighbour) {
        var result = parts.requests()
                .choose(job.id(), neighbour.account(), neighbour.offer().orElseThrow());
        switch (result) {
            case ChooseResult.Agreed() -> parts.done(job, getTranslation("harry.offers.chosen", neighbour.name()));
            case ChooseResult.OfferChanged() ->
                parts.refused(job, getTranslation("harry.offers.changed", neighbour.name()));
            case ChooseResult.HasNoRoom() -> parts.refused(job, getTranslation("harry.offers.full", neighbour.name()));
            case ChooseResult.NotForYourself() -> parts.refused(job, getTranslation("harry.offers.not-yourself"));
            case ChooseResult.ChangedMeanwhile() -> parts.refused(job, getTranslation("harry.job.changed-meanwhile"));
        }
    }

    /** Whose turn it was, so that everybody can see that it went fairly. */
    private Details order() {
        var list = new OrderedList();
        job.neighbours().forEach(it -> list.add(new ListItem(said(it))));
        var details = new Details(
                getTranslation("harry.offers.order", job.neighbours().size()),
                new Paragraph(getTranslation("harry.offers.order.means")),
                list);
        details.addClassName("job-order");
        return details;
    }

    private String said(AskedNeighbour neighbour) {
        var turn = neighbour.picked()
                ? getTranslation("harry.offers.picked")
                : neighbour
                        .turnBefore()
                        .map(it -> getTranslation("harry.offers.turn", DutchTime.date(DutchTime.day(it), getLocale())))
                        .orElseGet(() -> getTranslation("harry.offers.first-turn"));
        var said = getTranslation("harry.offers.asked", neighbour.name(), turn);
        return neighbour.declined() ? said + " " + getTranslation("harry.offers.declined") : said;
    }
}
