package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditActionTest {

    /** What the page of the trail itself says. */
    private static final List<String> ABOUT_THE_PAGE =
            List.of("access.audit.what", "access.audit.nobody", "access.audit.none");

    /** Looked for once: reading all classes takes a while. */
    private static final List<AuditAction> DECLARED = find();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theTrailHasWordsForEveryActionAndForNothingElse(String language) throws IOException {
        var words = new Properties();
        try (var file =
                AuditAction.class.getResourceAsStream("/vaadin-i18n/translations_" + language + ".properties")) {
            words.load(file);
        }

        var told = words.stringPropertyNames().stream()
                .filter(key -> key.matches("[a-z]+\\.audit\\..+") && !ABOUT_THE_PAGE.contains(key));

        assertThat(DECLARED).extracting(AuditAction::textKey).containsExactlyInAnyOrderElementsOf(told.toList());
    }

    @Test
    void everyModuleDeclaresItsOwn() {
        assertThat(DECLARED)
                .contains(AccessActions.ROLES_CHANGED)
                .extracting(AuditAction::module)
                .contains("notification");
    }

    @ParameterizedTest
    @CsvSource({"Access, account, opened", "access, account 7, opened", "access, account, Anna", "access, account, ''"})
    void aNameOrANumberIsNoAction(String module, String object, String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditAction(module, object, name));
    }

    private static List<AuditAction> find() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.floreynwijk").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(AuditAction.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::reflect)
                        .map(AuditActionTest::valueOf)
                        .toList();
    }

    private static AuditAction valueOf(Field constant) {
        try {
            constant.setAccessible(true);
            return (AuditAction) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
