package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.MemberFigure.About;
import nl.floreynwijk.membership.MemberFigure.Group;
import nl.floreynwijk.places.Blocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many members there are, by kind, by block and by age.
 *
 * <p>The ages are of today, whatever the day: beside the register, the difference between two days would tell how old
 * somebody is who joined between them.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
@Transactional(readOnly = true)
public class MemberFigures {

    /** The first day of which somebody can ask. */
    public static final LocalDate FIRST_DAY = RegisterPapers.FIRST_DAY;

    /** The most blocks that are told one by one, the largest first; all others are one group. */
    static final int MOST_BLOCKS = 12;

    private final FigureQueries queries;
    private final Register register;
    private final Blocks blocks;
    private final I18NProvider texts;
    private final Clock clock;

    MemberFigures(FigureQueries queries, Register register, Blocks blocks, I18NProvider texts, Clock clock) {
        this.queries = queries;
        this.register = register;
        this.blocks = blocks;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who was a member at the end of that day, for somebody who speaks this language. */
    public FiguresResult on(LocalDate day, Locale language) {
        var today = DutchTime.day(clock.instant());
        if (day.isBefore(FIRST_DAY) || day.isAfter(today)) {
            return new FiguresResult.NotADay(FIRST_DAY, today);
        }
        var counts = queries.on(day);
        return new FiguresResult.Counted(
                day,
                counts.members(),
                List.of(kinds(counts, language), blocks(counts, language), ages(counts, today.getYear(), language)));
    }

    private MemberFigure kinds(FigureQueries.Counts counts, Locale language) {
        return new MemberFigure(
                About.KIND,
                register.kinds().stream()
                        .map(it -> Group.of(it.in(language), counts.kinds().getOrDefault(it.code(), 0)))
                        .toList());
    }

    private MemberFigure blocks(FigureQueries.Counts counts, Locale language) {
        var groups = namedBlocks(counts);
        var most = groups.size() > MOST_BLOCKS ? MOST_BLOCKS - 1 : groups.size();
        var shown = new ArrayList<>(groups.subList(0, most));
        var others = groups.subList(most, groups.size());
        if (!others.isEmpty()) {
            shown.add(Group.of(say(language, "block.others", others.size()), sum(others)));
        }
        shown.add(Group.of(say(language, "block.none"), counts.members() - sum(groups)));
        return new MemberFigure(About.BLOCK, shown);
    }

    /** The largest first. */
    private List<Group> namedBlocks(FigureQueries.Counts counts) {
        return blocks.names().stream()
                .map(it -> Group.of(it.name(), counts.blocks().getOrDefault(Optional.of(it.id()), 0)))
                .sorted(Comparator.comparingInt((Group it) -> -it.members().orElse(0))
                        .thenComparing(it -> Folding.fold(it.name())))
                .toList();
    }

    private static int sum(List<Group> groups) {
        return groups.stream().mapToInt(it -> it.members().orElse(0)).sum();
    }

    private MemberFigure ages(FigureQueries.Counts counts, int thisYear, Locale language) {
        var bornIn = new HashMap<Integer, Integer>();
        counts.birthYears().forEach((year, members) -> year.ifPresent(it -> bornIn.put(it, members)));
        return new MemberFigure(
                About.AGE,
                AgeBand.groups(
                        bornIn,
                        counts.birthYears().getOrDefault(Optional.<Integer>empty(), 0),
                        thisYear,
                        it -> say(language, "age." + it)));
    }

    private String say(Locale language, String name, Object... values) {
        return texts.getTranslation("membership.figures." + name, language, values);
    }
}
