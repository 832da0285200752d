package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.OfficeRoles;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.membership.Corrections;
import nl.floreynwijk.membership.ErasureResult;
import nl.floreynwijk.membership.Erasures;
import nl.floreynwijk.membership.Leaving;
import nl.floreynwijk.membership.LeavingResult;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.MemberFile;
import nl.floreynwijk.membership.MemberState;
import nl.floreynwijk.membership.MembershipSettings;
import nl.floreynwijk.membership.NewAddressResult;
import nl.floreynwijk.membership.NewAddresses;
import nl.floreynwijk.places.Neighbourhood;
import org.springframework.stereotype.Component;

/** What the office can do for a member, or about one, each for whoever may. */
@Component
class MemberTools {

    private final Corrections corrections;
    private final NewAddresses addresses;
    private final OfficeRoles officeRoles;
    private final Leaving leaving;
    private final Erasures erasures;
    private final Neighbourhood neighbourhood;
    private final MembershipSettings settings;
    private final CurrentAccount currentAccount;

    MemberTools(
            Corrections corrections,
            NewAddresses addresses,
            OfficeRoles officeRoles,
            Leaving leaving,
            Erasures erasures,
            Neighbourhood neighbourhood,
            MembershipSettings settings,
            CurrentAccount currentAccount) {
        this.corrections = corrections;
        this.addresses = addresses;
        this.officeRoles = officeRoles;
        this.leaving = leaving;
        this.erasures = erasures;
        this.neighbourhood = neighbourhood;
        this.settings = settings;
        this.currentAccount = currentAccount;
    }

    /**
     * The buttons for one member.
     *
     * @param changed shows the member afresh
     */
    Bar of(MemberFile member, Answer answer, Runnable changed) {
        return new Bar(member, answer, changed);
    }

    /** The buttons, the most wanted first; what cannot be undone comes last. */
    final class Bar extends Composite<Div> {

        private final MemberDetails member;
        private final Answer answer;
        private final Runnable changed;

        private Bar(MemberFile file, Answer answer, Runnable changed) {
            this.member = file.details();
            this.answer = answer;
            this.changed = changed;
            getContent().addClassName("tools");
            var board = currentAccount.has(Role.BOARD);
            if (member.state() != MemberState.ENDED) {
                if (currentAccount.has(Role.COORDINATOR)) {
                    getContent().add(createActing());
                }
                if (board || currentAccount.has(Role.COORDINATOR)) {
                    if (mayConfirmAddress()) {
                        add("confirm-address", this::confirmAddress);
                    }
                    add("correct", this::correct);
                }
                if (board) {
                    add("roles", this::openRoles);
                    add("end", this::askBeforeEnding);
                }
            } else if (board && !member.isErased()) {
                file.erasureAskedAt().ifPresentOrElse(this::sayErasing, () -> add("erase", this::askBeforeErasing));
            }
        }

        private void sayErasing(Instant askedAt) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "membership.member.erase.waits", DutchTime.momentInYear(askedAt, getLocale()))),
                            new RouterLink(getTranslation("membership.erasures"), ErasuresView.class));
        }

        private void add(String name, Runnable deed) {
            getContent().add(new Button(getTranslation("membership.member." + name), click -> deed.run()));
        }

        private Anchor createActing() {
            var back = URLEncoder.encode("/" + RegisterView.PATH + "/" + member.id(), StandardCharsets.UTF_8);
            var act = new Anchor(
                    "/kantoor/namens?account=%s&terug=%s".formatted(member.account(), back),
                    getTranslation("membership.member.act", member.person().full()));
            act.addClassName("button-link");
            return act;
        }

        private void correct() {
            new CorrectMemberDialog(corrections, neighbourhood, settings.association(), member, this::done).open();
        }

        private boolean mayConfirmAddress() {
            return member.toldHome().isPresent() && !member.account().equals(currentAccount.id());
        }

        private void confirmAddress() {
            switch (addresses.confirm(member.id(), member.version())) {
                case NewAddressResult.Confirmed(var name) ->
                    done(getTranslation("membership.addresses.confirmed", name));
                case NewAddressResult.Gone() -> refuse(getTranslation("membership.addresses.gone"));
                case NewAddressResult.ChangedMeanwhile() -> refuse(getTranslation("membership.addresses.changed"));
                case NewAddressResult.Own() -> refuse(getTranslation("membership.addresses.waits-for-another"));
            }
        }

        private void refuse(String why) {
            changed.run();
            answer.refused(why);
        }

        private void openRoles() {
            new RolesDialog(officeRoles, member.account(), member.person().full(), this::done).open();
        }

        private void askBeforeEnding() {
            new ReasonDialog(
                            getTranslation("membership.member.end.title", member.name()),
                            getTranslation("membership.member.end.means"),
                            Leaving.LONGEST_REASON,
                            getTranslation("membership.member.end"),
                            this::end)
                    .open();
        }

        private Optional<String> end(String reason) {
            return switch (leaving.end(member.id(), reason)) {
                case LeavingResult.NoReason() ->
                    Optional.of(getTranslation("membership.member.end.no-reason", Leaving.LONGEST_REASON));
                case LeavingResult.Left(), LeavingResult.Leaving _, LeavingResult.Staying() -> {
                    done(getTranslation("membership.member.ended", member.name()));
                    yield Optional.empty();
                }
            };
        }

        private void askBeforeErasing() {
            new Question(
                            getTranslation("membership.member.erase.title", member.name()),
                            getTranslation("membership.member.erase.means"),
                            getTranslation("membership.member.erase.do"),
                            this::erase)
                    .open();
        }

        private void erase() {
            switch (erasures.ask(member.id())) {
                case ErasureResult.Asked(), ErasureResult.Erased(), ErasureResult.AskedByYourself() ->
                    done(getTranslation("membership.member.erase.asked"));
                case ErasureResult.StillMember() -> answer.refused(getTranslation("membership.erasures.still-member"));
                case ErasureResult.StillInOffice() ->
                    answer.refused(getTranslation("membership.erasures.still-in-office"));
                case ErasureResult.Gone() -> answer.refused(getTranslation("membership.erase.gone"));
            }
        }

        private void done(String whatHappened) {
            changed.run();
            answer.done(whatHappened);
        }
    }
}
