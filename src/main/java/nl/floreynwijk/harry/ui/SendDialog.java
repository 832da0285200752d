package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.JobResult;
import nl.floreynwijk.harry.RequestDesk;

/** Asks whom the office sends to a job: for what is not for neighbours, somebody who is certified for it. */
class SendDialog extends Dialog {

    private final RequestDesk desk;
    private final JobDetails job;
    private final Consumer<JobResult> sent;
    private final HolderField helper;
    private final AskFields terms =
            new AskFields(getTranslation("harry.send.terms"), it -> getTranslation("harry.send.terms." + it));
    private final RefusedFields refused = new RefusedFields();

    SendDialog(RequestDesk desk, JobDetails job, Consumer<JobResult> sent) {
        this.desk = desk;
        this.job = job;
        this.sent = sent;
        helper = new HolderField(desk::nameOf, getTranslation("harry.send.who"));
        setHeaderTitle(getTranslation("harry.send"));
        terms.leaveOpen();
        var content = new Div(new Paragraph(getTranslation("harry.send.means")), certified(), helper, terms);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("harry.send.do"), this::save);
    }

    /** Those who may, to choose from. */
    private Div certified() {
        var list = new Div();
        list.addClassName("buttons");
        job.certificate().ifPresent(certificate -> {
            var able = desk.whoMayBeSent(job.id());
            var what = getTranslation("harry.certificate." + certificate);
            list.add(
                    new Paragraph(getTranslation(able.isEmpty() ? "harry.send.nobody" : "harry.send.certified", what)));
            able.forEach(it -> list.add(new Button(it.name(), _ -> helper.show(it.number()))));
        });
        return list;
    }

    private void save() {
        refused.clear();
        var number = helper.read(refused);
        var agreed = terms.read(refused);
        if (refused.isEmpty()) {
            send(number.orElseThrow(), agreed.orElseThrow());
        }
    }

    private void send(int number, Ask agreed) {
        var result = desk.send(job.id(), number, agreed, job.version());
        switch (result) {
            case JobResult.NotCertified(var certificate) ->
                refused.add(
                        helper,
                        getTranslation("harry.send.not-certified", getTranslation("harry.certificate." + certificate)));
            case JobResult.NoSuchMember() -> refused.add(helper, getTranslation("harry.send.no-member"));
            case JobResult.NoSum() -> terms.refuse(refused);
            case JobResult.Taken _,
                    JobResult.ChangedMeanwhile _,
                    JobResult.NoWords _,
                    JobResult.WordsRefused _,
                    JobResult.TooOften _,
                    JobResult.NotThen _ -> {
                close();
                sent.accept(result);
            }
        }
    }
}
