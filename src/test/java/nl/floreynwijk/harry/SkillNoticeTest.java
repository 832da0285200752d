package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillNoticeTest {

    @ParameterizedTest
    @CsvSource({
        "31,,",
        "30, MONTH,",
        "15, MONTH,",
        "14, FORTNIGHT, FORTNIGHT",
        "8, FORTNIGHT, FORTNIGHT",
        "7, WEEK, FORTNIGHT",
        "0, WEEK, FORTNIGHT",
        "-1, ENDED, ENDED",
        "-20, ENDED, ENDED"
    })
    void ofManyDaysOnlyTheNearestNoticeIsDue(int daysLeft, @Nullable SkillNotice holder, @Nullable SkillNotice office) {
        assertThat(SkillNotice.forHolder(daysLeft).orElse(null)).isEqualTo(holder);
        assertThat(SkillNotice.forOffice(daysLeft).orElse(null)).isEqualTo(office);
    }
}
