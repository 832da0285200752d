package nl.floreynwijk.green;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a certificate says.
 *
 * @param name of whoever did it
 * @param until the last day of it
 * @param shifts the latest first
 * @param placement what they learned, where a mentor signed for that
 */
record Certified(
        String name, LocalDate from, LocalDate until, List<WorkedShift> shifts, Optional<PlacementDetails> placement) {

    /** One kind of work at one plot. */
    record Work(String task, String plotName, int shifts, int minutes) {}

    int minutes() {
        return shifts.stream().mapToInt(WorkedShift::minutes).sum();
    }

    int paidShifts() {
        return (int) shifts.stream().filter(WorkedShift::isPaid).count();
    }

    int paidMinutes() {
        return shifts.stream()
                .filter(WorkedShift::isPaid)
                .mapToInt(WorkedShift::minutes)
                .sum();
    }

    /** What they did, that on which they spent most first. */
    List<Work> works() {
        var works = new LinkedHashMap<String, Work>();
        for (var shift : shifts) {
            works.merge(
                    shift.task() + "\n" + shift.plotName(),
                    new Work(shift.task(), shift.plotName(), 1, shift.minutes()),
                    (one, more) -> new Work(
                            one.task(), one.plotName(), one.shifts() + more.shifts(), one.minutes() + more.minutes()));
        }
        return works.values().stream()
                .sorted(Comparator.comparing(Work::minutes, Comparator.reverseOrder())
                        .thenComparing(Work::task)
                        .thenComparing(Work::plotName))
                .toList();
    }

    /** The same as long as the paper says the same; up to which day it looks is not part of it. */
    String fingerprint() {
        var said = new ArrayList<String>(List.of(name, from.toString(), "" + paidShifts(), "" + paidMinutes()));
        works().forEach(it -> said.addAll(List.of(it.task(), it.plotName(), "" + it.shifts(), "" + it.minutes())));
        placement.ifPresent(it -> said.add(it.signedText()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", said).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("Every Java has SHA-256", failure);
        }
    }
}
