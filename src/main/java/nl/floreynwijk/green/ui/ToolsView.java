package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.ToolLoan;
import nl.floreynwijk.green.ToolState;
import nl.floreynwijk.green.ToolSummary;
import nl.floreynwijk.green.Tools;

/** The tools of the neighbourhood: what somebody has or was promised first, and then what there is to borrow. */
@Route(ToolsView.PATH)
@RolesAllowed(Roles.MEMBER)
@InArea("green")
public class ToolsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = GreenView.PATH + "/gereedschap";

    private final Tools tools;
    private final AttachmentCheck check;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    ToolsView(Tools tools, AttachmentCheck check) {
        this.tools = tools;
        this.check = check;
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.shifts.back"), GreenView.class)),
                        new Paragraph(getTranslation("green.tools.lead", Tools.MOST_DAYS)),
                        answer,
                        content);
        reload();
    }

    private void reload() {
        var found = tools.forMe();
        content.removeAll();
        if (!found.mine().isEmpty()) {
            content.add(part("green.tools.mine", found.mine().stream().map(this::loan)));
        }
        if (found.tools().isEmpty()) {
            content.add(new Paragraph(getTranslation("green.tools.none")));
        } else {
            content.add(part("green.tools.all", found.tools().stream().map(this::tool)));
        }
    }

    private Section part(String title, Stream<ListItem> items) {
        var list = new UnorderedList();
        list.addClassNames("card-list", "listings");
        items.forEach(list::add);
        var part = new Section(new H2(getTranslation(title)), list);
        part.addClassName("job-part");
        return part;
    }

    private ListItem loan(ToolLoan loan) {
        var title = ToolWords.counted(loan.pieces(), loan.tool());
        var standing = new Paragraph(getTranslation(standing(loan), ToolWords.days(loan.until(), loan.until())));
        standing.addClassName("notice");
        standing.setClassName("problem", loan.late() || !loan.possible());
        var buttons = new Div(ToolWords.button(
                loan.taken() ? "green.tool.back" : "green.tool.not-needed", title, () -> giveBack(loan)));
        buttons.addClassName("buttons");
        return card(
                new H3(title),
                new Paragraph(ToolWords.days(loan.from(), loan.until())),
                new Paragraph(getTranslation("green.tool.place", loan.place())),
                standing,
                buttons);
    }

    private static String standing(ToolLoan loan) {
        if (!loan.possible()) {
            return "green.tool.loan.impossible";
        }
        if (loan.late()) {
            return "green.tool.loan.late";
        }
        return loan.taken() ? "green.tool.loan.taken" : "green.tool.loan.promised";
    }

    private void giveBack(ToolLoan loan) {
        tools.giveBack(loan.id());
        answer.done(getTranslation(loan.taken() ? "green.tool.back.done" : "green.tool.not-needed.done", loan.tool()));
        reload();
    }

    private ListItem tool(ToolSummary tool) {
        var name = tool.plan().name();
        var lent = tool.plan().lent() && tool.state() == ToolState.GOOD;
        var borrow = ToolWords.button("green.tool.borrow", name, () -> borrow(tool));
        borrow.addThemeVariants(ButtonVariant.PRIMARY);
        borrow.setVisible(lent);
        var buttons = new Div(borrow, ToolWords.button("green.tool.broken", name, () -> report(tool)));
        buttons.addClassName("buttons");
        var card = card(
                new H3(name),
                new Paragraph(getTranslation("green.tool.place", tool.plan().place())),
                ToolWords.marks(tool),
                new Paragraph(
                        tool.plan().lent()
                                ? getTranslation(
                                        "green.tool.free-today",
                                        tool.freeToday(),
                                        tool.plan().pieces())
                                : getTranslation("green.tool.not-lent")));
        ToolWords.needed(tool).filter(_ -> lent).map(Paragraph::new).ifPresent(card::add);
        card.add(buttons);
        return card;
    }

    private static ListItem card(Component... content) {
        var card = new ListItem(content);
        card.addClassName("card");
        return card;
    }

    private void borrow(ToolSummary tool) {
        answer.clear();
        new BorrowDialog(tools, tool, this::done).open();
    }

    private void report(ToolSummary tool) {
        answer.clear();
        new BrokenDialog(tools, tool, check, this::done).open();
    }

    private void done(String said) {
        answer.done(said);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.tools");
    }
}
