package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Table;

/**
 * A responsibility list as a table in a file, a row for each item. Headings and words are Dutch whoever reads: a file is
 * for people and for other portals alike.
 */
final class ItemSheet {

    private static final String YES = "ja";
    private static final String NO = "nee";

    private final Map<SheetColumn, Integer> places;
    private final List<Item> items = new ArrayList<>();
    private final List<SheetFault> faults = new ArrayList<>();
    private final Map<ItemCode, Integer> lines = new HashMap<>();

    private ItemSheet(Table table) {
        places = Arrays.stream(SheetColumn.values()).collect(toMap(it -> it, it -> it.in(table)));
        table.rows().forEach(this::read);
    }

    /**
     * What stands in a file.
     *
     * @param faults where they are not empty, the items are not all there is
     */
    record Content(List<Item> items, List<SheetFault> faults) {}

    /** Reads a file in which no heading is missing that is needed. */
    static Content read(Table table) {
        var sheet = new ItemSheet(table);
        return new Content(List.copyOf(sheet.items), List.copyOf(sheet.faults));
    }

    static List<String> headings() {
        return Arrays.stream(SheetColumn.values()).map(SheetColumn::heading).toList();
    }

    static List<Cell> row(Item item) {
        return Arrays.stream(SheetColumn.values())
                .map(it -> (Cell) new Cell.Text(text(item, it)))
                .toList();
    }

    private static String text(Item item, SheetColumn column) {
        return switch (column) {
            case CODE -> item.code().value();
            case NAME -> item.nameDutch();
            case NAME_ENGLISH -> item.nameEnglish();
            case DUTY -> FileWords.DUTIES.word(item.duty());
            case CERTIFICATE ->
                item.certificate().map(FileWords.CERTIFICATES::word).orElse("");
            case DANGER -> item.danger().map(FileWords.DANGERS::word).orElse("");
            case EMERGENCY -> yesOrNo(item.emergency());
            case COVER -> FileWords.COVERS.word(item.cover());
            case CATEGORY -> FileWords.CATEGORIES.word(item.category());
            case ROOMS -> FileWords.ROOMS.words(item.rooms());
            case WORDS -> item.words();
            case TIP -> item.tipDutch();
            case TIP_ENGLISH -> item.tipEnglish();
            case TO_CHECK -> yesOrNo(item.toCheck());
            default -> questionText(item, column);
        };
    }

    private static String yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    private static String questionText(Item item, SheetColumn column) {
        for (var i = 0; i < item.questions().size(); i++) {
            var columns = SheetColumn.questions().get(i);
            var question = item.questions().get(i);
            switch (columns.indexOf(column)) {
                case 0 -> {
                    return question.dutch();
                }
                case 1 -> {
                    return question.english();
                }
                case 2 -> {
                    return question.leadsTo().value();
                }
                default -> {
                    // Of another question
                }
            }
        }
        return "";
    }

    private void read(Table.Row row) {
        new RowCells(row).item().ifPresent(it -> keep(row.line(), it));
    }

    private void keep(int line, Item item) {
        var before = lines.putIfAbsent(item.code(), line);
        if (before == null) {
            items.add(item);
        } else {
            fault(line, SheetColumn.CODE, item.code().value(), new SheetFault.Kind.Twice(before));
        }
    }

    private void fault(int line, SheetColumn column, String value, SheetFault.Kind kind) {
        faults.add(new SheetFault(line, column.heading(), value, kind));
    }

    /** The cells of one row, each of which says what it means or is at fault. */
    private final class RowCells {

        private final Table.Row row;
        private final int faultsBefore = faults.size();

        RowCells(Table.Row row) {
            this.row = row;
        }

        private String text(SheetColumn column) {
            int place = places.getOrDefault(column, -1);
            return place < 0 ? "" : row.cells().get(place);
        }

        private <T> Optional<T> orFault(Optional<T> meaning, SheetColumn column, SheetFault.Kind kind) {
            if (meaning.isEmpty()) {
                fault(row.line(), column, text(column), kind);
            }
            return meaning;
        }

        private <E extends Enum<E>> Optional<E> one(SheetColumn column, FileWords<E> words) {
            return orFault(words.meaning(text(column)), column, new SheetFault.Kind.Unknown(words.all()));
        }

        private <E extends Enum<E>> Optional<E> oneOrNone(SheetColumn column, FileWords<E> words) {
            return text(column).isEmpty() ? Optional.empty() : one(column, words);
        }

        private boolean isYes(SheetColumn column, boolean usual) {
            var word = text(column).toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !word.equals(YES) && !word.equals(NO)) {
                fault(row.line(), column, text(column), new SheetFault.Kind.Unknown(List.of(YES, NO)));
            }
            return word.isEmpty() ? usual : word.equals(YES);
        }

        private Optional<ItemCode> code(SheetColumn column) {
            return orFault(
                    ItemCode.parse(text(column).toLowerCase(Locale.ROOT)), column, new SheetFault.Kind.NotACode());
        }

        private List<Question> questions() {
            return SheetColumn.questions().stream()
                    .filter(it -> it.stream().anyMatch(column -> !text(column).isEmpty()))
                    .flatMap(it ->
                            code(it.getLast())
                                    .map(to -> new Question(text(it.getFirst()), text(it.get(1)), to))
                                    .stream())
                    .toList();
        }

        Optional<Item> item() {
            var code = code(SheetColumn.CODE);
            var duty = one(SheetColumn.DUTY, FileWords.DUTIES);
            var category = one(SheetColumn.CATEGORY, FileWords.CATEGORIES);
            var rooms = orFault(
                    FileWords.ROOMS.meanings(text(SheetColumn.ROOMS)),
                    SheetColumn.ROOMS,
                    new SheetFault.Kind.Unknown(FileWords.ROOMS.all()));
            var certificate = oneOrNone(SheetColumn.CERTIFICATE, FileWords.CERTIFICATES);
            var danger = oneOrNone(SheetColumn.DANGER, FileWords.DANGERS);
            var cover = text(SheetColumn.COVER).isEmpty()
                    ? Optional.of(Cover.NONE)
                    : one(SheetColumn.COVER, FileWords.COVERS);
            var questions = questions();
            var emergency = isYes(SheetColumn.EMERGENCY, false);
            var toCheck = isYes(SheetColumn.TO_CHECK, true);
            if (faults.size() > faultsBefore) {
                return Optional.empty();
            }
            return accepted(new Item(
                    code.orElseThrow(),
                    text(SheetColumn.NAME),
                    text(SheetColumn.NAME_ENGLISH),
                    text(SheetColumn.WORDS),
                    rooms.orElse(Set.of()),
                    category.orElseThrow(),
                    duty.orElseThrow(),
                    certificate,
                    danger,
                    emergency,
                    cover.orElseThrow(),
                    text(SheetColumn.TIP),
                    text(SheetColumn.TIP_ENGLISH),
                    questions,
                    toCheck));
        }

        private Optional<Item> accepted(Item item) {
            item.problems()
                    .forEach(it ->
                            fault(row.line(), SheetColumn.CODE, item.code().value(), new SheetFault.Kind.Refused(it)));
            return faults.size() > faultsBefore ? Optional.empty() : Optional.of(item);
        }
    }
}
