package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.tally.Lot;
import nl.floreynwijk.tally.RecountOnTheCommandLine;
import nl.floreynwijk.tally.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** Six dwellings vote on three proposals of € 300, € 600 and € 900, with € 1.000 to spend. */
@PortalTest
class RoundCountTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    RoundCount count;

    @Autowired
    Results results;

    @Autowired
    Voting voting;

    @Autowired
    RoundRepository repository;

    @Autowired
    RoundFile files;

    @Autowired
    Ballots ballots;

    @Autowired
    Papers papers;

    @Autowired
    ResultMinutes minutes;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    TestRound round = new TestRound(
            RoundId.random(), BudgetId.random(), BlockId.random(), AccountId.random(), List.of(), List.of(), List.of());

    @BeforeEach
    void sixDwellingsVote() {
        round = rounds.voting(6, 300, 600, 900);
    }

    @Test
    void aRoundIsCountedWhenVotingIsOverAndNotBefore() {
        castAll(round.choosing(1, 2), 4);
        castFrom(4, round.choosing(3), 2);
        count.ifDue(round.id());
        assertThat(result(round.resident(0))).isEmpty();

        close();

        var result = result(round.resident(0)).orElseThrow();
        assertThat(result.winners())
                .extracting(RoundResult.Winner::title)
                .containsExactlyInAnyOrder("Voorstel van 300 euro", "Voorstel van 600 euro");
        assertThat(result.losers()).extracting(RoundResult.Loser::title).containsExactly("Voorstel van 900 euro");
        assertThat(result.spent()).isEqualTo(Euros.of(900));
        assertThat(result.left()).isEqualTo(Euros.of(100));
        assertThat(result.ballots()).isEqualTo(6);
        assertThat(result.withWish()).isEqualTo(4);
        assertThat(result.winners().getFirst().costPerSupporter()).isPresent();
    }

    @Test
    void whoeverActsForAScrutineerDoesNotGetTheBallots() {
        castAll(round.choosing(1), 6);
        close();
        people.actFor(round.resident(0), round.office());

        assertThat(results.find(round.id(), DUTCH).orElseThrow().showsBallots()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> results.ballots(round.id()));
    }

    @Test
    void countingTwiceChangesNothing() {
        castAll(round.choosing(1), 6);
        close();
        var first = result(round.resident(0)).orElseThrow();
        count.ifDue(round.id());
        assertThat(result(round.resident(0))).contains(first);
    }

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void whoeverCountsTheDownloadedFileOnTheCommandLineFindsTheSame(BallotForm form) throws IOException {
        round = rounds.voting(VotingTest.rules(form), 6, 300, 600, 900);
        IntStream.range(0, 6).forEach(it -> cast(it, choices(form, it)));
        close();

        var result = result(round.resident(0)).orElseThrow();
        var file = Files.writeString(folder.resolve(Results.fileName(round.id())), download(), StandardCharsets.UTF_8);
        var words = new ArrayList<>(List.of(result.command().split(" ", -1)));
        assertThat(words.subList(0, 2)).containsExactly("./portal", "tally");
        assertThat(words.removeLast()).isEqualTo(file.getFileName().toString());
        words.addAll(List.of("--json", file.toString()));
        var recounted = JsonMapper.builder()
                .build()
                .readTree(RecountOnTheCommandLine.of(
                        words.subList(2, words.size()).toArray(String[]::new)));
        assertThat(recounted.get("cost").decimalValue())
                .isEqualByComparingTo(BigDecimal.valueOf(result.spent().cents(), 2));
        assertThat(recounted.get("selected").size()).isEqualTo(result.winners().size());
    }

    private Choices choices(BallotForm form, int voter) {
        var first = round.proposals().get(voter % 3);
        var second = round.proposals().get((voter + 1) % 3);
        return switch (form) {
            case APPROVE -> Choices.of(List.of(first, second));
            case BASKET -> Choices.of(List.of(first));
            case POINTS -> new Choices(Map.of(first, 7, second, 3));
            case RANK -> Choices.ranked(List.of(second, first));
        };
    }

    @Test
    void onlyTheScrutineersSeeTheBallots() {
        castAll(round.choosing(1), 6);
        assertThat(as(round.resident(0), () -> results.ballots(round.id()))).isEmpty();
        close();

        assertThat(as(round.resident(0), () -> results.ballots(round.id()))).isPresent();
        assertThat(as(round.resident(1), () -> results.ballots(round.id()))).isPresent();
        for (var other : List.of(round.resident(2), round.office())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(other, () -> results.ballots(round.id())));
        }
        assertThat(as(round.resident(2), () -> results.account(round.id())).orElseThrow())
                .doesNotContain("voter_id")
                .contains("\"winners\"");
    }

    @Test
    void theFingerprintIsThatOfTheFile() {
        castAll(round.choosing(1), 6);
        close();
        assertThat(result(round.resident(2)).orElseThrow().fingerprint()).isEqualTo(Fingerprints.of(download()));
    }

    @Test
    void theFingerprintOfEqualVotesIsAnotherOneEachTimeSoThatNobodyGuessesThem() {
        castAll(round.choosing(1), 6);
        var counting = repository.findById(round.id()).orElseThrow();
        var items = papers.items(round.id());
        var written = IntStream.range(0, 2)
                .mapToObj(_ -> files.election(counting, items, ballots.counting(round.id())))
                .map(it -> RoundFile.written(
                        Tally.count(it, papers.counting(counting, items), Lot.byId(it.projects())), counting))
                .toList();

        assertThat(written).extracting(RoundCountTest::salt).doesNotHaveDuplicates();
        assertThat(written).extracting(Fingerprints::of).doesNotHaveDuplicates();
        assertThat(written)
                .extracting(it -> it.replace(salt(it), ""))
                .as("equal but for that")
                .containsOnly(written.getFirst().replace(salt(written.getFirst()), ""));
    }

    @Test
    void onlyTheFileHoldsItsSalt() {
        castAll(round.choosing(1), 6);
        close();
        var salt = salt(download());

        var reader = round.resident(0);
        assertThat(result(reader).orElseThrow().toString()).doesNotContain(salt);
        assertThat(as(reader, () -> results.account(round.id())).orElseThrow()).doesNotContain(salt);
        assertThat(as(reader, () -> minutes.of(round.id(), DUTCH)).orElseThrow().toString())
                .doesNotContain(salt);
        assertThat(database.sql("select count(*) from blockbudget_round where concat_ws(' ', rules, lot_word) like ?")
                        .param("%" + salt + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String salt(String file) {
        var salt = file.lines()
                .filter(it -> it.startsWith("salt;"))
                .map(it -> it.substring(5))
                .findFirst()
                .orElseThrow();
        assertThat(salt).matches("[0-9A-HJKMNP-TV-Z]{26}");
        return salt;
    }

    @Test
    void theResultTellsByWhichWaysTheVotesCameIn() {
        castAll(round.choosing(1), 5);
        became("DESK", 1);
        became("PROXY", 2);
        close();

        var ways = new BallotWays(2, 1, 0, 2);
        assertThat(result(round.resident(0)).orElseThrow().ways()).isEqualTo(ways);
        var account = JsonMapper.builder()
                .build()
                .readTree(
                        as(round.resident(0), () -> results.account(round.id())).orElseThrow());
        assertThat(account.get("ways").toString()).isEqualTo("{\"online\":2,\"desk\":1,\"paper\":0,\"proxy\":2}");
        assertThat(account.get("unconfirmedForms").intValue()).isZero();
        assertThat(account.get("voters").intValue()).isEqualTo(5);
        assertThat(as(round.resident(0), () -> minutes.of(round.id(), DUTCH))
                        .orElseThrow()
                        .get("ways"))
                .isEqualTo(ways);
    }

    private void became(String way, int votes) {
        assertThat(database.sql("""
                        update blockbudget_voter set way = :way, voted_by = null
                        where round_id = :round and way = 'ONLINE' limit :votes
                        """)
                        .param("way", way)
                        .param("round", round.id().value())
                        .param("votes", votes)
                        .update())
                .isEqualTo(votes);
    }

    @Test
    void whatTakesLongToFindOutIsFoundOutOnce() {
        castAll(round.choosing(1), 6);
        close();

        var first = result(round.resident(0)).orElseThrow();
        var again = result(round.resident(1)).orElseThrow();
        assertThat(again.sentences()).isSameAs(first.sentences());
        assertThat(again.winners()).isSameAs(first.winners());
        var english =
                as(round.resident(0), () -> results.find(round.id(), Locale.UK)).orElseThrow();
        assertThat(english.sentences()).isNotEqualTo(first.sentences());
    }

    @Test
    void whoeverLivesElsewhereSeesNoResult() {
        castAll(round.choosing(1), 6);
        close();
        var other = rounds.opened(RoundRules.SAFE, 2);
        assertThat(result(other.resident(0))).isEmpty();
        assertThat(as(other.resident(0), () -> results.account(round.id()))).isEmpty();
        assertThat(as(other.resident(0), () -> results.ballots(round.id()))).isEmpty();
    }

    @Test
    void withTooFewVotesNothingIsCarriedOut() {
        var strict = new RoundRules(
                Voters.DWELLINGS, BallotForm.APPROVE, 10, Method.MOST_VOTES, false, Rest.SPEND, false, 50, 0);
        round = rounds.voting(strict, 6, 300);
        castAll(round.choosing(1), 2);
        close();
        assertThat(result(round.resident(0)).orElseThrow().isValid()).isFalse();
        assertThat(awards()).isZero();

        round = rounds.voting(strict, 6, 300);
        castAll(round.choosing(1), 3);
        close();
        assertThat(result(round.resident(0)).orElseThrow().isValid()).isTrue();
        assertThat(awards()).isEqualTo(1);
    }

    @Test
    void aRoundInWhichNobodyVotedHasAResultToo() {
        close();
        var result = result(round.resident(0)).orElseThrow();
        assertThat(result.isValid()).isFalse();
        assertThat(result.winners()).isEmpty();
    }

    @Test
    void theBallotsInTheFileAreInNoOrderAndNameNobody() {
        castAll(round.choosing(1), 6);
        close();
        assertThat(download().lines().dropWhile(it -> !it.equals("VOTES")).skip(2))
                .hasSize(6)
                .allMatch(it -> it.matches("[1-6];1"));
    }

    private String download() {
        return as(round.resident(0), () -> results.ballots(round.id())).orElseThrow();
    }

    private Optional<RoundResult> result(AccountId reader) {
        return as(reader, () -> results.find(round.id(), DUTCH));
    }

    private void castAll(Choices choices, int voters) {
        castFrom(0, choices, voters);
    }

    private void castFrom(int first, Choices choices, int voters) {
        IntStream.range(first, first + voters).forEach(it -> cast(it, choices));
    }

    private void cast(int voter, Choices choices) {
        assertThat(as(
                        round.resident(voter),
                        () -> voting.cast(round.id(), rounds.vote(round, voter), ReceiptCode.random(), choices)))
                .isEqualTo(new CastResult.Cast());
    }

    private void close() {
        rounds.endVote(round.id());
        count.ifDue(round.id());
    }

    private int awards() {
        return database.sql("select count(*) from blockbudget_award where round_id = ?")
                .param(round.id().value())
                .query(Integer.class)
                .single();
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return rounds.as(account, work);
    }
}
