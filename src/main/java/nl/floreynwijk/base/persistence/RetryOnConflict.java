package nl.floreynwijk.base.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Runs a method again, at most three times, when it failed because somebody else was busy with the same rows: the
 * database refused a statement, or an aggregate was saved by two at once and came second.
 *
 * <p>Every service that writes aggregates or locks rows needs it, so that nobody reads of an error because a neighbour
 * pressed a button at the same moment. A service that only reads or inserts does not. What such a method does besides
 * writing to the database must bear being done again.
 *
 * <p>It stands beside {@code @Transactional} and outside of it: each try is a transaction of its own. Called from within
 * a running transaction it does nothing, for that transaction is lost as a whole.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Retryable(predicate = Conflict.class, maxRetries = 3, delay = 40, jitter = 30, multiplier = 2)
public @interface RetryOnConflict {}
