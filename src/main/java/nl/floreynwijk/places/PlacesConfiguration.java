package nl.floreynwijk.places;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {

    @Bean
    static ConverterAware dwellingIdConverters() {
        return ConverterBuilder.reading(UUID.class, DwellingId.class, DwellingId::new)
                .andWriting(DwellingId::value);
    }

    @Bean
    static ConverterAware blockIdConverters() {
        return ConverterBuilder.reading(UUID.class, BlockId.class, BlockId::new).andWriting(BlockId::value);
    }

    @Bean
    static ConverterAware landlordIdConverters() {
        return ConverterBuilder.reading(UUID.class, LandlordId.class, LandlordId::new)
                .andWriting(LandlordId::value);
    }

    @Bean
    static ConverterAware postcodeConverters() {
        return ConverterBuilder.reading(String.class, Postcode.class, Postcode::new)
                .andWriting(Postcode::value);
    }
}
