package nl.floreynwijk.green;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** What is kept of somebody about their hours: what they did, what was certified, and what they learned. */
@Component
class HoursOwnData {

    private final HoursTable hours;
    private final CertificateTable certificates;
    private final PlacementQueries placements;
    private final I18NProvider texts;
    private final Clock clock;

    HoursOwnData(
            HoursTable hours,
            CertificateTable certificates,
            PlacementQueries placements,
            I18NProvider texts,
            Clock clock) {
        this.hours = hours;
        this.certificates = certificates;
        this.placements = placements;
        this.texts = texts;
        this.clock = clock;
    }

    List<OwnDatum> about(AccountId account, Locale language) {
        var now = clock.instant();
        return List.of(
                OwnDatum.of(
                        "hours",
                        hours.of(account, VolunteerHours.BEGINNING, now, now),
                        it -> words(it, language),
                        HoursOwnData::code),
                OwnDatum.of("certificates", certificates.of(account), it -> words(it, language), HoursOwnData::code),
                OwnDatum.of("placements", placements.ofPupil(account), HoursOwnData::words, HoursOwnData::code),
                OwnDatum.of(
                        "mentored", placements.ofMentor(account), HoursOwnData::mentored, HoursOwnData::mentoredCode));
    }

    private String words(WorkedShift shift, Locale language) {
        return shift.task() + " · " + DutchTime.momentInYear(shift.startsAt(), language) + " · "
                + WorkedTime.text(texts, shift.minutes(), language);
    }

    private static Map<String, Object> code(WorkedShift shift) {
        return Map.of(
                "task",
                shift.task(),
                "plot",
                shift.plotName(),
                "starts",
                shift.startsAt().toString(),
                "minutes",
                shift.minutes(),
                "calledOff",
                shift.calledOff(),
                "reward",
                shift.reward().kind().name());
    }

    private String words(OwnCertificate certificate, Locale language) {
        return certificate.number().text() + " · " + DutchTime.momentInYear(certificate.madeAt(), language) + " · "
                + WorkedTime.text(texts, certificate.minutes(), language);
    }

    private static Map<String, Object> code(OwnCertificate certificate) {
        return Map.of(
                "number",
                certificate.number().text(),
                "from",
                certificate.from().toString(),
                "until",
                certificate.until().toString(),
                "minutes",
                certificate.minutes(),
                "made",
                certificate.madeAt().toString(),
                "withdrawn",
                certificate.withdrawnAt().map(Instant::toString).orElse(""));
    }

    private static String words(PlacementDetails placement) {
        return placement.organisation() + " · "
                + placement.goals().stream().map(Goal::text).collect(joining("; "));
    }

    private static Map<String, Object> code(PlacementDetails placement) {
        return Map.of(
                "kind",
                placement.kind().name(),
                "organisation",
                placement.organisation(),
                "programme",
                placement.programme(),
                "from",
                placement.from().toString(),
                "until",
                placement.until().toString(),
                "mentor",
                placement.mentorName(),
                "goals",
                placement.goals().stream().map(HoursOwnData::code).toList(),
                "signed",
                placement.signedAt().map(Instant::toString).orElse(""),
                "ended",
                placement.endedAt().map(Instant::toString).orElse(""));
    }

    private static Map<String, Object> code(Goal goal) {
        return Map.of(
                "text",
                goal.text(),
                "standing",
                goal.standing().name(),
                "remark",
                goal.remark(),
                "ownWords",
                goal.ownWords());
    }

    /** Whose mentor they are is known of their pupils; of themselves it is that they are one, and what they said. */
    private static String mentored(PlacementDetails placement) {
        return placement.pupilName() + " · "
                + placement.goals().stream()
                        .map(Goal::remark)
                        .filter(it -> !it.isEmpty())
                        .collect(joining("; "));
    }

    private static Map<String, Object> mentoredCode(PlacementDetails placement) {
        return Map.of(
                "from",
                placement.from().toString(),
                "until",
                placement.until().toString(),
                "remarks",
                placement.goals().stream().map(Goal::remark).toList(),
                "signed",
                placement.signedAt().map(Instant::toString).orElse(""));
    }
}
