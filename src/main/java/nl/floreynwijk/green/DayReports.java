package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a shift tells what was done on the day and what is left, with photos. */
@Service
@InArea("green")
@RolesAllowed({Roles.MEMBER, Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class DayReports {

    /** The most characters of what was done, and of what is left. */
    public static final int LONGEST = 2_000;

    private final ShiftRepository shifts;
    private final PlotRepository plots;
    private final PlotTable photosOfPlots;
    private final AttendanceReader reader;
    private final LedShifts led;
    private final PersonalPhotos photos;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    DayReports(
            ShiftRepository shifts,
            PlotRepository plots,
            PlotTable photosOfPlots,
            AttendanceReader reader,
            LedShifts led,
            PersonalPhotos photos,
            JdbcClient database,
            AuditTrail audit,
            Clock clock) {
        this.shifts = shifts;
        this.plots = plots;
        this.photosOfPlots = photosOfPlots;
        this.reader = reader;
        this.led = led;
        this.photos = photos;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was told; empty when there is no such shift, or somebody else leads it. Three queries. */
    @Transactional(readOnly = true)
    public Optional<DayReport> of(ShiftId shift) {
        return reader.day(shift)
                .map(it -> new DayReport(
                        reader.attendance(it),
                        it.done(),
                        it.leftOver(),
                        it.photos(),
                        isOpen(it.startsAt(), it.moment())));
    }

    /** Takes the place of what was told before; photos come to those that are there. */
    public ReportResult report(ShiftId id, String typedDone, String typedLeft, List<CheckedFile> files) {
        var done = WrittenText.tidy(typedDone);
        var left = WrittenText.tidy(typedLeft);
        var shift = shifts.lock(id).filter(it -> led.isMine(it.leader()) && isOpen(it));
        if (shift.isEmpty()) {
            return new ReportResult.NotNow();
        }
        return refusal(shift.get(), done, left, files).orElseGet(() -> {
            keep(shift.get(), done, left, files);
            return new ReportResult.Reported();
        });
    }

    private boolean isOpen(Shift shift) {
        return isOpen(
                shift.startsAt(),
                LedShifts.moment(shift.startsAt(), shift.endsAt(), shift.off().isPresent(), clock.instant()));
    }

    /** What has not begun has nothing to tell. */
    private boolean isOpen(Instant startsAt, Attendance.Moment moment) {
        return moment == Attendance.Moment.NOW && !clock.instant().isBefore(startsAt);
    }

    private Optional<ReportResult> refusal(Shift shift, String done, String left, List<CheckedFile> files) {
        if (done.isEmpty() && left.isEmpty() && files.isEmpty()) {
            return Optional.of(new ReportResult.NoWords());
        }
        if (done.length() > LONGEST) {
            return Optional.of(new ReportResult.DoneTooLong(LONGEST));
        }
        if (left.length() > LONGEST) {
            return Optional.of(new ReportResult.LeftTooLong(LONGEST));
        }
        if (files.stream().anyMatch(it -> !it.type().isPicture())) {
            return Optional.of(new ReportResult.NoPhoto());
        }
        return files.isEmpty() || hasRoom(shift.plot(), files.size())
                ? Optional.empty()
                : Optional.of(new ReportResult.TooManyPhotos(PlotDesk.MOST_PHOTOS));
    }

    private boolean hasRoom(PlotId plot, int more) {
        return plots.lock(plot).isPresent() && photosOfPlots.countPhotos(plot) + more <= PlotDesk.MOST_PHOTOS;
    }

    private void keep(Shift shift, String done, String left, List<CheckedFile> files) {
        database.sql("""
                        insert into green_shift_report (shift_id, done, left_over, reported_at)
                        values (:shift, :done, :left, :now)
                        on duplicate key update done = :done, left_over = :left, reported_at = :now
                        """)
                .param("shift", shift.id().value())
                .param("done", done)
                .param("left", left)
                .param("now", clock.instant())
                .update();
        files.forEach(it -> photosOfPlots.add(
                shift.plot(), new PlotPhoto(photos.keep(it), PlotMoment.AFTER, "", shift.day()), shift.id()));
        audit.record(GreenActions.DAY_REPORTED, shift.id().toString());
    }
}
