package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.Costing;
import nl.floreynwijk.blockbudget.ProposalCard;
import nl.floreynwijk.blockbudget.ProposalId;

/** A proposal with what the office needs to know to decide on it, and what it can decide. */
class CheckRow extends ListRow {

    private final Div buttons = new Div();
    private final CheckedProposal proposal;

    CheckRow(CheckedProposal proposal, CheckBoard board, CheckTools tools) {
        super(proposal.title(), lines(proposal, board).toArray(String[]::new));
        this.proposal = proposal;
        addClassNames("wordy", "check-row");
        buttons.addClassName("list-row-buttons");
        var read = new RouterLink(
                text("blockbudget.check.read"), ProposalView.class, ProposalPages.of(board.round(), proposal.id()));
        read.addClassName("button-link");
        read.getElement().setAttribute("aria-label", named(text("blockbudget.check.read")));
        buttons.add(read);
        if (board.open()) {
            addDecisions(board, tools);
        }
        add(buttons);
    }

    private void addDecisions(CheckBoard board, CheckTools tools) {
        switch (proposal.state()) {
            case IDEA -> {
                with("blockbudget.check.accept", () -> tools.accept(proposal));
                with("blockbudget.check.refuse", () -> tools.refuse(proposal));
                addMerge(board, tools);
            }
            case ACCEPTED -> {
                with("blockbudget.check.change", () -> tools.accept(proposal));
                with("blockbudget.check.refuse", () -> tools.refuse(proposal));
                addMerge(board, tools);
                if (board.hasSpare()) {
                    var isSpare = isSpare(board);
                    with(
                            isSpare ? "blockbudget.check.no-longer-spare" : "blockbudget.check.make-spare",
                            () -> tools.spare(isSpare ? Optional.empty() : Optional.of(proposal.id())));
                }
                with("blockbudget.check.reopen", () -> tools.reopen(proposal));
            }
            case REFUSED, MERGED -> with("blockbudget.check.reopen", () -> tools.reopen(proposal));
            case WITHDRAWN -> throw new IllegalStateException("Nobody sees it any more");
        }
    }

    private void addMerge(CheckBoard board, CheckTools tools) {
        if (!proposal.hasParts() && !MergeDialog.wholes(board, proposal).isEmpty()) {
            with("blockbudget.check.merge", () -> tools.merge(proposal));
        }
    }

    private void with(String key, Runnable deed) {
        var button = new Button(text(key), _ -> deed.run());
        button.setAriaLabel(named(text(key)));
        buttons.add(button);
    }

    private String named(String label) {
        return text("blockbudget.proposals.this", label, proposal.title());
    }

    private boolean isSpare(CheckBoard board) {
        return board.spare().filter(proposal.id()::equals).isPresent();
    }

    private static List<String> lines(CheckedProposal proposal, CheckBoard board) {
        var lines = new ArrayList<String>();
        lines.add(
                proposal.firstWords().length() < ProposalCard.FIRST_WORDS
                        ? proposal.firstWords()
                        : text("blockbudget.proposals.and-more", proposal.firstWords()));
        if (!proposal.place().isEmpty()) {
            lines.add(text("blockbudget.proposals.where", proposal.place()));
        }
        lines.add(text("blockbudget.check.talk", proposal.supporters(), proposal.comments(), proposal.photos()));
        proposal.guess()
                .filter(_ -> proposal.costing().isEmpty())
                .map(it -> text(
                        "blockbudget.proposals.guessed", it.text(UI.getCurrent().getLocale())))
                .ifPresent(lines::add);
        proposal.costing().ifPresent(it -> addCosting(lines, it));
        if (board.spare().filter(proposal.id()::equals).isPresent()) {
            lines.add(text("blockbudget.check.is-spare"));
        }
        proposal.partOf()
                .flatMap(it -> title(board, it))
                .map(it -> text("blockbudget.check.part-of", it))
                .ifPresent(lines::add);
        if (!proposal.reason().isEmpty()) {
            lines.add(text("blockbudget.proposals.because", proposal.reason()));
        }
        return lines;
    }

    private static void addCosting(List<String> lines, Costing costing) {
        lines.add(text(
                "blockbudget.proposals.costs",
                costing.cost().text(UI.getCurrent().getLocale())));
        lines.add(text("blockbudget.responsibility." + costing.responsibility().name()));
        if (costing.urgent()) {
            lines.add(text("blockbudget.proposals.urgent"));
        }
    }

    private static Optional<String> title(CheckBoard board, ProposalId id) {
        return board.proposals().stream()
                .filter(it -> it.id().equals(id))
                .map(CheckedProposal::title)
                .findFirst();
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
