package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Over which days jobs are counted: by the day on which somebody asked. */
public enum FigurePeriod {
    THIS_YEAR("dit-jaar"),
    LAST_YEAR("vorig-jaar"),
    TWELVE_MONTHS("twaalf-maanden"),
    EVERYTHING("alles");

    /** Before anybody could ask anything. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private static final int MONTHS = 12;

    private final String code;

    FigurePeriod(String code) {
        this.code = code;
    }

    /** What stands for it in an address. */
    public String code() {
        return code;
    }

    /** What an address means with this text; empty when it is none of them. */
    public static Optional<FigurePeriod> of(String text) {
        return Arrays.stream(values()).filter(it -> it.code.equals(text)).findFirst();
    }

    /** Its first day. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusYears(1);
            case TWELVE_MONTHS -> today.minusMonths(MONTHS).plusDays(1);
            case EVERYTHING -> FIRST_DAY;
        };
    }

    /** Its last day. */
    LocalDate until(LocalDate today) {
        return this == LAST_YEAR ? today.withDayOfYear(1).minusDays(1) : today;
    }
}
