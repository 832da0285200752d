package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.green.CertificateResult;
import nl.floreynwijk.green.Certificates;
import nl.floreynwijk.green.MyHours;
import nl.floreynwijk.green.Placements;
import nl.floreynwijk.green.VolunteerHours;
import nl.floreynwijk.green.WorkedSeason;
import nl.floreynwijk.green.WorkedShift;

/** The time somebody spent on the green: this year first and large, then all of it, what they learn, and certificates. */
@Route(HoursView.PATH)
@RolesAllowed(Roles.MEMBER)
@InArea("green")
public class HoursView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = GreenView.PATH + "/uren";

    private final VolunteerHours hours;
    private final Certificates certificates;
    private final Placements placements;
    private final Answer answer = new Answer();
    private final Div content = new Div();

    HoursView(VolunteerHours hours, Certificates certificates, Placements placements) {
        this.hours = hours;
        this.certificates = certificates;
        this.placements = placements;
        content.addClassName("green-lists");
        getContent().addClassName("guide");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("green.hours.back"), GreenView.class)),
                        answer,
                        content,
                        createForMentors());
        reload();
    }

    private Paragraph createForMentors() {
        var mentor = new Paragraph(getTranslation("green.hours.mentor") + " ");
        mentor.add(new RouterLink(getTranslation("green.hours.mentor.link"), MentorView.class));
        return mentor;
    }

    private void reload() {
        var mine = hours.mine();
        content.removeAll();
        content.add(createNow(mine));
        mine.placements()
                .forEach(it ->
                        content.add(new OwnPlacement(it, placements, this::made, this::done, answer, certificates)));
        if (!mine.seasons().isEmpty() || !mine.certificates().isEmpty()) {
            content.add(new CertificatePart(mine, certificates, this::made, this::done, answer));
        }
        if (!mine.seasons().isEmpty()) {
            content.add(createSeasons(mine));
        }
    }

    private void done(String said) {
        reload();
        answer.done(said);
    }

    /** What came of asking for a certificate, whatever it is about. */
    private void made(Supplier<CertificateResult> asking) {
        answer.clear();
        switch (asking.get()) {
            case CertificateResult.Made(var number, var before) -> {
                reload();
                answer.done(
                        getTranslation(before ? "green.certificate.there" : "green.certificate.made"),
                        CertificatePart.paper(number, "nl"),
                        CertificatePart.paper(number, "en"));
            }
            case CertificateResult.NoPeriod(var years) ->
                answer.refused(getTranslation("green.certificate.no-period", years));
            case CertificateResult.NothingDone() -> answer.refused(getTranslation("green.certificate.nothing"));
            case CertificateResult.NotSigned() -> answer.refused(getTranslation("green.certificate.not-signed"));
            case CertificateResult.TooMany(var wait) ->
                answer.refused(getTranslation(
                        "green.certificate.too-many", wait.plusMinutes(59).toHours()));
        }
    }

    private Section createNow(MyHours mine) {
        var now = new Section();
        now.addClassNames("card", "hours-now");
        if (mine.shiftsNow() == 0) {
            now.add(
                    new H2(getTranslation(mine.seasons().isEmpty() ? "green.hours.none" : "green.hours.none-now")),
                    new Paragraph(getTranslation("green.hours.none.how")),
                    createFind());
            return now;
        }
        var time = new Span(HoursWords.time(mine.minutesNow()));
        time.addClassName("hours-big");
        now.add(
                new H2(getTranslation("green.hours.now", Integer.toString(mine.year()))),
                time,
                new Paragraph(getTranslation("green.hours.now.shifts", mine.shiftsNow())));
        return now;
    }

    private RouterLink createFind() {
        var find = new RouterLink(getTranslation("green.hours.find"), GreenView.class);
        find.addClassName("button-link");
        return find;
    }

    private Section createSeasons(MyHours mine) {
        var part = new Section(new H2(getTranslation("green.hours.seasons")));
        part.addClassName("job-part");
        mine.seasons().forEach(it -> part.add(createSeason(it, it.year() == mine.year())));
        return part;
    }

    private Details createSeason(WorkedSeason season, boolean open) {
        var list = new UnorderedList();
        list.addClassName("desk-people");
        season.shifts().forEach(it -> list.add(new ListItem(row(it))));
        var details = new Details(
                getTranslation(
                        "green.hours.season",
                        Integer.toString(season.year()),
                        HoursWords.time(season.minutes()),
                        season.shifts().size()),
                list);
        details.setOpened(open);
        return details;
    }

    private ListRow row(WorkedShift shift) {
        var lines = Stream.of(
                        HoursWords.day(shift) + " · " + shift.plotName(),
                        HoursWords.time(shift.minutes()),
                        shift.calledOff() ? getTranslation("green.hours.called-off") : "",
                        ShiftWords.reward(shift.reward()))
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
        return new ListRow(shift.task(), lines);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("green.hours");
    }
}
