package nl.floreynwijk.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.places.WrongRow.Reason;

/** Reads the rows of one file, and says of each that cannot be understood what is wrong with it. */
class RowReader {

    private static final int MOST_QUOTED = 40;

    private final ColumnChoice choice;
    private final String usualTown;
    private final List<FileRow> right = new ArrayList<>();
    private final List<WrongRow> wrong = new ArrayList<>();
    private final Map<Door, Integer> lines = new HashMap<>();

    /** Where a row names no town, it is {@code usualTown}. */
    RowReader(ColumnChoice choice, String usualTown) {
        this.choice = choice;
        this.usualTown = usualTown;
    }

    void read(Table table) {
        table.rows().forEach(this::read);
    }

    List<FileRow> right() {
        return right;
    }

    List<WrongRow> wrong() {
        return wrong;
    }

    private void read(Table.Row row) {
        var cells = new Cells(row);
        var postcode =
                cells.parsed(ImportField.POSTCODE, Postcode::parse, RowProblem.NO_POSTCODE, RowProblem.NOT_A_POSTCODE);
        var door = choice.column(ImportField.STREET).isPresent() ? apart(cells) : inOne(cells);
        var town = cells.name(ImportField.TOWN, RowProblem.NOT_A_TOWN);
        var block = cells.name(ImportField.BLOCK, RowProblem.NOT_A_BLOCK);
        var landlord = cells.name(ImportField.LANDLORD, RowProblem.NOT_A_LANDLORD);
        var tenure = cells.text(ImportField.TENURE)
                .flatMap(text -> cells.or(TenureWords.meaning(text), RowProblem.NOT_A_TENURE, text));
        if (!cells.reasons.isEmpty()) {
            wrong.add(new WrongRow(row.line(), cells.reasons));
            return;
        }
        var where = door.orElseThrow();
        var address = new Address(where.street(), where.houseNumber(), postcode.orElseThrow(), town.orElse(usualTown));
        keep(new FileRow(row.line(), address, town.isPresent(), block, landlord, tenure));
    }

    private void keep(FileRow row) {
        var before = lines.putIfAbsent(Door.of(row.address()), row.line());
        if (before == null) {
            right.add(row);
        } else {
            wrong.add(new WrongRow(row.line(), List.of(new Reason(RowProblem.TWICE, String.valueOf(before)))));
        }
    }

    private static Optional<StreetAndNumber> apart(Cells cells) {
        var street = cells.parsed(
                ImportField.STREET,
                text -> Optional.of(text).filter(PlaceName::isName),
                RowProblem.NO_STREET,
                RowProblem.NOT_A_STREET);
        var number = cells.text(ImportField.HOUSE_NUMBER);
        if (number.isEmpty()) {
            cells.refuse(RowProblem.NO_HOUSE_NUMBER, "");
            return Optional.empty();
        }
        var written = Stream.of(ImportField.HOUSE_NUMBER, ImportField.LETTER, ImportField.ADDITION)
                .flatMap(field -> cells.text(field).stream())
                .collect(Collectors.joining(" "));
        return cells.or(HouseNumber.parse(written), RowProblem.NOT_A_HOUSE_NUMBER, written)
                .flatMap(it -> street.map(name -> new StreetAndNumber(name, it)));
    }

    private static Optional<StreetAndNumber> inOne(Cells cells) {
        return cells.parsed(
                ImportField.ADDRESS,
                text -> StreetAndNumber.split(text).filter(it -> PlaceName.isName(it.street())),
                RowProblem.NO_ADDRESS,
                RowProblem.NOT_AN_ADDRESS);
    }

    /** The cells of one row by what they hold, and what is wrong with them. */
    private final class Cells {

        private final Table.Row row;
        private final List<Reason> reasons = new ArrayList<>();

        Cells(Table.Row row) {
            this.row = row;
        }

        Optional<String> text(ImportField field) {
            return choice.column(field).map(row.cells()::get).filter(cell -> !cell.isBlank());
        }

        Optional<String> name(ImportField field, RowProblem problem) {
            return text(field)
                    .flatMap(text -> or(Optional.of(text).filter(PlaceName::isName), problem, text))
                    .map(PlaceName::tidy);
        }

        <T> Optional<T> parsed(
                ImportField field, Function<String, Optional<T>> meaning, RowProblem none, RowProblem wrongOne) {
            var text = text(field);
            if (text.isEmpty()) {
                refuse(none, "");
                return Optional.empty();
            }
            return or(meaning.apply(text.get()), wrongOne, text.get());
        }

        /** What was understood; where nothing was, the text is to blame. */
        <T> Optional<T> or(Optional<T> understood, RowProblem problem, String text) {
            if (understood.isEmpty()) {
                refuse(problem, text);
            }
            return understood;
        }

        void refuse(RowProblem problem, String text) {
            var quoted = text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text;
            reasons.add(new Reason(problem, quoted));
        }
    }
}
