package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PbWriterTest {

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var written = written(Elections.in(Elections.SMALL));

        assertThat(written).contains("a;333.5;\"Bank \"\"De Linde\"\"; met rug\"\n", "v2;b 2,a;\n", "colour;green\n");
        assertThat(written(Elections.in(written))).isEqualTo(written);
    }

    /** Points, an order and scores too, in any unit. */
    @Property
    void anyElectionThatIsWrittenIsReadAgain(@ForAll("elections") Election election, @ForAll boolean large)
            throws IOException {
        var any = large ? SmallElections.enlarged(election, 12_345, 67) : election;
        var again = Elections.in(written(any));

        assertThat(again.projects())
                .extracting(Project::id, Project::cost)
                .isEqualTo(any.projects().stream()
                        .map(it -> tuple(it.id(), it.cost()))
                        .toList());
        assertThat(again.budget()).isEqualTo(any.budget());
        assertThat(again.profile().scores).isEqualTo(any.profile().scores);
        assertThat(written(again)).isEqualTo(written(any));
    }

    @Provide
    Arbitrary<Election> elections() {
        return SmallElections.any();
    }

    @Test
    void aVoterMayBeCalledAsASectionIs() throws IOException {
        var election = Elections.in(Elections.SMALL.replace("v3;;12", "\"VOTES\";;"));

        assertThat(Elections.in(written(election)).ballots().getLast().voter()).isEqualTo("VOTES");
    }

    private static String written(Election election) throws IOException {
        var text = new StringWriter();
        PbWriter.write(election, text);
        return text.toString();
    }
}
