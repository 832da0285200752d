package nl.floreynwijk.harry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who asked: that somebody did, and what became of it, stays; photos and words go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestForgetting {

    private final RequestRepository repository;
    private final RequestPhotos photos;
    private final JdbcClient database;

    RequestForgetting(RequestRepository repository, RequestPhotos photos, JdbcClient database) {
        this.repository = repository;
        this.photos = photos;
        this.database = database;
    }

    void forget(Request request) {
        photos.forget(request.id());
        database.sql("delete from harry_message where request_id = :request")
                .param("request", request.id().value())
                .update();
        request.forgetAsker();
        repository.save(request);
    }
}
