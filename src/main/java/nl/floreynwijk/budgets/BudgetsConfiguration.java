package nl.floreynwijk.budgets;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class BudgetsConfiguration {

    @Bean
    static ConverterAware budgetIdConverters() {
        return ConverterBuilder.reading(UUID.class, BudgetId.class, BudgetId::new)
                .andWriting(BudgetId::value);
    }

    @Bean
    static ConverterAware transferIdConverters() {
        return ConverterBuilder.reading(UUID.class, TransferId.class, TransferId::new)
                .andWriting(TransferId::value);
    }

    @Bean
    static ConverterAware grantIdConverters() {
        return ConverterBuilder.reading(UUID.class, GrantId.class, GrantId::new).andWriting(GrantId::value);
    }

    @Bean
    static ConverterAware funderIdConverters() {
        return ConverterBuilder.reading(UUID.class, FunderId.class, FunderId::new)
                .andWriting(FunderId::value);
    }

    @Bean
    static ConverterAware reservationIdConverters() {
        return ConverterBuilder.reading(UUID.class, ReservationId.class, ReservationId::new)
                .andWriting(ReservationId::value);
    }

    @Bean
    static ConverterAware expenseIdConverters() {
        return ConverterBuilder.reading(UUID.class, ExpenseId.class, ExpenseId::new)
                .andWriting(ExpenseId::value);
    }

    @Bean
    static ConverterAware supplierIdConverters() {
        return ConverterBuilder.reading(UUID.class, SupplierId.class, SupplierId::new)
                .andWriting(SupplierId::value);
    }

    @Bean
    static ConverterAware labelCodeConverters() {
        return ConverterBuilder.reading(String.class, LabelCode.class, LabelCode::new)
                .andWriting(LabelCode::value);
    }

    @Bean
    static ConverterAware purposeCodeConverters() {
        return ConverterBuilder.reading(String.class, PurposeCode.class, PurposeCode::new)
                .andWriting(PurposeCode::value);
    }

    @Bean
    static MandateArea budgetsArea() {
        return new MandateArea("budgets");
    }

    @Bean
    MailKind cutMail() {
        return CutMails.KIND;
    }
}
