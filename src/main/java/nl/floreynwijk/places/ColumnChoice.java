package nl.floreynwijk.places;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.floreynwijk.documents.Table;

/** In which column of a file each thing about a dwelling stands, counted from 0; what is not in the file is left out. */
public record ColumnChoice(Map<ImportField, Integer> columns) {

    private static final int LOOKED_AT = 50;

    public ColumnChoice {
        columns = Map.copyOf(columns);
    }

    /** What the headings say, in Dutch or English; where they can mean two things, the rows below them decide. */
    public static ColumnChoice guessed(Table table) {
        var headings = table.headings().stream().map(ImportField::plain).toList();
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        for (var field : ImportField.values()) {
            field.headings().stream()
                    .map(headings::indexOf)
                    .filter(column -> column >= 0)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        var ownership = headings.indexOf("eigendom");
        if (ownership >= 0) {
            var telling =
                    hold(table, ownership, text -> TenureWords.meaning(text).isPresent());
            columns.putIfAbsent(telling ? ImportField.TENURE : ImportField.LANDLORD, ownership);
        }
        tellStreetFromAddress(table, columns);
        return new ColumnChoice(columns);
    }

    /** A column "Adres" may hold streets only, and a column "Straat" may have the house number in it. */
    private static void tellStreetFromAddress(Table table, Map<ImportField, Integer> columns) {
        var street = columns.containsKey(ImportField.STREET) ? ImportField.STREET : ImportField.ADDRESS;
        var column = columns.get(street);
        if (column == null) {
            return;
        }
        columns.remove(street);
        var whole = !columns.containsKey(ImportField.HOUSE_NUMBER)
                || (street == ImportField.ADDRESS
                        && hold(table, column, text -> StreetAndNumber.split(text)
                                .isPresent()));
        columns.remove(ImportField.ADDRESS);
        columns.put(whole ? ImportField.ADDRESS : ImportField.STREET, column);
    }

    private static boolean hold(Table table, int column, Predicate<String> meaning) {
        var cells = table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .limit(LOOKED_AT)
                .toList();
        return cells.stream().filter(meaning).count() * 2 > cells.size();
    }

    /** The column of this field; empty when it is not in the file. */
    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What has to be in the file and is not chosen: a postcode, and street and house number, apart or in one. */
    public Set<ImportField> missing() {
        var needed = columns.containsKey(ImportField.ADDRESS)
                ? EnumSet.of(ImportField.POSTCODE)
                : EnumSet.of(ImportField.POSTCODE, ImportField.STREET, ImportField.HOUSE_NUMBER);
        needed.removeAll(columns.keySet());
        return needed;
    }
}
