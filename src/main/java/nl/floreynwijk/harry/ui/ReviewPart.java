package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.harry.JobReviews;
import nl.floreynwijk.harry.ReportReviewResult;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.ReviewDesk;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.Reviews;
import nl.floreynwijk.harry.SeenReview;
import nl.floreynwijk.harry.WriteReviewResult;

/** What both sides of a job that is done say of each other, and what there still is to say; nothing while it is not done. */
class ReviewPart extends Composite<Section> {

    private final transient Supplier<Optional<JobReviews>> find;
    private final transient Function<ReviewPlan, WriteReviewResult> write;
    private final transient Optional<Reviews> reviews;
    private final transient Runnable changed;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    /**
     * For one of its two sides.
     *
     * @param changed is run after something was written, answered or reported
     */
    ReviewPart(Reviews reviews, RequestId request, Runnable changed) {
        this(() -> reviews.of(request), plan -> reviews.write(request, plan), Optional.of(reviews), changed);
    }

    /** For the office, which writes down what somebody without an account says. */
    ReviewPart(ReviewDesk desk, RequestId request, Runnable changed) {
        this(() -> desk.of(request), plan -> desk.write(request, plan), Optional.empty(), changed);
    }

    private ReviewPart(
            Supplier<Optional<JobReviews>> find,
            Function<ReviewPlan, WriteReviewResult> write,
            Optional<Reviews> reviews,
            Runnable changed) {
        this.find = find;
        this.write = write;
        this.reviews = reviews;
        this.changed = changed;
        content.addClassName("stack");
        getContent().addClassNames("card", "reviews");
        getContent().add(new H2(getTranslation("harry.review.part")), answer, content);
        reload();
    }

    private void reload() {
        var found = find.get();
        content.removeAll();
        found.ifPresent(this::show);
        getContent().setVisible(content.getComponentCount() > 0);
    }

    private void show(JobReviews both) {
        var other = ReviewWords.called(both.other());
        if (both.mayWrite()) {
            content.add(new Paragraph(getTranslation(lead("harry.review.lead", "harry.review.lead-desk"), other)));
            both.theirsFrom()
                    .map(it -> DutchTime.date(DutchTime.day(it), getLocale()))
                    .ifPresent(it -> content.add(new Paragraph(getTranslation("harry.review.waits", it))));
            content.add(writeButton(both, other));
        }
        both.mine()
                .ifPresent(it -> content.add(new ReviewCard(
                        getTranslation(lead("harry.review.mine", "harry.review.mine-desk"), other), it)));
        both.theirs()
                .ifPresent(it -> content.add(new ReviewCard(
                                getTranslation(lead("harry.review.theirs", "harry.review.theirs-desk"), other), it)
                        .with(tools(it))));
    }

    private String lead(String member, String desk) {
        return reviews.isPresent() ? member : desk;
    }

    private Button writeButton(JobReviews both, String other) {
        var button = new Button(
                getTranslation("harry.review.write"),
                _ -> new ReviewDialog(both.side(), other, write, this::done).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div tools(SeenReview review) {
        var tools = new Div();
        tools.addClassName("buttons");
        if (review.isReported()) {
            tools.add(new Paragraph(getTranslation("harry.review.report.waits")));
        }
        reviews.ifPresent(service -> {
            if (review.mayAnswer()) {
                tools.add(new Button(
                        getTranslation("harry.review.answer"),
                        _ -> new ReviewAnswerDialog(service, review.id(), this::done).open()));
            }
            if (review.mayReport()) {
                tools.add(new Button(getTranslation("harry.review.report"), _ -> askWhy(service, review)));
            }
        });
        return tools;
    }

    private void askWhy(Reviews service, SeenReview review) {
        new ReasonDialog(
                        getTranslation("harry.review.report.title"),
                        getTranslation("harry.review.report.means"),
                        Reviews.LONGEST_REPORT,
                        getTranslation("harry.review.report"),
                        reason -> report(service, review, reason))
                .open();
    }

    /** What is wrong with the reason; empty when it was taken, or there is nothing left to report. */
    private Optional<String> report(Reviews service, SeenReview review, String reason) {
        switch (service.report(review.id(), reason)) {
            case ReportReviewResult.Reported() -> done("harry.review.reported");
            case ReportReviewResult.AlreadyReported() -> refused("harry.review.report.already");
            case ReportReviewResult.Hidden() -> refused("harry.review.gone");
            case ReportReviewResult.NoReason(var longest) -> {
                return Optional.of(getTranslation("harry.review.report.none", longest));
            }
        }
        return Optional.empty();
    }

    private void refused(String why) {
        answer.refused(getTranslation(why));
        reload();
    }

    private void done(String what) {
        answer.done(getTranslation(what));
        reload();
        changed.run();
    }
}
