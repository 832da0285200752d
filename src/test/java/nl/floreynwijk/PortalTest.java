package nl.floreynwijk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test on the whole portal and a real MariaDB, whose rows are rolled back.
 *
 * <p>Each leaves nobody signed in and the clock at the present. All such tests of a run share one portal and one server: never give one of them settings of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "portal.budgets.iban=NL20 INGB 0001 2345 67")
@Import({TestTools.class, TestPeople.class, TestMembers.class, TestBudgets.class, TestRounds.class})
@Transactional
@ExtendWith(CleanSlate.class)
public @interface PortalTest {}
