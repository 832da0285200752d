package nl.floreynwijk.base.i18n;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every text of the portal, from {@code vaadin-i18n/translations_…}; a missing one shows its key and breaks nothing. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(Languages.all());
    }
}
