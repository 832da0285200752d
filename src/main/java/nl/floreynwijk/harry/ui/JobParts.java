package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.RequestKind;
import nl.floreynwijk.harry.RequestState;
import nl.floreynwijk.harry.Requests;
import nl.floreynwijk.harry.Reviews;
import nl.floreynwijk.harry.Side;

/**
 * What stands on the page of a job, by its state and by the side of whoever reads.
 *
 * @param reviews what others said of neighbours whom to choose from; empty for the office
 * @param reload shows the job anew
 */
record JobParts(
        Jobs jobs,
        Requests requests,
        Answers answers,
        Optional<Reviews> reviews,
        Answer answer,
        Consumer<RequestId> reload) {

    /** What whoever shows it can add to. */
    List<Component> of(JobDetails job) {
        var all = new ArrayList<Component>();
        if (job.side() != Side.OFFICE || job.ending().isPresent()) {
            all.add(new JobNow(job));
        }
        job.trouble().ifPresent(it -> all.add(new TroubleCard(it)));
        // Whoever is asked reads first what for
        var isAsked = job.side() == Side.ASKED;
        if (isAsked) {
            all.add(new JobFacts(job));
        }
        if (job.state() == RequestState.OPEN) {
            addOpen(all, job);
        }
        job.agreement().filter(_ -> job.side() != Side.ASKED).ifPresent(it -> all.add(new AgreedCard(job, it, this)));
        if (!isAsked) {
            all.add(new JobFacts(job));
        }
        if (mayCancelAsAsker(job)) {
            all.add(new JobTools(job, this).cancel());
        }
        return all;
    }

    private void addOpen(List<Component> all, JobDetails job) {
        if (job.side() == Side.ASKED) {
            all.add(new AnswerPart(job, this));
        } else if (job.kind() == RequestKind.NEIGHBOUR) {
            all.add(new OffersPart(job, this));
        }
    }

    private static boolean mayCancelAsAsker(JobDetails job) {
        return job.side() == Side.ASKER
                && (job.state() == RequestState.OPEN || job.state() == RequestState.HELD)
                && !job.isInTrouble();
    }

    /** What happens now with what was just asked. */
    String placed(JobDetails job) {
        if (job.state() == RequestState.HELD) {
            return text("harry.request.looked-at-first");
        }
        if (job.kind() == RequestKind.TEAM || job.neighbours().isEmpty()) {
            return text(job.kind() == RequestKind.TEAM ? "harry.request.placed-team" : "harry.request.placed-office");
        }
        return text("harry.request.placed", job.neighbours().size());
    }

    void done(JobDetails job, String said) {
        answer.done(said);
        reload.accept(job.id());
    }

    void refused(JobDetails job, String why) {
        answer.refused(why);
        reload.accept(job.id());
    }
}
