package nl.floreynwijk.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Elections for tests. */
final class Elections {

    /** Two projects, three ballots, and something of each that a file may hold. */
    static final String SMALL = """
            META
            key;value
            description;Het plein; en de straat
            budget;1000.50
            vote_type;approval
            colour;green
            PROJECTS
            project_id;cost;name
            a;333.5;"Bank ""De Linde""; met rug"
            b 2;20;
            VOTES
            voter_id;vote;age
            v1;a,b 2;70
            v2; b 2 , a ;
            v3;;12
            """;

    private Elections() {}

    /** The election in this text, in which nothing is wrong. */
    static Election in(String text) {
        return ((PbResult.Read) read(text)).election();
    }

    static Election in(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return ((PbResult.Read) PbReader.read(stream)).election();
        }
    }

    static PbResult read(String text) {
        try {
            return PbReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An approval election: projects as {@code a:100}, ballots as {@code a,b}. */
    static Election approving(long budget, String projects, String... ballots) {
        var text = new StringBuilder("META\nkey;value\nbudget;" + budget + "\nvote_type;approval\ncurrency;EUR\n");
        text.append("PROJECTS\nproject_id;cost\n");
        for (var project : projects.split(" ", -1)) {
            text.append(project.replace(':', ';')).append('\n');
        }
        text.append("VOTES\nvoter_id;vote\n");
        for (var at = 0; at < ballots.length; at++) {
            text.append(at + 1).append(';').append(ballots[at]).append('\n');
        }
        return in(text.toString());
    }
}
