package nl.floreynwijk.blockbudget;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, CommentId> {

    Comment save(Comment comment);

    Optional<Comment> findById(CommentId id);
}
