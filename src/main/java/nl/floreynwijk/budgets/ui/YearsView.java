package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.budgets.ClosingResult;
import nl.floreynwijk.budgets.YearEnd;
import nl.floreynwijk.budgets.YearPreview;
import nl.floreynwijk.budgets.YearSummary;
import nl.floreynwijk.budgets.Years;

/** The years of the books: what came and went, closing one that is over, and everything in a file. */
@Route("kantoor/boekjaren")
@Menu(title = "budgets.years", order = 19, icon = "vaadin:file-text")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class YearsView extends Composite<Div> implements HasDynamicTitle {

    private final Years years;
    private final boolean keepsBooks;
    private final int thisYear;
    private final Answer answer = new Answer();
    private final Div page = new Div();

    YearsView(Years years, CurrentAccount currentAccount, Clock clock) {
        this.years = years;
        keepsBooks = currentAccount.has(Role.TREASURER);
        thisYear = DutchTime.day(clock.instant()).getYear();
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("budgets.years.how")), answer, page);
        reload();
    }

    private void reload() {
        page.removeAll();
        var all = years.all();
        if (all.isEmpty()) {
            page.add(new Paragraph(getTranslation("budgets.years.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("card", "plain-rows");
        all.forEach(it -> list.add(new ListItem(row(it))));
        page.add(list);
    }

    private ListRow row(YearSummary year) {
        var name = Integer.toString(year.year());
        var row = new ListRow(
                name,
                getTranslation(
                        "budgets.years.figures",
                        year.in().text(getLocale()),
                        year.out().text(getLocale())),
                year.closedAt()
                        .map(it ->
                                getTranslation("budgets.years.closed", DutchTime.date(DutchTime.day(it), getLocale())))
                        .orElseGet(() -> getTranslation("budgets.years.open")));
        BookFileLinks.of("jaar=" + name, name).forEach(row::with);
        if (keepsBooks && year.closedAt().isEmpty() && year.year() < thisYear) {
            var close = new Button(getTranslation("budgets.years.close"), _ -> ask(year.year()));
            close.setAriaLabel(getTranslation("budgets.years.close-this", name));
            row.with(close);
        }
        return row;
    }

    /** Says first what happens to what nobody decided on: budget by budget, and all together where they are many. */
    private void ask(int year) {
        var preview = years.preview(year);
        var ends = preview.ends();
        new FormDialog(
                        getTranslation("budgets.years.close-of", Integer.toString(year)),
                        getTranslation(ends.isEmpty() ? "budgets.years.means" : "budgets.years.means.ends"),
                        getTranslation("budgets.years.close"),
                        form -> close(form, year),
                        list(preview))
                .open();
    }

    private Div list(YearPreview preview) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        preview.ends().forEach(it -> list.add(new ListItem(end(it))));
        var part = new Div(list);
        if (preview.more() > 0) {
            part.add(new Paragraph(getTranslation("budgets.years.more", preview.more())));
        }
        if (preview.ends().size() > 1) {
            part.add(new Paragraph(getTranslation(
                    "budgets.years.total",
                    preview.saved().text(getLocale()),
                    preview.returned().text(getLocale()))));
        }
        return part;
    }

    private ListRow end(YearEnd end) {
        return new ListRow(
                getTranslation("budgets.budget.named", end.name(), end.labelName(getLocale())),
                getTranslation(
                        "budgets.years.end",
                        end.left().text(getLocale()),
                        end.saved().text(getLocale()),
                        end.returned().text(getLocale())));
    }

    private boolean close(FormDialog form, int year) {
        return switch (years.close(year)) {
            case ClosingResult.Closed(var closed) -> {
                answer.done(getTranslation("budgets.years.done", Integer.toString(closed)));
                reload();
                yield true;
            }
            case ClosingResult.ClosedAlready() ->
                form.refuse(getTranslation("budgets.year-closed", Integer.toString(year)));
            case ClosingResult.NotOver() -> form.refuse(getTranslation("budgets.years.not-over"));
            case ClosingResult.EarlierIsOpen(var earlier) ->
                form.refuse(getTranslation("budgets.years.earlier", Integer.toString(earlier)));
            case ClosingResult.DoesNotAddUp(var differences) ->
                form.refuse(getTranslation("budgets.years.differences", differences));
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.years");
    }
}
