package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.Price;
import nl.floreynwijk.harry.TariffDetails;

/** What a subscription costs, in words. */
record TariffWords(TariffDetails tariff, Locale language) {

    String what() {
        return text("harry.cover." + tariff.cover());
    }

    String title() {
        return text("harry.tariff.month", what(), said(tariff.price().month()));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(text("harry.tariff.year", said(tariff.price().year())));
        tariff.price().inspection().ifPresent(it -> lines.add(inspection(it)));
        lines.add(when());
        return lines;
    }

    private String inspection(Price.Inspection inspection) {
        return text(
                "harry.tariff.inspection",
                inspection.name(),
                tariff.price().monthWithInspection().map(this::said).orElse(""),
                tariff.price().yearWithInspection().map(this::said).orElse(""));
    }

    String when() {
        var from = DutchTime.date(tariff.from(), language);
        return tariff.until()
                .map(it -> text("harry.tariff.from-until", from, DutchTime.date(it, language)))
                .orElseGet(() -> text("harry.tariff.from", from));
    }

    private String said(Euros amount) {
        return amount.text(language);
    }
}
