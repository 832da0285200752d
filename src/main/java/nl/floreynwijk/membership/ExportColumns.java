package nl.floreynwijk.membership;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import org.springframework.stereotype.Component;

/** What a file with members tells about each of them. */
@Component
class ExportColumns {

    private static final Cell NOTHING = new Cell.Text("");

    private final Blocks blocks;
    private final I18NProvider texts;

    ExportColumns(Blocks blocks, I18NProvider texts) {
        this.blocks = blocks;
        this.texts = texts;
    }

    /**
     * A table for people who speak this language.
     *
     * @param mail whether it tells mail addresses
     * @param phone whether it tells phone numbers
     */
    ExportTable in(Locale language, boolean mail, boolean phone) {
        var blockNames = blocks.names().stream().collect(Collectors.toMap(Choice<BlockId>::id, Choice<BlockId>::name));
        var columns = new ArrayList<Column>();
        addNames(columns, language);
        addAddress(columns);
        if (mail) {
            columns.add(new Column("mail", it -> text(it.summary().email().map(EmailAddress::value))));
        }
        if (phone) {
            columns.add(new Column("phone", it -> text(it.summary().phone().map(ExportColumns::dialled))));
        }
        addMembership(columns, language, blockNames);
        return new ExportTable(
                texts.getTranslation("membership.file.sheet", language),
                columns.stream()
                        .map(it -> texts.getTranslation("membership.file.column." + it.name(), language))
                        .toList(),
                columns);
    }

    private static void addNames(List<Column> columns, Locale language) {
        columns.add(new Column("number", it -> whole(it.summary().number())));
        columns.add(new Column("given-name", it -> textUnlessErased(it, it.givenName())));
        columns.add(new Column("family-name", it -> textUnlessErased(it, it.familyName())));
        columns.add(new Column(
                "organisation", it -> textUnlessErased(it, it.organisation().orElse(""))));
        columns.add(new Column("kind", it -> new Cell.Text(it.summary().kind().in(language))));
    }

    private static void addAddress(List<Column> columns) {
        columns.add(new Column("street", it -> text(address(it, Address::street))));
        columns.add(new Column(
                "house-number", it -> whole(address(it, at -> at.houseNumber().number()))));
        columns.add(new Column(
                "addition", it -> text(address(it, at -> at.houseNumber().addition()))));
        columns.add(new Column(
                "postcode", it -> text(address(it, at -> at.postcode().toString()))));
        columns.add(new Column("town", it -> text(address(it, Address::town))));
    }

    private void addMembership(List<Column> columns, Locale language, Map<BlockId, String> blockNames) {
        columns.add(new Column("since", it -> day(it.summary().startedOn())));
        columns.add(new Column("ended", it -> day(it.summary().endedOn())));
        columns.add(new Column(
                "state",
                it -> new Cell.Text(texts.getTranslation(
                        "membership.file.state." + it.summary().state(), language))));
        columns.add(new Column("block", it -> text(it.block().map(block -> blockNames.getOrDefault(block, "")))));
    }

    private static <T> Optional<T> address(ListedMember member, Function<Address, T> part) {
        return member.summary().address().map(part);
    }

    /** A number from abroad begins with 00, because a spreadsheet takes a plus for a sum. */
    private static String dialled(PhoneNumber phone) {
        return phone.toString().replace("+", "00");
    }

    private static Cell textUnlessErased(ListedMember member, String text) {
        return member.isErased() ? NOTHING : new Cell.Text(text);
    }

    private static Cell text(Optional<String> text) {
        return new Cell.Text(text.orElse(""));
    }

    private static Cell whole(Optional<Integer> number) {
        return number.<Cell>map(Cell.Whole::new).orElse(NOTHING);
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Cell.Day::new).orElse(NOTHING);
    }

    /** One of them. */
    private record Column(String name, Function<ListedMember, Cell> cell) {}

    /** All of them for one file. */
    record ExportTable(String sheet, List<String> headings, List<Column> columns) {

        List<Cell> row(ListedMember member) {
            return columns.stream().map(it -> it.cell().apply(member)).toList();
        }
    }
}
