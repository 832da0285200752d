package nl.floreynwijk.membership.ui;

import nl.floreynwijk.base.ui.JoiningPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipPages {

    @Bean
    static JoiningPage joiningPage() {
        return new JoiningPage(JoinView.class);
    }
}
