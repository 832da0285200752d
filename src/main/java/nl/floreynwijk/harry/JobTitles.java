package nl.floreynwijk.harry;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a job is called, by the version of the list by which it was judged. */
@Component
class JobTitles {

    private final JdbcClient database;

    JobTitles(JdbcClient database) {
        this.database = database;
    }

    JobTitle of(Request request) {
        return request.item()
                .flatMap(code -> database.sql("""
                                select name_dutch, name_english, :category as category from harry_item
                                where list_id = :list and code = :code
                                """)
                        .param("list", request.list().orElseThrow().value())
                        .param("code", code)
                        .param("category", request.category().name())
                        .query((row, _) -> JobQueries.titleIn(row))
                        .optional())
                .orElseGet(() -> new JobTitle(request.category(), Optional.empty(), Optional.empty()));
    }
}
