package nl.floreynwijk.operation;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** When the portal stops, work in the background is finished while there still is a database to write down what came of it. */
@Component
class WorkBeforeDatabase implements BeanFactoryPostProcessor {

    private static final List<String> WORKERS = List.of("taskScheduler", "applicationTaskExecutor");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var worker : WORKERS) {
            beans.getBeanDefinition(worker).setDependsOn("dataSource");
        }
    }
}
