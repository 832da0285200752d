package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The section that holds the ballots. */
final class PbVotes implements PbSection {

    private static final String VOTER = "voter_id";
    private static final String VOTE = "vote";
    private static final String POINTS = "points";

    /** More than the largest city had. */
    private static final int MOST = 500_000;

    /** Where each ballot scores each project, as it does with a default score above zero. */
    private static final int MOST_SCORES = 20_000_000;

    /** Texts that many ballots have in common, such as an age, are held once. */
    private static final int MOST_SHARED = 10_000;

    private static final int DROPPED = -1;

    private final PbDefects defects;
    private final PbMeta meta;
    private final PbProjects projects;
    private final BigDecimal unlisted;
    private final PbPoints points;
    private final VoteType type;
    private final int mostNamed;
    private final List<Ballot> ballots = new ArrayList<>();

    /** By project, the number of the last ballot that named it. */
    private final int[] lastNamedBy;

    private final Set<String> voters = new HashSet<>();
    private final Map<String, String> shared = new HashMap<>();
    private Optional<PbColumns> columns = Optional.empty();
    private List<String> others = List.of();

    PbVotes(PbDefects defects, PbMeta meta, PbProjects projects) {
        this.defects = defects;
        this.meta = meta;
        this.projects = projects;
        lastNamedBy = new int[projects.count()];
        type = meta.type().orElse(VoteType.APPROVAL);
        unlisted = type == VoteType.SCORING ? meta.points("default_score").orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        points = new PbPoints(
                defects,
                type == VoteType.SCORING,
                unlisted,
                type.hasPoints() ? meta.limit("max_sum_points") : Optional.empty());
        mostNamed = type == VoteType.CHOOSE_ONE ? 1 : meta.count("max_length").orElse(0);
    }

    @Override
    public void header(PbLine line) {
        var required = type.hasPoints() ? List.of(VOTER, VOTE, POINTS) : List.of(VOTER, VOTE);
        var names = new PbColumns(line, defects, required);
        columns = Optional.of(names);
        others = names.besides(Set.copyOf(required));
    }

    @Override
    public void row(PbLine line) {
        columns.filter(PbColumns::areComplete).ifPresent(it -> row(line, it));
    }

    private void row(PbLine line, PbColumns names) {
        names.check(line);
        var voter = names.in(line, VOTER);
        if (voter.text().isEmpty()) {
            defects.add(line.number(), voter, PbDefect.Kind.NO_VALUE, VOTER);
        } else if (!voters.add(voter.text())) {
            defects.add(line.number(), voter, PbDefect.Kind.VOTER_TWICE);
        } else if (ballots.size() == MOST) {
            defects.add(line.number(), voter, PbDefect.Kind.TOO_MANY_ROWS);
        } else {
            ballots.add(ballot(line, names, voter.text()));
        }
    }

    private Ballot ballot(PbLine line, PbColumns names, String voter) {
        var cell = names.in(line, VOTE);
        if (!names.reaches(line, VOTE)) {
            defects.add(line.number(), cell, PbDefect.Kind.TOO_FEW_CELLS, voter);
        }
        var named = PbList.of(cell);
        if (mostNamed > 0 && named.size() > mostNamed) {
            defects.add(line.number(), cell, PbDefect.Kind.BEYOND_LIMIT);
        }
        var choices = choices(line.number(), named);
        var details = details(line, names);
        if (!type.hasPoints()) {
            return Ballot.naming(voter, kept(choices), details);
        }
        var given = points.in(line.number(), names.in(line, POINTS), choices.length);
        return given.size() < choices.length
                ? Ballot.naming(voter, kept(choices), details)
                : Ballot.giving(voter, kept(choices), whole(given, choices), details);
    }

    /** The place of each project that is named; {@link #DROPPED} for one that does not count. */
    private int[] choices(int line, List<PbLine.Cell> named) {
        var ballot = voters.size();
        var choices = new int[named.size()];
        for (var at = 0; at < choices.length; at++) {
            var place = projects.places().get(named.get(at).text());
            if (place == null) {
                if (projects.areKnown()) {
                    defects.add(line, named.get(at), PbDefect.Kind.UNKNOWN_PROJECT);
                }
                choices[at] = DROPPED;
            } else if (lastNamedBy[place] == ballot) {
                defects.add(line, named.get(at), PbDefect.Kind.TWICE_ON_BALLOT);
                choices[at] = DROPPED;
            } else {
                lastNamedBy[place] = ballot;
                choices[at] = place;
            }
        }
        return choices;
    }

    private static int[] kept(int[] choices) {
        return Arrays.stream(choices).filter(it -> it != DROPPED).toArray();
    }

    /** Those of the choices that count; ballots before this one get the same unit. */
    private int[] whole(List<BigDecimal> given, int[] choices) {
        var factor = points.refine(given);
        if (factor > 1) {
            ballots.replaceAll(it -> it.inUnit(factor));
        }
        return IntStream.range(0, choices.length)
                .filter(it -> choices[it] != DROPPED)
                .map(it -> (int) points.unit().toWhole(given.get(it)))
                .toArray();
    }

    private List<String> details(PbLine line, PbColumns names) {
        var details = new ArrayList<String>(others.size());
        for (var other : others) {
            details.add(shared(names.in(line, other).text()));
        }
        return details;
    }

    private String shared(String text) {
        var known = shared.get(text);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(text, text);
        }
        return known == null ? text : known;
    }

    @Override
    public void end(int line) {
        meta.compare("num_projects", projects.count());
        if (columns.filter(PbColumns::areComplete).isPresent()) {
            meta.compare("num_votes", ballots.size());
            if (unlisted.signum() > 0 && (long) ballots.size() * projects.count() > MOST_SCORES) {
                defects.accept(new PbDefect(line, 1, PbDefect.Kind.TOO_MANY_SCORES, ""));
            }
            projects.compareVotes(votes());
        }
    }

    /** How many ballots name each project. */
    private int[] votes() {
        var votes = new int[projects.count()];
        for (var ballot : ballots) {
            for (var at = 0; at < ballot.size(); at++) {
                votes[ballot.choice(at)]++;
            }
        }
        return votes;
    }

    /** The ballots, and how they are read. */
    BallotBox box() {
        return new BallotBox(type, points.unit(), (int) points.unit().toWhole(unlisted), mostNamed, others, ballots);
    }
}
