package nl.floreynwijk.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF, looked through for what a bill does not need.
 *
 * <p>Every object is looked at, wherever it hangs: a reader may find it in another way than we do. Links to pages on the
 * web are left alone, and so are the XML files in which an electronic invoice tells the same to a computer. One that can
 * be read without a password is taken, though it may ask not to be changed.
 */
class PdfFile {

    static final int MOST_PAGES = 50;

    private static final int MOST_OBJECTS = 300_000;
    private static final int DEEPEST = 200;
    private static final int ENDING = 2_048;
    private static final int XML_BEGINNING = 200;

    /** Actions that do more than show another place or page; another file can be one on a stranger's computer. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "Movie",
            "Sound",
            "GoToE",
            "GoToR",
            "GoTo3DView",
            "RichMediaExecute");

    private static final Set<String> PLAYED = Set.of("RichMedia", "3D", "Movie", "Screen", "Sound");
    private static final List<COSName> SCRIPTS =
            List.of(COSName.JS, COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));

    private final Path file;

    PdfFile(Path file) {
        this.file = file;
    }

    Finding finding() throws IOException {
        if (!isWhole()) {
            return Finding.UNREADABLE;
        }
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = pagesOf(document);
            if (pages == 0) {
                return Finding.UNREADABLE;
            }
            return pages > MOST_PAGES ? Finding.TOO_MANY_PAGES : findingIn(document.getDocument());
        } catch (InvalidPasswordException e) {
            return Finding.PROTECTED;
        }
    }

    /** Readers mend a file whose end is missing as well as they can: it may be half a bill. */
    private boolean isWhole() throws IOException {
        try (var content = Files.newInputStream(file)) {
            content.skipNBytes(Math.max(0, Files.size(file) - ENDING));
            return new String(content.readAllBytes(), ISO_8859_1).contains("%%EOF");
        }
    }

    /** What a PDF says of their number is not believed. */
    private static int pagesOf(PDDocument document) {
        var pages = document.getPages().iterator();
        var counted = 0;
        while (pages.hasNext() && counted <= MOST_PAGES) {
            pages.next();
            counted++;
        }
        return counted;
    }

    private static Finding findingIn(COSDocument objects) throws IOException {
        var keys = List.copyOf(objects.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            return Finding.UNREADABLE;
        }
        var finding = findingIn(objects.getTrailer(), 0);
        for (var key : keys) {
            finding = worse(finding, findingIn(objects.getObjectFromPool(key).getObject(), 0));
        }
        return finding;
    }

    private static Finding worse(Finding one, Finding other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What is in an object itself; what it refers to is an object of its own. */
    private static Finding findingIn(@Nullable COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            return Finding.UNREADABLE;
        }
        return switch (object) {
            case COSDictionary dictionary -> worse(findingOf(dictionary), findingIn(dictionary.getValues(), depth));
            case COSArray array -> findingIn(array.toList(), depth);
            case null, default -> Finding.FINE_PDF;
        };
    }

    private static Finding findingIn(Collection<? extends COSBase> parts, int depth) throws IOException {
        var finding = Finding.FINE_PDF;
        for (var part : parts) {
            finding = worse(finding, findingIn(part, depth + 1));
        }
        return finding;
    }

    private static Finding findingOf(COSDictionary dictionary) throws IOException {
        if (SCRIPTS.stream().anyMatch(dictionary::containsKey)
                || ACTIONS.contains(nameIn(dictionary, COSName.S))
                || PLAYED.contains(nameIn(dictionary, COSName.SUBTYPE))) {
            return Finding.ACTIVE;
        }
        return holdsFiles(dictionary) ? Finding.FILES_INSIDE : Finding.FINE_PDF;
    }

    private static String nameIn(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    /** Whether files are embedded that are no XML. */
    private static boolean holdsFiles(COSDictionary specification) throws IOException {
        if (!specification.containsKey(COSName.EF)) {
            return false;
        }
        if (!(specification.getDictionaryObject(COSName.EF) instanceof COSDictionary files)) {
            return true;
        }
        for (var key : files.keySet()) {
            if (!(files.getDictionaryObject(key) instanceof COSStream content && isXml(specification, content))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isXml(COSDictionary specification, COSStream content) throws IOException {
        var name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
        try (var bytes = content.createInputStream()) {
            var beginning = new String(bytes.readNBytes(XML_BEGINNING), ISO_8859_1);
            return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                    && beginning
                            .replaceFirst("^\u00ef\u00bb\u00bf", "")
                            .stripLeading()
                            .startsWith("<");
        }
    }
}
