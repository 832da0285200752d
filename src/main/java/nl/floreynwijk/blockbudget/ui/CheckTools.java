package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.IncompatibleResult;
import nl.floreynwijk.blockbudget.IncompatibleSet;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RefuseProposalResult;
import nl.floreynwijk.blockbudget.ReopenProposalResult;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.blockbudget.SpareResult;

/** What the office can decide about the proposals on one board. */
class CheckTools {

    private final ProposalCheck check;
    private final CheckBoard board;
    private final BiConsumer<CheckBoard, String> done;
    private final Consumer<String> refused;

    /** @param done shows the board as it is then, and says what was done */
    CheckTools(ProposalCheck check, CheckBoard board, BiConsumer<CheckBoard, String> done, Consumer<String> refused) {
        this.check = check;
        this.board = board;
        this.done = done;
        this.refused = refused;
    }

    void accept(CheckedProposal proposal) {
        new AcceptDialog(
                        check,
                        check.terms(board.round()),
                        proposal,
                        () -> done("blockbudget.check.accepted", proposal.title()))
                .open();
    }

    void refuse(CheckedProposal proposal) {
        new ReasonDialog(
                        text("blockbudget.check.refuse.title", proposal.title()),
                        text("blockbudget.check.refuse.means"),
                        Rounds.LONGEST_REASON,
                        text("blockbudget.check.refuse"),
                        reason -> refuse(proposal, reason))
                .open();
    }

    private Optional<String> refuse(CheckedProposal proposal, String reason) {
        return switch (check.refuse(proposal.id(), reason)) {
            case RefuseProposalResult.Refused() -> {
                done("blockbudget.check.refused", proposal.title());
                yield Optional.empty();
            }
            case RefuseProposalResult.NotNow() -> Optional.of(text("blockbudget.check.not-now"));
            case RefuseProposalResult.NoReason() ->
                Optional.of(text("blockbudget.proposals.no-reason", Rounds.LONGEST_REASON));
        };
    }

    void merge(CheckedProposal proposal) {
        new MergeDialog(check, board, proposal, () -> done("blockbudget.check.merged", proposal.title())).open();
    }

    void reopen(CheckedProposal proposal) {
        new Question(
                        text("blockbudget.check.reopen.title", proposal.title()),
                        text("blockbudget.check.reopen.means"),
                        text("blockbudget.check.reopen"),
                        () -> {
                            switch (check.reopen(proposal.id())) {
                                case ReopenProposalResult.Reopened() ->
                                    done("blockbudget.check.reopened", proposal.title());
                                case ReopenProposalResult.NotNow() -> refused.accept(text("blockbudget.check.not-now"));
                            }
                        })
                .open();
    }

    void spare(Optional<ProposalId> proposal) {
        switch (check.spare(board.round(), proposal)) {
            case SpareResult.Chosen() ->
                done(proposal.isPresent() ? "blockbudget.check.spare-chosen" : "blockbudget.check.spare-none");
            case SpareResult.NotNow(), SpareResult.NotAccepted() -> refused.accept(text("blockbudget.check.not-now"));
        }
    }

    void makeIncompatible() {
        new IncompatibleDialog(check, board, () -> done("blockbudget.check.sets.noted")).open();
    }

    void makeCompatible(IncompatibleSet set) {
        switch (check.compatible(board.round(), set.number())) {
            case IncompatibleResult.Noted() -> done("blockbudget.check.sets.removed");
            case IncompatibleResult.NotNow(), IncompatibleResult.TooFew(), IncompatibleResult.TooMany _ ->
                refused.accept(text("blockbudget.check.not-now"));
        }
    }

    private void done(String key, Object... values) {
        done.accept(board, text(key, values));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
