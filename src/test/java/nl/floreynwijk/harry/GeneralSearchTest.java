package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What people type, looked for on the whole general list. */
@SpringJUnitConfig(Tables.class)
class GeneralSearchTest {

    private static final int FIRST = 3;

    @Autowired
    Tables tables;

    @TempDir
    Path folder;

    private ItemSearch search = new ItemSearch(List.of());

    @BeforeEach
    void theListThatThePortalBringsAlong() throws IOException {
        var file = folder.resolve("general-list.csv");
        try (var content = new ClassPathResource("harry/general-list.csv").getInputStream()) {
            Files.copy(content, file);
        }
        var read = (ReadResult.Read) tables.read(file);
        search = new ItemSearch(ItemSheet.read(read.table()).items());
    }

    private List<String> found(String typed) {
        return search.find(typed).stream().map(it -> it.code().value()).toList();
    }

    /** Each line has what somebody types, and after it what should be among the first three. */
    @ParameterizedTest
    @CsvFileSource(resources = "/harry/queries.txt", delimiter = ';')
    void whatPeopleTypeIsAmongTheFirstThree(ArgumentsAccessor line) {
        var cells = line.toList().stream().map(String::valueOf).toList();
        var typed = cells.getFirst();

        assertThat(found(typed).stream().limit(FIRST)).as(typed).containsAll(cells.subList(1, cells.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xyzzy", "qqqq", "<script>", "%", "?!", "\u0000"})
    void nonsenseFindsNothing(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void tenThousandCharactersDoNoHarm() {
        assertThat(found("q".repeat(10_000))).isEmpty();
        assertThat(found("kraan drupt ".repeat(1_000))).contains("kraan-drupt");
    }
}
