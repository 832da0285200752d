package nl.floreynwijk.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    @TempDir
    Path folder;

    private Finding found(byte[] bytes) throws IOException {
        return Inspector.findingOf(
                AttachmentType.PDF, Files.write(folder.resolve("sent"), bytes), folder.resolve("nothing"));
    }

    private static COSDictionary action(String kind) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        return action;
    }

    @Test
    void anOrdinaryBillIsFine() throws IOException {
        assertThat(found(TestFiles.pdf())).isEqualTo(Finding.FINE_PDF);
        assertThat(found(TestFiles.pdf(PdfFile.MOST_PAGES, _ -> {}))).isEqualTo(Finding.FINE_PDF);
    }

    @Test
    void aLinkToPayIsFine() throws IOException {
        assertThat(found(TestFiles.pdfWith("OpenAction", action("GoTo")))).isEqualTo(Finding.FINE_PDF);
        assertThat(found(TestFiles.pdfWith("Link", action("URI")))).isEqualTo(Finding.FINE_PDF);
    }

    @Test
    void aBookIsRefused() throws IOException {
        assertThat(found(TestFiles.pdf(PdfFile.MOST_PAGES + 1, _ -> {}))).isEqualTo(Finding.TOO_MANY_PAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE", "GoToR"})
    void whatActsByItselfIsRefused(String kind) throws IOException {
        assertThat(found(TestFiles.pdfWith("OpenAction", action(kind)))).isEqualTo(Finding.ACTIVE);
    }

    @Test
    void whatActsIsFoundHoweverDeepItHangs() throws IOException {
        var action = new COSDictionary();
        action.setItem(COSName.JS, new COSString("app.alert(1)"));
        var steps = new COSArray();
        steps.add(action);
        var deep = new COSDictionary();
        deep.setItem("Hidden", steps);

        assertThat(found(TestFiles.pdfWith("Anything", deep))).isEqualTo(Finding.ACTIVE);
    }

    @Test
    void aFormWithAProgramIsRefused() throws IOException {
        var form = new COSDictionary();
        form.setItem(COSName.getPDFName("XFA"), new COSArray());

        assertThat(found(TestFiles.pdfWith("AcroForm", form))).isEqualTo(Finding.ACTIVE);
    }

    @Test
    void anElectronicInvoiceIsFine() throws IOException {
        assertThat(found(TestFiles.pdfWithFile(
                        "factur-x.xml", "\uFEFF<?xml version='1.0'?><rsm:CrossIndustryInvoice/>")))
                .isEqualTo(Finding.FINE_PDF);
    }

    @Test
    void otherFilesInsideAreRefused() throws IOException {
        assertThat(found(TestFiles.pdfWithFile("factuur.exe", "MZ"))).isEqualTo(Finding.FILES_INSIDE);
        assertThat(found(TestFiles.pdfWithFile("factuur.xml", "MZ"))).isEqualTo(Finding.FILES_INSIDE);
        assertThat(found(TestFiles.pdfWithFile("factuur.html", "<html>"))).isEqualTo(Finding.FILES_INSIDE);
    }

    @Test
    void aPasswordIsInTheWayAndARequestNotToChangeIsNot() throws IOException {
        assertThat(found(TestFiles.pdfWithPassword("geheim"))).isEqualTo(Finding.PROTECTED);
        assertThat(found(TestFiles.pdfWithPassword(""))).isEqualTo(Finding.FINE_PDF);
    }

    @Test
    void halfAPdfIsRefused() throws IOException {
        var whole = TestFiles.pdf(3, _ -> {});
        var random = new Random(5);
        for (var time = 0; time < 60; time++) {
            var part = Arrays.copyOf(whole, random.nextInt(whole.length - 8));

            assertThat(found(part))
                    .as("%d of %d bytes", part.length, whole.length)
                    .isEqualTo(Finding.UNREADABLE);
        }
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws IOException {
        assertThat(found(TestFiles.pdf(0, _ -> {}))).isEqualTo(Finding.UNREADABLE);
    }
}
