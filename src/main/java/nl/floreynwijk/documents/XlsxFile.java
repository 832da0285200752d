package nl.floreynwijk.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook of a spreadsheet program, of which the first sheet that is not hidden is read.
 *
 * <p>Nothing is unpacked but the parts this takes, and these only while they are read: no more is held than the table
 * and the texts that its cells share.
 */
class XlsxFile implements AutoCloseable {

    /** More than a full table takes; what goes on after it was made to fill the memory. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_SHARED_TEXTS = TableBuilder.MOST_ROWS * TableBuilder.MOST_COLUMNS;

    /** Of spreadsheet programs too. */
    private static final int MOST_FORMATS = 65_536;

    private final ZipFile parts;
    private long unpacked;

    XlsxFile(Path file) throws IOException {
        parts = new ZipFile(file.toFile());
    }

    ReadResult read() throws IOException, XMLStreamException {
        if (parts.size() > MOST_PARTS) {
            throw new IOException("More parts than a workbook has");
        }
        var workbook = relationsOf("").ofType("officeDocument").orElseThrow(() -> new IOException("No workbook"));
        var relations = relationsOf(workbook);
        try (var xml = open(workbook)) {
            var startsIn1904 = false;
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    startsIn1904 = xml.attribute("date1904")
                            .filter(it -> it.equals("1") || it.equals("true"))
                            .isPresent();
                } else if (xml.starts("sheet")
                        && xml.attribute("state").orElse("visible").equals("visible")) {
                    return sheet(relations, xml.attribute("id").orElseThrow(), startsIn1904);
                }
            }
        }
        return new ReadResult.Empty();
    }

    private Relations relationsOf(String part) throws IOException, XMLStreamException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = new Relations(new HashMap<>(), new HashMap<>());
        try (var xml = open(folder + "_rels/" + part.substring(folder.length()) + ".rels")) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = xml.attribute("Target").orElseThrow();
                    var name = Path.of("/", folder)
                            .resolve(target)
                            .normalize()
                            .toString()
                            .substring(1);
                    var type = xml.attribute("Type").orElseThrow();
                    relations.byId().put(xml.attribute("Id").orElseThrow(), name);
                    relations.byType().put(type.substring(type.lastIndexOf('/') + 1), name);
                }
            }
        }
        return relations;
    }

    private XmlPart open(String name) throws IOException, XMLStreamException {
        var part = parts.getEntry(name);
        if (part == null) {
            throw new IOException("A part is missing");
        }
        return new XmlPart(new Counted(parts.getInputStream(part)));
    }

    private ReadResult sheet(Relations relations, String id, boolean startsIn1904)
            throws IOException, XMLStreamException {
        var sharedTexts = relations.ofType("sharedStrings");
        var styles = relations.ofType("styles");
        var texts = sharedTexts.isPresent() ? sharedTexts(sharedTexts.get()) : List.<String>of();
        var formats = styles.isPresent() ? numberFormats(styles.get()) : List.<NumberFormat>of();
        try (var xml = open(relations.withId(id))) {
            return new XlsxSheet(xml, texts, formats, startsIn1904).read();
        }
    }

    private List<String> sharedTexts(String part) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        try (var xml = open(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    texts.add(xml.richText("si"));
                    requireAtMost(MOST_SHARED_TEXTS, texts);
                }
            }
        }
        return texts;
    }

    private List<NumberFormat> numberFormats(String part) throws IOException, XMLStreamException {
        var own = new HashMap<String, NumberFormat>();
        var formats = new ArrayList<NumberFormat>();
        var ofCells = false;
        try (var xml = open(part)) {
            while (xml.next() && !xml.ends("cellXfs")) {
                ofCells |= xml.starts("cellXfs");
                if (xml.starts("numFmt")) {
                    own.put(
                            xml.attribute("numFmtId").orElseThrow(),
                            new NumberFormat(xml.attribute("formatCode").orElseThrow()));
                } else if (ofCells && xml.starts("xf")) {
                    var id = xml.attribute("numFmtId").orElse("0");
                    formats.add(own.computeIfAbsent(id, NumberFormat::builtIn));
                    requireAtMost(MOST_FORMATS, formats);
                }
            }
        }
        return formats;
    }

    private static void requireAtMost(int most, List<?> list) throws IOException {
        if (list.size() > most) {
            throw new IOException("More than a workbook has");
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** Where the parts are that a part speaks of: by its id for it, and by what they are. */
    private record Relations(Map<String, String> byId, Map<String, String> byType) {

        Optional<String> ofType(String type) {
            return Optional.ofNullable(byType.get(type));
        }

        String withId(String id) throws IOException {
            return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IOException("A sheet is nowhere"));
        }
    }

    /** What the file says of its size is not believed. */
    private class Counted extends FilterInputStream {

        Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw new IOException("More is packed in it than a table can hold");
            }
            return read;
        }
    }
}
