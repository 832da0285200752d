package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.blockbudget.CheckBoard;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.ProposalState;
import nl.floreynwijk.blockbudget.RoundId;

/** Where the office decides what is voted on: what each proposal costs and whose work it is, or why it is not. */
@Route("kantoor/stemrondes/:round/voorstellen")
@RolesAllowed(Roles.COORDINATOR)
public class CheckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProposalCheck check;
    private final Answer answer = new Answer();
    private final Div page = new Div();

    CheckView(ProposalCheck check) {
        this.check = check;
        page.addClassName("office");
        getContent().addClassName("office");
        getContent().add(answer, page);
    }

    /** The address of the proposals of that round. */
    public static RouteParameters of(RoundId round) {
        return ProposalPages.of(round);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalPages.round(event.getRouteParameters())
                .flatMap(check::board)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CheckBoard board) {
        var tools = new CheckTools(check, board, this::done, answer::refused);
        page.removeAll();
        page.add(
                new RouterLink(
                        getTranslation("blockbudget.check.back", board.title()),
                        RoundLeadView.class,
                        RoundLeadView.of(board.round())),
                createSums(board),
                section("waiting", board.in(ProposalState.IDEA), tools, board),
                section("in", board.in(ProposalState.ACCEPTED), tools, board));
        if (board.in(ProposalState.ACCEPTED).size() > 1) {
            page.add(new SetSection(board, tools));
        }
        var out = Stream.of(ProposalState.REFUSED, ProposalState.MERGED)
                .flatMap(it -> board.in(it).stream())
                .toList();
        if (!out.isEmpty()) {
            page.add(section("out", out, tools, board));
        }
    }

    private Div createSums(CheckBoard board) {
        var amount = board.amount().text(getLocale());
        var total = board.total().text(getLocale());
        var fits = board.total().compareTo(board.amount()) <= 0;
        var sums = new Div(
                new Paragraph(getTranslation("blockbudget.check.amount", amount)),
                new Paragraph(
                        getTranslation(fits ? "blockbudget.check.all-fits" : "blockbudget.check.to-choose", total)));
        sums.addClassNames("card", "check-sums");
        if (!board.open()) {
            sums.add(Notice.info(getTranslation("blockbudget.check.closed")));
        } else {
            sums.add(new Paragraph(
                    getTranslation("blockbudget.check.until", DutchTime.date(board.voteFrom(), getLocale()))));
            if (board.hasSpare() && board.spare().isEmpty()) {
                sums.add(new Paragraph(getTranslation("blockbudget.check.no-spare")));
            }
        }
        return sums;
    }

    private Section section(String name, List<CheckedProposal> proposals, CheckTools tools, CheckBoard board) {
        var section =
                new Section(new FocusableTitle(getTranslation("blockbudget.check.part." + name, proposals.size())));
        section.addClassNames("card", "row-list");
        if (proposals.isEmpty()) {
            section.add(new Paragraph(getTranslation("blockbudget.check.none")));
        }
        proposals.forEach(it -> section.add(new CheckRow(it, board, tools)));
        return section;
    }

    private void done(CheckBoard board, String what) {
        check.board(board.round()).ifPresent(this::show);
        answer.done(what);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.check");
    }
}
