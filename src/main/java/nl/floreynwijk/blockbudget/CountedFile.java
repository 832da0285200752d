package nl.floreynwijk.blockbudget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.tally.CountingRules;
import nl.floreynwijk.tally.Loss;
import nl.floreynwijk.tally.Lot;
import nl.floreynwijk.tally.PbReader;
import nl.floreynwijk.tally.PbResult;
import nl.floreynwijk.tally.Purchase;
import nl.floreynwijk.tally.RecountCommand;
import nl.floreynwijk.tally.ResultWords;
import nl.floreynwijk.tally.Tally;
import nl.floreynwijk.tally.TallyAccount;
import nl.floreynwijk.tally.TallyResult;
import org.springframework.util.function.SingletonSupplier;

/** The published file of a round, counted again: what is shown of a result is what anybody would find. */
final class CountedFile {

    private static final int CENTS = 2;

    /** The portal knows no other money, so the words about a practice round stand beside its amounts in euros. */
    private static final String CURRENCY = "EUR";

    private static final Locale DUTCH = Locale.of("nl");

    private final TallyResult result;
    private final Optional<String> lotWord;
    private final String fileName;

    /** What it takes seconds to find out of a large file is found out once, when somebody first asks. */
    private final Supplier<String> account;

    private final Supplier<InWords> inDutch;
    private final Supplier<InWords> inEnglish;

    private CountedFile(TallyResult result, Optional<String> lotWord, String fileName) {
        this.result = result;
        this.lotWord = lotWord;
        this.fileName = fileName;
        account = SingletonSupplier.of(() -> TallyAccount.json(result, lotWord, fileName));
        inDutch = SingletonSupplier.of(() -> words(DUTCH));
        inEnglish = SingletonSupplier.of(() -> words(Locale.ENGLISH));
    }

    /**
     * What is said of it in one language.
     *
     * @param sentences how it was counted, and what else might have been
     */
    record InWords(List<RoundResult.Winner> winners, List<RoundResult.Loser> losers, List<String> sentences) {

        InWords {
            winners = List.copyOf(winners);
            losers = List.copyOf(losers);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Reads and counts a file.
     *
     * @throws IllegalStateException when the file is no longer what was written
     * @throws nl.floreynwijk.tally.TooLargeException when it cannot be counted in any time worth waiting for
     */
    static CountedFile of(String file, CountingRules rules, Optional<String> lotWord, String fileName) {
        try {
            return switch (PbReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
                case PbResult.Read(var election, var _) -> {
                    var lot = lotWord.map(it -> Lot.drawn(it, election.projects()))
                            .orElseGet(() -> Lot.byId(election.projects()));
                    yield new CountedFile(Tally.count(election, rules, lot), lotWord, fileName);
                }
                case PbResult.Refused(var defects) ->
                    throw new IllegalStateException("The file of a result cannot be read: " + defects.getFirst());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException("Memory can be read", failure);
        }
    }

    /** In JSON, for programs; of no single ballot. */
    String account() {
        return account.get();
    }

    /** In Dutch, or else in English. */
    InWords in(Locale language) {
        return DUTCH.getLanguage().equals(language.getLanguage()) ? inDutch.get() : inEnglish.get();
    }

    private InWords words(Locale language) {
        var words = ResultWords.discreet(result, language, CURRENCY);
        return new InWords(
                result.purchases().stream().map(it -> winner(it, words)).toList(),
                result.losses().stream().map(it -> loser(it, words)).toList(),
                sentences(words));
    }

    /** The line that counts the file again. */
    String command() {
        return RecountCommand.line(result.rules(), lotWord, fileName);
    }

    int withWish() {
        return result.votersWithSomething();
    }

    Euros spent() {
        return euros(result.election().money().toAmount(result.spent()));
    }

    Euros left() {
        return euros(result.election().money().toAmount(result.left()));
    }

    private RoundResult.Winner winner(Purchase purchase, ResultWords words) {
        var project = purchase.project();
        var money = result.election().money();
        var supporters = result.supporters(project);
        return new RoundResult.Winner(
                project.id(),
                project.name(),
                euros(money.toAmount(project.cost())),
                euros(money.toAmount(purchase.amount())),
                supporters,
                result.costPerSupporter(purchase).map(CountedFile::euros),
                words.winner(purchase),
                words.byLot(purchase));
    }

    private RoundResult.Loser loser(Loss loss, ResultWords words) {
        var project = loss.project();
        return new RoundResult.Loser(
                project.name(),
                euros(result.election().money().toAmount(project.cost())),
                result.supporters(project),
                words.loser(loss));
    }

    private List<String> sentences(ResultWords words) {
        return Stream.of(
                        Optional.of(words.rules()),
                        words.share(),
                        words.nothing(),
                        words.comparison(),
                        Optional.of(words.lot(lotWord)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Euros euros(BigDecimal amount) {
        return new Euros(
                amount.setScale(CENTS, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }
}
