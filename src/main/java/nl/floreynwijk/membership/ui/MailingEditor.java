package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.function.IntConsumer;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.membership.MailingId;
import nl.floreynwijk.membership.MailingResult;
import nl.floreynwijk.membership.Mailings;
import nl.floreynwijk.membership.RegisterFilter;

/** One mail to members: it is written, seen as it will arrive, tried out and sent. */
class MailingEditor extends Composite<Div> {

    private final transient Mailings mailings;
    private final transient RegisterFilter filter;
    private final transient IntConsumer sent;
    private final MailingId id = MailingId.random();
    private final Draft draft;
    private final MailingPreview preview = new MailingPreview();
    private final Answer answer = new Answer();
    private final MailingFields fields;
    private boolean stale;
    private boolean incomplete;

    /** @param sent is told how many people get the mail, once it is on its way */
    MailingEditor(Mailings mailings, Draft draft, RegisterFilter filter, IntConsumer sent) {
        this.mailings = mailings;
        this.draft = draft;
        this.filter = filter;
        this.sent = sent;
        this.fields = new MailingFields(draft, this::follow);
        getContent().addClassName("office");
        getContent().add(fields, preview, answer, createButtons());
    }

    /** What was said about empty fields goes once none is wrong any more. */
    private void follow() {
        if (incomplete && fields.value().wrong().isEmpty()) {
            clear();
        }
        refreshPreview();
    }

    /** Once, however many fields a draft fills. */
    private void refreshPreview() {
        if (!stale) {
            stale = true;
            getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(this, _ -> {
                        stale = false;
                        preview.show(mailings.preview(fields.value()));
                    }));
        }
    }

    private Div createButtons() {
        var send = new Button(getTranslation("membership.mailing.send"), click -> askBeforeSending());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(new Button(getTranslation("membership.mailing.test"), click -> test()), send);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void test() {
        clear();
        answer(mailings.test(fields.value()));
    }

    private void askBeforeSending() {
        clear();
        var wrong = fields.value().wrong();
        if (!wrong.isEmpty()) {
            answer(new MailingResult.Refused(wrong));
            return;
        }
        var people = mailings.reach(filter).receiving();
        if (people == 0) {
            answer(new MailingResult.Nobody());
            return;
        }
        new Question(
                        getTranslation("membership.mailing.sure"),
                        getTranslation("membership.mailing.sure-means", people),
                        getTranslation("membership.mailing.sure-do", people),
                        () -> answer(mailings.send(id, fields.value(), filter)))
                .open();
    }

    private void clear() {
        fields.clearProblems();
        answer.clear();
        incomplete = false;
    }

    private void answer(MailingResult result) {
        switch (result) {
            case MailingResult.Sent(var people) -> {
                draft.sent();
                sent.accept(people);
            }
            case MailingResult.TestSent() -> answer.done(getTranslation("membership.mailing.tested"));
            case MailingResult.Nobody() -> answer.refused(getTranslation("membership.mailing.nobody"));
            case MailingResult.TooOften(var wait) -> answer.refused(tooOften(wait));
            case MailingResult.SentToday(var at, var by) ->
                answer.refused(getTranslation(
                        "membership.mailing.sent-today", DutchTime.time(at, getLocale()), by.orElse("…")));
            case MailingResult.Refused(var wrong) -> {
                answer.refused(getTranslation("membership.mailing.refused"));
                incomplete = true;
                fields.refuse(wrong);
            }
        }
    }

    private String tooOften(Duration wait) {
        return getTranslation("membership.mailing.too-often", RateLimits.minutes(wait));
    }
}
