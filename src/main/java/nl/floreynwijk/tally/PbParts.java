package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an election of its parts as if they stood in a file, so that it keeps to the same rules; and since nobody else
 * wrote it, what is only odd in a file is refused here.
 */
final class PbParts {

    private final PbDefects defects = new PbDefects();
    private final Map<String, String> said;
    private final Election empty;
    private final Set<String> known;

    /** @param empty the election without what is said of it, and without ballots */
    private PbParts(Map<String, String> said, Election empty) {
        this.said = new LinkedHashMap<>(said);
        this.empty = empty;
        known = empty.projects().stream().map(Project::id).collect(Collectors.toSet());
    }

    /** See {@link Election#of}. */
    static Election election(
            Map<String, String> said,
            long budget,
            Scale money,
            List<Project> projects,
            VoteType type,
            List<Vote> votes) {
        var box = new BallotBox(type, Scale.WHOLE, 0, 0, List.of(), List.of());
        return new PbParts(said, new Election(Map.of(), budget, money, projects, box)).with(votes);
    }

    private Election with(List<Vote> votes) {
        complete(votes.size());
        var meta = new PbMeta(defects);
        fill(meta, List.of("key", "value"), said.entrySet().stream().map(it -> List.of(it.getKey(), it.getValue())));
        var projects = new PbProjects(defects);
        fill(projects, columns(), empty.projects().stream().map(this::cells));
        var ballots = new PbVotes(defects, meta, projects);
        fill(
                ballots,
                empty.type().hasPoints() ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"),
                votes.stream().map(this::cells));
        var election = new Election(said, empty.budget(), empty.money(), empty.projects(), ballots.box());
        check(election, BallotLimits.of(meta, empty.type()));
        return election;
    }

    /** Says also what follows from the parts, in place of what was said of it. */
    private void complete(int votes) {
        said.put("num_projects", String.valueOf(empty.projects().size()));
        said.put("num_votes", String.valueOf(votes));
        said.put("budget", empty.money().toAmount(empty.budget()).toPlainString());
        said.put("vote_type", empty.type().code());
        said.computeIfPresent(
                "max_length", (_, most) -> atMost(most, empty.projects().size()));
    }

    /** The limit that has effect: nobody can name more projects than there are. */
    private static String atMost(String number, int most) {
        return number.matches("\\d{1,9}") && Integer.parseInt(number) > most ? String.valueOf(most) : number;
    }

    private void fill(PbSection section, List<String> header, Stream<List<String>> rows) {
        var number = 1;
        section.header(line(number, header));
        for (var row : rows.toList()) {
            number++;
            section.row(line(number, row));
        }
        section.end(number + 1);
        refuseDefects();
    }

    private static PbLine line(int number, List<String> texts) {
        return new PbLine(
                number, texts.stream().map(it -> new PbLine.Cell(it, 1)).toList());
    }

    /** Tells what is wrong and where, but nothing that a ballot says. */
    private void refuseDefects() {
        if (!defects.inOrder().isEmpty()) {
            throw new IllegalArgumentException("This could not stand in a file: "
                    + defects.inOrder().stream()
                            .map(it -> it.kind() + " in row " + it.line())
                            .collect(Collectors.joining(", ")));
        }
    }

    private List<String> columns() {
        var details = new LinkedHashSet<String>();
        empty.projects().forEach(it -> details.addAll(it.details().keySet()));
        return Stream.concat(Stream.of("project_id", "cost"), details.stream()).toList();
    }

    private List<String> cells(Project project) {
        return List.of(project.id(), empty.money().toAmount(project.cost()).toPlainString());
    }

    private List<String> cells(Vote vote) {
        if (!vote.voter().equals(vote.voter().strip()) || vote.voter().matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("A line cannot hold the id of a voter as it is");
        }
        if (vote.projects().stream().anyMatch(it -> !known.contains(it))) {
            throw new IllegalArgumentException("A vote names a project that is not there");
        }
        var cells = new ArrayList<>(List.of(vote.voter(), String.join(",", vote.projects())));
        if (empty.type().hasPoints()) {
            cells.add(vote.points().stream().map(String::valueOf).collect(Collectors.joining(",")));
        } else if (!vote.points().isEmpty()) {
            throw new IllegalArgumentException("Nobody gives points where votes are " + empty.type());
        }
        return cells;
    }

    private void check(Election election, BallotLimits limits) {
        refuseDefects();
        var beyond = election.ballots().stream()
                .filter(it -> !limits.allow(it, election))
                .count();
        if (beyond > 0) {
            throw new IllegalArgumentException(
                    beyond + " ballots are not within the limits that are said of the election");
        }
    }
}
