package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A market that comes back every year, under one name or another. */
@SuppressWarnings("UnusedVariable") // Spring Data keeps count of the versions
@Table("parade_series")
class Series {

    @Id
    private final SeriesId id;

    private String name;

    @MappedCollection(idColumn = "series_id")
    private final Set<SeriesAlias> aliases;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a series from its rows. */
    Series(SeriesId id, String name, Set<SeriesAlias> aliases) {
        this.id = id;
        this.name = name;
        this.aliases = new HashSet<>(aliases);
    }

    static Series begun(SeriesPlan plan) {
        var series = new Series(SeriesId.random(), plan.name(), Set.of());
        series.become(plan);
        return series;
    }

    /**
     * Is called so from now on.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    void become(SeriesPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a series: " + plan.problems());
        }
        name = plan.name();
        aliases.clear();
        aliases.addAll(plan.aliases().stream().map(SeriesAlias::new).collect(toSet()));
    }

    SeriesId id() {
        return id;
    }

    String name() {
        return name;
    }

    /** By name. */
    List<String> aliases() {
        return aliases.stream().map(SeriesAlias::alias).sorted().toList();
    }
}
