package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.CertificateNumber;
import nl.floreynwijk.green.CertificateResult;
import nl.floreynwijk.green.Certificates;
import nl.floreynwijk.green.MyHours;
import nl.floreynwijk.green.OwnCertificate;
import nl.floreynwijk.green.WorkedSeason;

/** Where a member asks for a certificate of a year or of a period, and finds those they have. */
class CertificatePart extends Composite<Section> {

    /** Stands for a period that is no year. */
    private static final int OTHER = 0;

    private final transient Certificates certificates;
    private final transient Consumer<Supplier<CertificateResult>> asking;
    private final transient Consumer<String> done;
    private final Answer answer;
    private final Select<Integer> year = new Select<>();
    private final DayField from = new DayField(getTranslation("green.certificate.from"));
    private final DayField until = new DayField(getTranslation("green.certificate.until"));
    private final Div days = new Div(from, until);
    private final RefusedFields refused = new RefusedFields();

    CertificatePart(
            MyHours mine,
            Certificates certificates,
            Consumer<Supplier<CertificateResult>> asking,
            Consumer<String> done,
            Answer answer) {
        this.certificates = certificates;
        this.asking = asking;
        this.done = done;
        this.answer = answer;
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("green.certificate")),
                        new Paragraph(getTranslation("green.certificate.about")));
        if (!mine.seasons().isEmpty()) {
            getContent().add(createForm(mine));
        }
        if (!mine.certificates().isEmpty()) {
            getContent().add(new H3(getTranslation("green.certificate.mine")), createList(mine.certificates()));
        }
    }

    private Div createForm(MyHours mine) {
        year.setLabel(getTranslation("green.certificate.over"));
        year.setItems(Stream.concat(mine.seasons().stream().map(WorkedSeason::year), Stream.of(OTHER))
                .toList());
        year.setItemLabelGenerator(
                it -> it == OTHER ? getTranslation("green.certificate.other") : Integer.toString(it));
        year.setValue(mine.seasons().getFirst().year());
        year.addValueChangeListener(it -> days.setVisible(it.getValue() == OTHER));
        days.addClassName("door");
        days.setVisible(false);
        var ask = new Button(getTranslation("green.certificate.ask"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(year, days, ask);
        form.addClassName("stack");
        return form;
    }

    private void ask() {
        refused.clear();
        if (year.getValue() != OTHER) {
            asking.accept(() -> certificates.ask(year.getValue()));
            return;
        }
        var first = read(from);
        var last = read(until);
        if (first.isPresent() && last.isPresent()) {
            asking.accept(() -> certificates.ask(first.get(), last.get()));
        }
    }

    private Optional<LocalDate> read(DayField field) {
        if (field.isEmpty()) {
            refused.add(field, getTranslation("green.certificate.no-day"));
        }
        return field.getOptionalValue();
    }

    private UnorderedList createList(List<OwnCertificate> all) {
        var list = new UnorderedList();
        list.addClassName("desk-people");
        all.forEach(it -> list.add(new ListItem(row(it))));
        return list;
    }

    private ListRow row(OwnCertificate certificate) {
        var title = getTranslation(
                certificate.placement() ? "green.certificate.of-placement" : "green.certificate.of",
                HoursWords.days(certificate.from(), certificate.until()));
        var number = getTranslation(
                "green.certificate.number",
                certificate.number().text(),
                HoursWords.date(DutchTime.day(certificate.madeAt())));
        if (certificate.withdrawnAt().isPresent()) {
            return new ListRow(title, number, getTranslation("green.certificate.is-withdrawn"));
        }
        var withdraw = new Button(getTranslation("green.certificate.withdraw"), _ -> askWithdraw(certificate));
        withdraw.setAriaLabel(getTranslation("green.certificate.withdraw") + ": " + title);
        var tools = new Div(paper(certificate.number(), "nl"), paper(certificate.number(), "en"), withdraw);
        tools.addClassName("list-row-buttons");
        return new ListRow(title, HoursWords.time(certificate.minutes()), number).with(tools);
    }

    /** The PDF, which a browser opens or keeps. */
    static Anchor paper(CertificateNumber number, String language) {
        var link = new Anchor(
                "/groen/uren/verklaringen/%s/verklaring.pdf?taal=%s".formatted(number.letters(), language),
                text("green.certificate.paper." + language));
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    private void askWithdraw(OwnCertificate certificate) {
        answer.clear();
        new Question(
                        getTranslation("green.certificate.withdraw.title"),
                        getTranslation("green.certificate.withdraw.means"),
                        getTranslation("green.certificate.withdraw"),
                        () -> {
                            if (certificates.withdraw(certificate.number())) {
                                done.accept(getTranslation("green.certificate.withdrawn"));
                            } else {
                                answer.refused(getTranslation("green.changed-meanwhile"));
                            }
                        })
                .open();
    }
}
