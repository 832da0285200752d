package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.SeriesDesk;
import nl.floreynwijk.parade.SeriesSummary;

/** Of which market an edition is, and what else that is called. */
class SeriesPart extends Composite<Section> {

    SeriesPart(SeriesDesk desk, EditionDetails edition, Consumer<String> done) {
        var series = edition.series();
        var change = new Button(
                getTranslation("parade.edition.series.change"), _ -> new SeriesDialog(desk, series, done).open());
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("parade.edition.series")), new Paragraph(said(series)), change);
    }

    private String said(SeriesSummary series) {
        return series.aliases().isEmpty()
                ? getTranslation("parade.edition.series.is", series.name())
                : getTranslation("parade.edition.series.is-also", series.name(), String.join(", ", series.aliases()));
    }
}
