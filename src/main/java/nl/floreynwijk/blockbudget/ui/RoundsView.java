package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.blockbudget.LedRounds;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundStage;
import nl.floreynwijk.blockbudget.RoundSummary;

/** The rounds of all blocks: what is being set up first, then what is going on, then what is over. */
@Route(RoundsView.PATH)
@Menu(title = "blockbudget.rounds", order = 14, icon = "vaadin:group")
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD, Roles.TREASURER})
public class RoundsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "kantoor/stemrondes";

    private final LedRounds rounds;
    private final Select<RoundStage> stage = new Select<>();
    private final Grid<RoundSummary> grid = new Grid<>();

    RoundsView(LedRounds rounds, CurrentAccount currentAccount) {
        this.rounds = rounds;
        getContent().addClassName("office");
        getContent().add(createTools(currentAccount.has(Role.COORDINATOR)), new KeyboardHint(), createGrid());
    }

    private Div createTools(boolean leads) {
        stage.setLabel(getTranslation("blockbudget.rounds.stage"));
        stage.setItems(RoundStage.values());
        stage.setItemLabelGenerator(it -> getTranslation(
                it == null ? "blockbudget.rounds.every-stage" : "blockbudget.rounds.stage." + it.name()));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("blockbudget.rounds.every-stage"));
        stage.addValueChangeListener(_ -> reload());
        var tools = new Div(stage);
        tools.addClassName("tools");
        if (leads) {
            var add = new RouterLink(getTranslation("blockbudget.set-up.new"), RoundSetUpView.class);
            add.addClassName("button-link");
            tools.add(add, new RouterLink(getTranslation("blockbudget.practice.title"), PracticeView.class));
        }
        return tools;
    }

    private Grid<RoundSummary> createGrid() {
        grid.addComponentColumn(this::row).setKey("round").setHeader(getTranslation("blockbudget.rounds"));
        grid.setItems(query -> rounds.all(stage.getOptionalValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("blockbudget.rounds.none"));
        return grid;
    }

    private ListRow row(RoundSummary round) {
        var open = new RouterLink(
                getTranslation("blockbudget.rounds.view"), RoundLeadView.class, RoundLeadView.of(round.id()));
        open.addClassName("button-link");
        open.getElement().setAttribute("aria-label", getTranslation("blockbudget.rounds.view-of", round.title()));
        var row = new ListRow(title(round), lines(round)).with(open);
        row.addClassName("wordy");
        return row;
    }

    private String title(RoundSummary round) {
        return round.isPractice() ? getTranslation("blockbudget.rounds.practice", round.title()) : round.title();
    }

    private String[] lines(RoundSummary round) {
        var about = getTranslation(
                "blockbudget.rounds.about", round.block(), round.amount().text(getLocale()));
        var votes = round.units() == 0
                ? Stream.<String>empty()
                : Stream.of(getTranslation("blockbudget.rounds.votes", round.cast(), round.units()));
        return Stream.concat(Stream.of(about, where(round)), votes).toArray(String[]::new);
    }

    /** The phase it is in, and the day on which that changes. */
    private String where(RoundSummary round) {
        if (round.phase() == Phase.COUNT && round.isOnPaper()) {
            return getTranslation("blockbudget.rounds.where.paper");
        }
        var key = "blockbudget.rounds.where." + round.phase().name();
        return round.next()
                .map(it -> getTranslation(key, DutchTime.date(it, getLocale())))
                .orElseGet(() -> getTranslation(key));
    }

    private void reload() {
        grid.setEmptyStateText(
                getTranslation(stage.isEmpty() ? "blockbudget.rounds.none" : "blockbudget.rounds.none-found"));
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.rounds");
    }
}
