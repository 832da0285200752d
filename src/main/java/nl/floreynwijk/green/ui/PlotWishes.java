package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.PlotDetails;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.PlotWish;
import nl.floreynwijk.green.Plots;
import nl.floreynwijk.green.WishResult;

/** What neighbours would like at a plot, what the gardener says to it, and a place for a wish of one's own. */
class PlotWishes extends Composite<Section> {

    private final transient Plots plots;
    private final Answer answer;
    private final transient Runnable reload;
    private final TextArea words = new TextArea(getTranslation("green.wish"));
    private final RefusedFields refused = new RefusedFields();

    PlotWishes(PlotDetails plot, Plots plots, Answer answer, Runnable reload) {
        this.plots = plots;
        this.answer = answer;
        this.reload = reload;
        words.setHelperText(getTranslation("green.wish.how"));
        words.setManualValidation(true);
        words.setWidthFull();
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("green.wishes.title")));
        if (!plot.wishes().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("card-list");
            plot.wishes().forEach(it -> list.add(item(it)));
            getContent().add(list);
        }
        if (plot.plan().state() != PlotState.ENDED) {
            getContent().add(words, new Button(getTranslation("green.wish.do"), _ -> wish(plot.id())));
        }
    }

    private ListItem item(PlotWish wish) {
        var item = new ListItem(said(wish));
        item.addClassName("plot-wish");
        wish.answer().ifPresent(it -> item.add(answered(it)));
        if (wish.mine()) {
            var back = new Button(getTranslation("green.wish.back"), _ -> takeBack(wish));
            back.setAriaLabel(getTranslation("green.wish.back") + ": " + wish.text());
            item.add(back);
        }
        return item;
    }

    static Div said(PlotWish wish) {
        var text = new Paragraph(wish.text());
        text.addClassName("job-text");
        var by = new Span(Texts.text("green.wish.by", wish.by(), day(wish)));
        by.addClassName("timeline-when");
        return new Div(text, by);
    }

    private static String day(PlotWish wish) {
        return DutchTime.date(DutchTime.day(wish.wishedAt()), Texts.language());
    }

    static Paragraph answered(String answer) {
        var said = new Paragraph(Texts.text("green.wish.answer", answer));
        said.addClassNames("job-quote", "job-text");
        return said;
    }

    private void takeBack(PlotWish wish) {
        plots.takeBack(wish.id());
        answer.done(getTranslation("green.wish.taken-back"));
        reload.run();
    }

    private void wish(PlotId plot) {
        refused.clear();
        answer.clear();
        switch (plots.wish(plot, words.getValue())) {
            case WishResult.Wished() -> {
                answer.done(getTranslation("green.wish.done"));
                reload.run();
            }
            case WishResult.NoWords(var longest) -> refused.add(words, getTranslation("green.wish.no-words", longest));
            case WishResult.TooOften(var retryAfter) ->
                refused.add(words, getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
            case WishResult.Gone() -> answer.refused(getTranslation("green.plot.gone"));
        }
    }
}
