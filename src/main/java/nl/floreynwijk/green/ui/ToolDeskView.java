package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.green.ToolClash;
import nl.floreynwijk.green.ToolDesk;
import nl.floreynwijk.green.ToolLoan;
import nl.floreynwijk.green.ToolReport;
import nl.floreynwijk.green.ToolRequests;
import nl.floreynwijk.green.ToolState;
import nl.floreynwijk.green.ToolSummary;

/** The tools as the gardener keeps them: what does not fit together first, then what is out, what is broken and what there is. */
@Route(ToolDeskView.PATH)
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
public class ToolDeskView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = SeasonView.PATH + "/gereedschap";

    private final ToolDesk desk;
    private final ToolRequests requests;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private boolean asking;

    ToolDeskView(ToolDesk desk, ToolRequests requests) {
        this.desk = desk;
        this.requests = requests;
        var add = new Button(getTranslation("green.tool.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.season.back"), SeasonView.class)),
                        new Div(add),
                        answer,
                        content);
        reload();
    }

    private void add() {
        answer.clear();
        new ToolDialog(getTranslation("green.tool.add"), Optional.empty(), desk::add, this::done).open();
    }

    private void reload() {
        var found = desk.inventory();
        content.removeAll();
        if (!found.clashes().isEmpty()) {
            content.add(part("green.tools.clashes", found.clashes().stream().map(ToolDeskView::clash)));
        }
        content.add(
                part("green.tools.loans", found.loans().stream().map(this::loan)),
                part("green.tools.broken", found.broken().stream().map(this::broken)),
                part("green.tools.all", found.tools().stream().map(this::tool)),
                createRequests(
                        found.tools().stream().filter(ToolSummary::isCapital).toList()));
    }

    private Section part(String title, Stream<ListRow> rows) {
        var list = ToolWords.rows(rows);
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(getTranslation("green.tools.nothing")));
        }
        var part = new Section(new H2(getTranslation(title)), list);
        part.addClassName("job-part");
        return part;
    }

    private static ListRow clash(ToolClash clash) {
        var see = new RouterLink(Texts.text("green.tool.clash.see"), ShiftDeskView.class, ShiftView.of(clash.shift()));
        see.addClassName("button-link");
        return ToolWords.row(
                        ShiftWords.titled(clash.task(), clash.startsAt()),
                        ToolWords.counted(clash.pieces(), clash.tool()),
                        ToolWords.shortage(clash.shortage()))
                .with(see);
    }

    private ListRow loan(ToolLoan loan) {
        var title = ToolWords.counted(loan.pieces(), loan.tool());
        var who = loan.who().isEmpty() ? getTranslation("green.tool.nobody") : loan.who();
        var about = title + ", " + who;
        var handOut = ToolWords.button("green.tool.hand-out", about, () -> handOut(loan));
        handOut.setVisible(!loan.taken() && loan.open());
        var back = ToolWords.button(
                loan.taken() ? "green.tool.is-back" : "green.tool.not-fetched", about, () -> back(loan));
        return ToolWords.row(title, who, ToolWords.days(loan.from(), loan.until()), getTranslation(standing(loan)))
                .with(ToolWords.tools(handOut, back));
    }

    private static String standing(ToolLoan loan) {
        if (!loan.possible()) {
            return "green.tool.desk.impossible";
        }
        if (loan.late()) {
            return "green.tool.desk.late";
        }
        return loan.taken() ? "green.tool.desk.taken" : "green.tool.desk.promised";
    }

    private void handOut(ToolLoan loan) {
        var done = desk.handOut(loan.id());
        reload();
        if (done) {
            answer.done(getTranslation("green.tool.handed-out", loan.tool()));
        } else {
            answer.refused(getTranslation("green.tool.not-open"));
        }
    }

    private void back(ToolLoan loan) {
        desk.back(loan.id());
        done(getTranslation("green.tool.back.done", loan.tool()));
    }

    private ListRow broken(ToolReport report) {
        var tools = ToolWords.tools();
        report.photo().ifPresent(it -> {
            var photo = new Anchor("/" + PATH + "/fotos/" + it, getTranslation("green.tool.photo", report.tool()));
            photo.setRouterIgnore(true);
            photo.addClassName("button-link");
            tools.add(photo);
        });
        tools.add(ToolWords.button("green.tool.mended", report.tool(), () -> {
            desk.mended(report.id());
            done(getTranslation("green.tool.mended.done", report.tool()));
        }));
        return ToolWords.row(
                        ToolWords.counted(report.pieces(), report.tool()),
                        report.text(),
                        getTranslation(
                                "green.tool.reported",
                                report.by().isEmpty() ? getTranslation("green.tool.nobody") : report.by(),
                                DutchTime.moment(report.reportedAt(), getLocale())))
                .with(tools);
    }

    private ListRow tool(ToolSummary tool) {
        var plan = tool.plan();
        var leaveUse = ToolWords.button("green.tool.leave-use", plan.name(), () -> askLeaveUse(tool));
        leaveUse.setVisible(tool.state() != ToolState.GONE);
        var row = ToolWords.row(
                ToolWords.counted(plan.pieces(), plan.name()),
                plan.place(),
                tool.isCapital()
                        ? getTranslation("green.tool.of", plan.partner())
                        : getTranslation("green.tool.free-today", tool.freeToday(), plan.pieces()));
        row.add(ToolWords.marks(tool));
        return row.with(
                ToolWords.tools(ToolWords.button("green.tool.change", plan.name(), () -> change(tool)), leaveUse));
    }

    private void change(ToolSummary tool) {
        answer.clear();
        new ToolDialog(
                        getTranslation("green.tool.change"),
                        Optional.of(tool.plan()),
                        plan -> desk.change(tool.id(), plan, tool.version()),
                        this::done)
                .open();
    }

    private void askLeaveUse(ToolSummary tool) {
        answer.clear();
        var name = tool.plan().name();
        new Question(
                        getTranslation("green.tool.leave-use.title", name),
                        getTranslation("green.tool.leave-use.means"),
                        getTranslation("green.tool.leave-use"),
                        () -> {
                            desk.leaveUse(tool.id());
                            done(getTranslation("green.tool.leave-use.done", name));
                        })
                .open();
    }

    private Details createRequests(List<ToolSummary> capital) {
        var part = new Details(getTranslation("green.tool.requests"));
        part.addOpenedChangeListener(it -> {
            asking = it.isOpened();
            part.removeAll();
            if (asking) {
                part.add(new RequestRows(requests, requests.ahead(), this::done), createAsking(capital));
            }
        });
        part.setOpened(asking);
        return part;
    }

    private AskPartnerPart createAsking(List<ToolSummary> capital) {
        var from = new DayField(getTranslation("green.tool.from"));
        var until = new DayField(getTranslation("green.tool.until"));
        return new AskPartnerPart(
                capital,
                List.of(from, until),
                (tool, note) -> requests.ask(tool, from.getValue(), until.getValue(), note),
                this::done);
    }

    private void done(String said) {
        answer.done(said);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.tools.desk");
    }
}
