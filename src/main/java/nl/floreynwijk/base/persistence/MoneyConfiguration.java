package nl.floreynwijk.base.persistence;

import nl.floreynwijk.base.Euros;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** Keeps amounts in columns of whole cents. */
@Configuration(proxyBeanMethods = false)
class MoneyConfiguration {

    @Bean
    static ConverterAware eurosConverters() {
        return ConverterBuilder.reading(Long.class, Euros.class, Euros::new).andWriting(Euros::cents);
    }
}
