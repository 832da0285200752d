package nl.floreynwijk.blockbudget;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.documents.QrSquares;
import org.springframework.stereotype.Service;

/**
 * Prints the paper forms of a round, each with a code of its own. A code is in the PDF and nowhere else, so a form that got
 * lost is not printed again: another one takes its place, and it no longer counts.
 *
 * <p>All are in Dutch: the only one in another language would tell whose it is. For the same reason no page says when it
 * was made, or which of how many it is.
 */
@Service
@RolesAllowed(Roles.COORDINATOR)
@RetryOnConflict
public class PaperForms {

    private static final Limit PRINTS = new Limit("paper-forms", 60, Duration.ofHours(1));

    private final FormCodes codes;
    private final PdfPages pages;
    private final Cooperative cooperative;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;

    PaperForms(
            FormCodes codes,
            PdfPages pages,
            Cooperative cooperative,
            CurrentAccount currentAccount,
            RateLimits limits) {
        this.codes = codes;
        this.pages = pages;
        this.cooperative = cooperative;
        this.currentAccount = currentAccount;
        this.limits = limits;
    }

    /** The votes that are not used, by address or by name, each with its form to print anew. */
    public List<VoteName> reprintable(RoundId round) {
        return codes.unused(round);
    }

    /**
     * Writes a PDF with a form for each vote that is not used and has none, in the order in which one walks along the doors,
     * at most {@link FormCodes#MOST_AT_ONCE} at a time.
     */
    public PaperFormsResult print(RoundId round, OutputStream out) throws IOException {
        var wait = tooOften();
        return wait.isPresent() ? wait.get() : write(codes.issue(round), out);
    }

    /** Writes a PDF with a new form for one vote; the one it had no longer counts. */
    public PaperFormsResult printAnew(RoundId round, VoterId voter, OutputStream out) throws IOException {
        var wait = tooOften();
        return wait.isPresent() ? wait.get() : write(codes.issueAnew(round, voter), out);
    }

    /**
     * Lets no form count that was printed so far and is not in the box, so that all are printed anew.
     *
     * @return how many these are
     */
    public int withdrawAll(RoundId round) {
        return codes.withdrawAll(round);
    }

    private Optional<PaperFormsResult> tooOften() {
        return limits.exceeded(PRINTS, currentAccount.id().toString()).map(PaperFormsResult.TooOften::new);
    }

    private PaperFormsResult write(FormCodes.Issue issue, OutputStream out) throws IOException {
        return switch (issue) {
            case FormCodes.Issue.Refused(var why) -> why;
            case FormCodes.Issue.Given(var round, var paper, var forms, var left) -> {
                out.write(pages.render("blockbudget/paper-forms", Languages.DUTCH, model(round, paper, forms)));
                yield new PaperFormsResult.Printed(forms.size(), left);
            }
        };
    }

    private Map<String, Object> model(Round round, BallotPaper paper, List<FormCodes.Form> forms) {
        var last = round.days().voteUntil();
        // What comes in on the last day itself may be read too late
        var isEarly = last.isAfter(round.days().voteFrom());
        return Map.ofEntries(
                Map.entry("title", round.title()),
                Map.entry("form", paper.form().name()),
                Map.entry("points", paper.points()),
                Map.entry("amount", paper.amount().text(Languages.DUTCH)),
                Map.entry("items", lines(paper)),
                Map.entry("spare", skipped(paper)),
                Map.entry("until", DutchTime.date(isEarly ? last.minusDays(1) : last, Languages.DUTCH)),
                Map.entry("isEarly", isEarly),
                Map.entry("byDwelling", round.rules().voters() == Voters.DWELLINGS),
                Map.entry("place", cooperative.name() + ", " + cooperative.address()),
                Map.entry("phone", cooperative.phone()),
                Map.entry(
                        "forms",
                        forms.stream()
                                .map(it -> new PrintedForm(
                                        it.addressee(),
                                        it.code().text(),
                                        QrSquares.of(it.code().letters())))
                                .toList()));
    }

    /** The number between the others that is not on the form, for it gets what is left; empty when none is missed. */
    private static String skipped(BallotPaper paper) {
        var numbers = paper.items().stream().map(BallotPaper.Item::number).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, numbers.size())
                .filter(it -> !numbers.contains(it))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }

    private static List<Line> lines(BallotPaper paper) {
        var numbers = paper.items().stream().collect(Collectors.toMap(BallotPaper.Item::id, BallotPaper.Item::number));
        return paper.items().stream()
                .map(it -> new Line(
                        it.number(),
                        it.title(),
                        it.cost().text(Languages.DUTCH),
                        it.rivals().stream()
                                .flatMap(rival -> Stream.ofNullable(numbers.get(rival)))
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /**
     * What is voted on, as it stands on the form.
     *
     * @param rivals the numbers of those on the ballot that cannot win together with it
     */
    record Line(int number, String title, String cost, String rivals) {}

    /** A form: to whom it goes, and its code, in letters and in squares. */
    record PrintedForm(String addressee, String code, List<QrSquares.Bar> bars) {}
}
