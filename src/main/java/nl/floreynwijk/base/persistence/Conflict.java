package nl.floreynwijk.base.persistence;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a clash with somebody else's transaction, which may well succeed the next time, from any other failure. */
class Conflict implements MethodRetryPredicate {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int CHANGED_SINCE_READ = 1020;
    private static final Set<Integer> CLASHES = Set.of(DEADLOCK, LOCK_WAIT_TIMEOUT, CHANGED_SINCE_READ);

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && isClash(failure);
    }

    private static boolean isClash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isClashItself(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The database refused the statement, or somebody else saved the aggregate since it was read. */
    private static boolean isClashItself(Throwable cause) {
        return cause instanceof OptimisticLockingFailureException
                || (cause instanceof SQLException refusal && CLASHES.contains(refusal.getErrorCode()));
    }
}
