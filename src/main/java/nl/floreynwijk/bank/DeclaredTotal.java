package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.AMOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_COUNT;
import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_TOTAL;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Euros;

/** How many entries a bank says that there are, and what they come to; it may say neither. */
final class DeclaredTotal {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final BankXml xml;
    private Optional<Integer> count = Optional.empty();
    private Optional<Euros> sum = Optional.empty();

    DeclaredTotal(BankXml xml) {
        this.xml = xml;
    }

    void read() throws IOException, StatementRefused {
        xml.children(name -> {
            switch (name) {
                case "NbOfNtries" -> readCount();
                case "Sum" -> readSum();
                default -> xml.skip();
            }
        });
    }

    private void readCount() throws IOException, StatementRefused {
        var text = xml.text();
        if (!COUNT.matcher(text).matches()) {
            throw xml.refused(WRONG_COUNT);
        }
        count = Optional.of(Integer.valueOf(text));
    }

    private void readSum() throws IOException, StatementRefused {
        sum = BankAmount.exact(xml.text());
        if (sum.isEmpty()) {
            throw xml.refused(AMOUNT_NOT_UNDERSTOOD);
        }
    }

    /** Makes sure that it is one of these: banks do not agree on what they count. */
    void checkCount(int... possible) throws StatementRefused {
        if (count.isPresent() && Arrays.stream(possible).noneMatch(count.get()::equals)) {
            throw xml.refused(WRONG_COUNT);
        }
    }

    /** Makes sure that it is one of these, of which the first is most likely. */
    void checkSum(Euros... possible) throws StatementRefused {
        if (sum.isPresent() && !Arrays.asList(possible).contains(sum.get())) {
            throw xml.refused(WRONG_TOTAL, sum.get().minus(possible[0]));
        }
    }
}
