package nl.floreynwijk.budgets;

import nl.floreynwijk.bank.Iban;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the number of a bank account in a setting, with or without spaces. */
@Component
@ConfigurationPropertiesBinding
class IbanConverter implements Converter<String, Iban> {

    @Override
    public Iban convert(String typed) {
        return Iban.parse(typed).orElseThrow(() -> new IllegalArgumentException("This is no IBAN"));
    }
}
