package nl.floreynwijk.base.persistence;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Switches {@link RetryOnConflict} on. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RetryConfiguration {}
