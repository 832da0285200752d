package nl.floreynwijk.base.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Runs a transactional method again, at most three times, when the database refused it because somebody else was busy
 * with the same rows.
 *
 * <p>It stands beside {@code @Transactional} and outside of it: each try is a transaction of its own. Called from within
 * a running transaction it does nothing, for that transaction is lost as a whole.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Retryable(predicate = Conflict.class, maxRetries = 3, delay = 40, jitter = 30, multiplier = 2)
public @interface RetryOnConflict {}
