package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;

/** Amounts under each other, each with a bar as long as it is large, and a table with the same figures. */
@Tag("amount-bars")
public class AmountBars extends Component {

    private static final String NONE = "–";

    private final String says;
    private final List<String> names;

    /**
     * @param says what is shown, in one sentence
     * @param amount what the amounts are, such as "gereserveerd"
     */
    public AmountBars(String says, String amount) {
        this(says, List.of(amount));
    }

    /** Two amounts for each thing, such as what was reserved and what was paid. */
    public AmountBars(String says, String amount, String second) {
        this(says, List.of(amount, second));
    }

    private AmountBars(String says, List<String> names) {
        this.says = says;
        this.names = names;
    }

    /** One thing and its amount, which may be below zero; perhaps a second amount, and a page about it. */
    public record Bar(String label, Euros amount, Optional<Euros> second, Optional<Page> page) {

        public Bar(String label, Euros amount) {
            this(label, amount, Optional.empty(), Optional.empty());
        }

        public Bar(String label, Euros amount, Euros second) {
            this(label, amount, Optional.of(second), Optional.empty());
        }

        /** The same, and its label leads to a page. */
        public Bar leadingTo(Class<? extends Component> view, RouteParameters parameters) {
            return new Bar(label, amount, second, Optional.of(new Page(view, parameters)));
        }

        private List<Euros> amounts() {
            return Stream.concat(Stream.of(amount), second.stream()).toList();
        }
    }

    /** A page of the portal. */
    public record Page(Class<? extends Component> view, RouteParameters parameters) {}

    @Override
    protected void onAttach(AttachEvent event) {
        Figures.bringPencil(event.getUI());
    }

    /** Shows these in this order; a list of more than some tens is no picture any more. */
    public void show(List<Bar> bars) {
        figures(bars).showOn(this);
    }

    private Figures figures(List<Bar> bars) {
        if (bars.isEmpty()) {
            return Figures.nothing(getTranslation("budgets.picture.bars.empty"));
        }
        var head = Stream.concat(Stream.of(getTranslation("budgets.picture.bars.what")), names.stream());
        return new Figures(
                says,
                getTranslation("budgets.picture.table"),
                List.of(new Figures.Table(
                        "", head.toList(), bars.stream().map(this::cells).toList(), List.of())),
                bars.stream().map(this::row).toList());
    }

    private List<String> cells(Bar bar) {
        var amounts = bar.amounts().stream().map(this::text);
        var missing = Stream.generate(() -> NONE)
                .limit(names.size() - (long) bar.amounts().size());
        return Stream.concat(Stream.of(bar.label), Stream.concat(amounts, missing))
                .toList();
    }

    private Row row(Bar bar) {
        var amounts = bar.amounts();
        var lines = IntStream.range(0, amounts.size())
                .mapToObj(i -> new Line(
                        names.size() == 1 ? "" : names.get(i),
                        text(amounts.get(i)),
                        amounts.get(i).cents()))
                .toList();
        return new Row(bar.label, bar.page.map(AmountBars::address).orElse(""), lines);
    }

    private static String address(Page page) {
        return RouteConfiguration.forSessionScope().getUrl(page.view, page.parameters);
    }

    private String text(Euros amount) {
        return amount.text(getLocale());
    }

    private record Row(String label, String address, List<Line> amounts) {}

    private record Line(String word, String text, long cents) {}
}
