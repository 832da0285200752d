package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Blocks;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.DwellingSearch;
import nl.floreynwijk.places.DwellingSummary;
import nl.floreynwijk.places.Dwellings;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Landlords;

/** Where the office finds dwellings, adds them and puts them right. */
@Route("kantoor/woningen")
@Menu(title = "places.dwellings", order = 82, icon = "vaadin:building")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class DwellingsView extends Composite<Div> implements HasDynamicTitle {

    private final Dwellings dwellings;
    private final Blocks blocks;
    private final Landlords landlords;
    private final Cooperative cooperative;
    private final Drafts drafts;
    private final TextField words = new TextField();
    private final ComboBox<Choice<BlockId>> block = new ComboBox<>();
    private final ComboBox<Choice<LandlordId>> landlord = new ComboBox<>();
    private final Button clear = new Button(getTranslation("places.dwellings.clear"), click -> clear());
    private final Answer answer = new Answer();
    private final Grid<DwellingSummary> grid = new Grid<>();

    DwellingsView(Dwellings dwellings, Blocks blocks, Landlords landlords, Cooperative cooperative, Drafts drafts) {
        this.dwellings = dwellings;
        this.blocks = blocks;
        this.landlords = landlords;
        this.cooperative = cooperative;
        this.drafts = drafts;
        getContent().addClassName("office");
        getContent().add(createLinks(), createTools(), answer, new KeyboardHint(), createGrid());
    }

    private Nav createLinks() {
        var links = new Nav(
                new RouterLink(getTranslation("places.import"), ImportView.class),
                new RouterLink(getTranslation("places.blocks"), BlocksView.class),
                new RouterLink(getTranslation("places.landlords"), LandlordsView.class));
        links.addClassName("buttons");
        links.setAriaLabel(getTranslation("places.dwellings.more"));
        return links;
    }

    private Div createTools() {
        words.setLabel(getTranslation("places.dwellings.search"));
        words.setMaxLength(Dwellings.LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> reload());
        PlaceFields.choose(block, getTranslation("places.block"), blocks.names());
        PlaceFields.choose(landlord, getTranslation("places.landlord"), landlords.names());
        clear.setVisible(false);
        Stream.of(block, landlord).forEach(it -> {
            it.setPlaceholder(getTranslation("places.any"));
            it.addValueChangeListener(change -> choose());
        });
        var add = new Button(
                getTranslation("places.dwellings.add"),
                click -> new AddDwellingDialog(dwellings, fields(), drafts, this::done).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(words, block, landlord, clear, add);
        tools.addClassName("tools");
        return tools;
    }

    private void choose() {
        clear.setVisible(!block.isEmpty() || !landlord.isEmpty());
        reload();
    }

    /** Neither is chosen any more; the cursor is in the words, as the button is gone. */
    private void clear() {
        block.clear();
        landlord.clear();
        words.focus();
    }

    private DwellingFields fields() {
        return new DwellingFields(blocks.names(), landlords.names(), cooperative.town());
    }

    private Grid<DwellingSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("dwelling").setHeader(getTranslation("places.dwelling"));
        grid.setItems(query -> dwellings.search(search(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("places.dwellings.none"));
        return grid;
    }

    private DwellingSearch search() {
        return new DwellingSearch(
                words.getValue(),
                block.getOptionalValue().map(Choice::id),
                landlord.getOptionalValue().map(Choice::id));
    }

    private ListRow createRow(DwellingSummary dwelling) {
        var address = dwelling.address();
        var belongs = Stream.of(
                        dwelling.block(),
                        dwelling.landlord(),
                        dwelling.tenure().map(it -> getTranslation("places.tenure." + it.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new ListRow(address.line(), address.postcode() + " " + address.town(), belongs)
                .with(createChange(dwelling));
    }

    private Button createChange(DwellingSummary dwelling) {
        var change = new Button(getTranslation("places.change"), click -> new CorrectDwellingDialog(
                        dwellings, fields(), dwellings.find(dwelling.id()).orElseThrow(), this::done)
                .open());
        change.setAriaLabel(
                getTranslation("places.change-of", dwelling.address().line()));
        return change;
    }

    private void done(String what) {
        answer.done(what);
        reload();
    }

    private void reload() {
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("places.dwellings");
    }
}
