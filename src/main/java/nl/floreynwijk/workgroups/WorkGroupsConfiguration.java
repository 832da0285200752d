package nl.floreynwijk.workgroups;

import java.util.UUID;
import nl.floreynwijk.access.MandateArea;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class WorkGroupsConfiguration {

    @Bean
    static ConverterAware workGroupIdConverters() {
        return ConverterBuilder.reading(UUID.class, WorkGroupId.class, WorkGroupId::new)
                .andWriting(WorkGroupId::value);
    }

    @Bean
    static MandateArea workGroupsArea() {
        return new MandateArea("workgroups");
    }
}
