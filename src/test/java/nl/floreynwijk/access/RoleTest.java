package nl.floreynwijk.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @Test
    void everyRoleHasAConstantForAnnotations() {
        var constants = Arrays.stream(Roles.class.getDeclaredFields())
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .collect(toMap(Field::getName, RoleTest::valueOf));

        assertThat(constants).isEqualTo(Arrays.stream(Role.values()).collect(toMap(Role::name, Role::name)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleSaysInBothLanguagesWhatItIsAndWhatItMayDo(Role role) {
        for (var language : new String[] {"nl", "en"}) {
            var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));

            assertThat(texts.keySet()).contains("access.role." + role, "access.role." + role + ".may");
        }
    }

    private static Object valueOf(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
