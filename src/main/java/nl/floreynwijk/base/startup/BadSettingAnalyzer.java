package nl.floreynwijk.base.startup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A setting holds something else than it should, such as letters where a number is wanted. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, BindException cause) {
        var setting = cause.getProperty();
        if (setting == null) {
            return null;
        }
        return explain(setting.getName().toString(), setting.getValue(), wantedBy(cause), cause);
    }

    static FailureAnalysis explain(String name, @Nullable Object value, String wanted, Throwable cause) {
        var variable = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        var oneLine = String.valueOf(value).replaceAll("\\p{Cntrl}", "?");
        return new FailureAnalysis(
                "The setting %s is '%s', which is no %s.".formatted(variable, oneLine, wanted),
                "Correct it in the environment, or as %s in portal.properties.".formatted(name),
                cause);
    }

    private static String wantedBy(BindException cause) {
        var wanted = cause.getTarget().getType().resolve(Object.class);
        return wanted.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
