package nl.floreynwijk.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs write them, and as somebody with bad plans would: made part by part. */
class Workbooks {

    static final String FORMATS = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]d mmmm yyyy;@"/>\
            <numFmt numFmtId="165" formatCode="0000000000"/>\
            <numFmt numFmtId="166" formatCode="&quot;stand&quot;\\ 0.00"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/>\
            <xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>""";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Workbooks(String sheet) {
        part("_rels/.rels", """
                <Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        part("xl/workbook.xml", workbook("", "<sheet name='Leden' sheetId='1' r:id='r7'/>"));
        part("xl/_rels/workbook.xml.rels", """
                <Relationships>
                <Relationship Id="r7" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/>
                <Relationship Id="r9" Type="http://x/worksheet" Target="worksheets/sheet2.xml"/>
                <Relationship Id="r8" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>
                <Relationship Id="r6" Type="http://x/styles" Target="styles.xml"/></Relationships>""");
        part("xl/sharedStrings.xml", "<sst/>");
        part("xl/styles.xml", FORMATS);
        part("xl/worksheets/sheet1.xml", sheet);
    }

    static Workbooks ofRows(String... rows) {
        return new Workbooks("<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
    }

    static String workbook(String settings, String sheets) {
        return "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + settings
                + "<sheets>" + sheets + "</sheets></workbook>";
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Workbooks sharing(String... texts) {
        return part("xl/sharedStrings.xml", "<sst>" + String.join("", texts) + "</sst>");
    }

    Path in(Path file) {
        return in(file, out -> {});
    }

    /** With something more after these parts. */
    Path in(Path file, More more) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            more.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Workbooks without(String part) {
        parts.remove(part);
        return this;
    }

    interface More {
        void write(ZipOutputStream zip) throws IOException;
    }

    static void repeat(OutputStream out, String text, int times) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < times; i++) {
            out.write(bytes);
        }
    }
}
