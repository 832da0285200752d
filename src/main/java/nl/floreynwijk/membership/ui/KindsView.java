package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.Kinds;
import nl.floreynwijk.membership.Terms;

/** Where the board decides as what people can join, and what that costs from when on. */
@Route("kantoor/soorten-leden")
@Menu(title = "membership.kinds", order = 84, icon = "vaadin:tags")
@RolesAllowed(Roles.BOARD)
public class KindsView extends Composite<Div> implements HasDynamicTitle {

    private final Kinds kinds;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div list = new Div();

    KindsView(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
        list.addClassName("card-list");
        getContent().addClassName("office");
        var add = new Button(getTranslation("membership.kinds.add"), click -> KindDialog.adding(
                        kinds, getTranslation("membership.kinds.add"), name -> done("membership.kinds.added", name))
                .open());
        getContent().add(new Paragraph(getTranslation("membership.kinds.how")), new Div(add), answer, list);
        reload();
    }

    private void reload() {
        list.removeAll();
        kinds.withTerms().forEach((kind, terms) -> list.add(createKind(kind, terms)));
    }

    private Section createKind(KindSummary kind, List<Terms> terms) {
        var offered = new Checkbox(getTranslation("membership.kinds.offered"), kind.offered());
        offered.addValueChangeListener(change -> {
            kinds.offer(kind.code(), change.getValue());
            answer.done(getTranslation(
                    change.getValue() ? "membership.kinds.is-offered" : "membership.kinds.is-not-offered",
                    kind.name(getLocale())));
        });
        var ask = new Button(
                getTranslation("membership.kinds.ask"),
                click -> new TermsDialog(kinds, kind, today(), this::done).open());
        ask.setAriaLabel(getTranslation("membership.kinds.ask-of", kind.name(getLocale())));
        var describe = new Button(getTranslation("membership.kinds.describe"), click -> describe(kind));
        describe.setAriaLabel(getTranslation("membership.kinds.describe-of", kind.name(getLocale())));
        var buttons = new Div(ask, describe);
        buttons.addClassName("buttons");
        var section = new Section(
                new H2(kind.name(getLocale())),
                new Paragraph(kind.text(getLocale())),
                offered,
                createTerms(kind, terms),
                buttons);
        section.addClassName("card");
        return section;
    }

    private void describe(KindSummary kind) {
        KindDialog.describing(
                        kinds,
                        kind,
                        getTranslation("membership.kinds.describe-of", kind.name(getLocale())),
                        name -> done("membership.kinds.described", name))
                .open();
    }

    /** What holds today is said also where nothing was asked until now. */
    private Component createTerms(KindSummary kind, List<Terms> terms) {
        if (terms.isEmpty()) {
            return new Paragraph(getTranslation("membership.kinds.free"));
        }
        var all = new Div();
        all.addClassName("stack");
        if (kind.terms().isEmpty()) {
            all.add(new Paragraph(getTranslation("membership.kinds.free-now")));
        }
        all.add(createTable(kind, terms));
        return all;
    }

    private NativeTable createTable(KindSummary kind, List<Terms> terms) {
        var table = new NativeTable();
        table.addClassName("kind-terms");
        table.getHead()
                .add(row(
                        new NativeTableHeaderCell(getTranslation("membership.kinds.from")),
                        new NativeTableHeaderCell(getTranslation("membership.kinds.contribution")),
                        new NativeTableHeaderCell(getTranslation("membership.kinds.share"))));
        terms.forEach(it -> table.getBody()
                .add(row(
                        new NativeTableCell(from(kind, it)),
                        new NativeTableCell(contribution(it)),
                        new NativeTableCell(it.share().text(getLocale())))));
        return table;
    }

    private String from(KindSummary kind, Terms terms) {
        var day = DutchTime.date(terms.validFrom(), getLocale());
        return kind.terms().equals(Optional.of(terms)) ? getTranslation("membership.kinds.now", day) : day;
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }

    private String contribution(Terms terms) {
        return terms.contribution().text(getLocale())
                + " "
                + getTranslation("membership.frequency." + terms.frequency().name());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private void done(String what, String name) {
        done(getTranslation(what, name));
    }

    private void done(String what) {
        answer.done(what);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.kinds");
    }
}
