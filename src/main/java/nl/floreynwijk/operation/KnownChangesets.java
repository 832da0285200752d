package nl.floreynwijk.operation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.parser.ChangeLogParserFactory;
import org.springframework.core.io.ResourceLoader;

/** The changesets this version of the portal brings along. */
record KnownChangesets(Set<String> names) {

    private static final String CHANGELOG = "db/changelog/db.changelog-master.yaml";

    static KnownChangesets read(ResourceLoader resources) {
        var files = new SpringResourceAccessor(resources);
        try {
            var parser = ChangeLogParserFactory.getInstance().getParser(CHANGELOG, files);
            return new KnownChangesets(
                    parser.parse(CHANGELOG, new ChangeLogParameters(), files).getChangeSets().stream()
                            .map(KnownChangesets::nameOf)
                            .collect(Collectors.toSet()));
        } catch (LiquibaseException e) {
            throw new IllegalStateException("The changelog of this version cannot be read", e);
        }
    }

    private static String nameOf(ChangeSet changeset) {
        return String.join("::", changeset.getFilePath(), changeset.getId(), changeset.getAuthor());
    }

    /** Those that only a newer version knows. */
    List<String> unknownAmong(List<String> changesets) {
        return changesets.stream().filter(it -> !names.contains(it)).toList();
    }
}
