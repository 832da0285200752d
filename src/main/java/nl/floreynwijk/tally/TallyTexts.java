package nl.floreynwijk.tally;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** The portal's texts, in Dutch or else in English, without the portal. */
final class TallyTexts {

    private static final String DUTCH = "nl";
    private static final Pattern ORDERS = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final Properties texts = new Properties();
    private final Locale locale;

    TallyTexts(Locale language) {
        var dutch = language.getLanguage().equals(DUTCH);
        locale = dutch ? Locale.of(DUTCH, "NL") : Locale.UK;
        var file = "/vaadin-i18n/translations_" + locale.getLanguage() + ".properties";
        try (var stream = TallyTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not in this build");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** Without what would give a terminal orders, or let a text read in another direction. */
    static String harmless(String text) {
        return ORDERS.matcher(text).replaceAll("\uFFFD");
    }

    /** With all its decimals. */
    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** An amount of money; cents only where there are any. */
    String amount(BigDecimal amount, String currency) {
        var format = NumberFormat.getNumberInstance(locale);
        var whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : Math.max(2, amount.scale()));
        var digits = format.format(amount);
        return switch (currency) {
            case "" -> digits;
            case "EUR" -> "€\u00a0" + digits;
            default -> currency + "\u00a0" + digits;
        };
    }

    /** Of a hundred, rounded to whole ones; but neither nothing nor all where it is not. */
    String percent(Fraction part) {
        var percent = part.times(100).rounded(0).intValue();
        if (percent == 0 && part.signum() > 0) {
            return "<\u00a01\u00a0%";
        }
        if (percent == 100 && part.compareTo(Fraction.of(1)) < 0) {
            return ">\u00a099\u00a0%";
        }
        return percent + "\u00a0%";
    }
}
