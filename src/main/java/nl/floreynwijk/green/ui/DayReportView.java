package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.green.Attendance;
import nl.floreynwijk.green.DayReport;
import nl.floreynwijk.green.DayReports;
import nl.floreynwijk.green.ShiftId;

/** How the day was: what was done, what is left, photos, and who was there. */
@Route(GreenView.PATH + "/diensten/:shift/verslag")
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR, Roles.MEMBER})
@InArea("green")
public class DayReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Role> OFFICE = List.of(Role.GARDENER, Role.BOARD, Role.COORDINATOR);

    private final DayReports reports;
    private final AttachmentCheck check;
    private final boolean office;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    DayReportView(DayReports reports, AttachmentCheck check, CurrentAccount currentAccount) {
        this.reports = reports;
        this.check = check;
        this.office = OFFICE.stream().anyMatch(currentAccount::has);
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(answer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ShiftView.idIn(event.getRouteParameters())
                .flatMap(reports::of)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(DayReport report) {
        var attendance = report.attendance();
        content.removeAll();
        content.add(
                new Nav(new RouterLink(
                        getTranslation("green.attendance.back"),
                        office ? ShiftDeskView.class : ShiftView.class,
                        ShiftView.of(attendance.shift()))),
                new Paragraph(getTranslation(
                        "green.report.of",
                        attendance.task(),
                        DutchTime.span(attendance.startsAt(), attendance.endsAt(), getLocale()))),
                report.open()
                        ? new DayReportForm(reports, check, report, said -> told(attendance.shift(), said))
                        : new Paragraph(getTranslation("green.report.closed."
                                + (attendance.moment() == Attendance.Moment.NOW
                                        ? Attendance.Moment.NOT_YET
                                        : attendance.moment()))),
                new DayPeople(attendance));
    }

    private void told(ShiftId shift, String said) {
        answer.done(said);
        reports.of(shift).ifPresentOrElse(this::show, content::removeAll);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.report");
    }
}
