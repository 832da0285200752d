package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.Languages;

/** Language, size of letters, light or dark, contrast: chosen with one tap and kept on this device. */
class DisplayDialog extends Dialog {

    private final Visitor visitor;
    private DisplaySettings settings;

    DisplayDialog(Visitor visitor) {
        this.visitor = visitor;
        settings = DisplaySettings.of(VaadinServletRequest.getCurrent());
        addClassName("display-dialog");
        setHeaderTitle(getTranslation("base.display"));
        add(
                createLanguage(),
                createChoice("text-size", DisplaySettings.TextSize.values(), settings.textSize(), this::use),
                createChoice("theme", DisplaySettings.Theme.values(), settings.theme(), this::use),
                createChoice("contrast", DisplaySettings.Contrast.values(), settings.contrast(), this::use),
                new Paragraph(getTranslation("base.display.kept")));
        var done = new Button(getTranslation("base.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }

    private RadioButtonGroup<Locale> createLanguage() {
        var group = new RadioButtonGroup<Locale>(getTranslation("base.display.language"), Languages.all());
        group.setItemLabelGenerator(language -> getTranslation("base.display.language." + language.getLanguage()));
        group.setValue(getLocale());
        group.addValueChangeListener(change -> speak(change.getValue()));
        return group;
    }

    private void speak(Locale language) {
        DeviceCookie.keep(Languages.COOKIE, language.getLanguage(), DeviceCookie.YEAR);
        visitor.prefers(language);
        UI.getCurrent().getPage().reload();
    }

    private <E extends Enum<E>> RadioButtonGroup<E> createChoice(
            String name, E[] values, E chosen, Consumer<E> choose) {
        var key = "base.display." + name;
        var group = new RadioButtonGroup<E>(getTranslation(key), List.of(values));
        group.setItemLabelGenerator(it -> getTranslation(key + "." + it.name().toLowerCase(Locale.ROOT)));
        group.setValue(chosen);
        group.addValueChangeListener(change -> choose.accept(change.getValue()));
        return group;
    }

    private void use(DisplaySettings.TextSize size) {
        use(settings.with(size));
    }

    private void use(DisplaySettings.Theme theme) {
        use(settings.with(theme));
    }

    private void use(DisplaySettings.Contrast contrast) {
        use(settings.with(contrast));
    }

    private void use(DisplaySettings chosen) {
        settings = chosen;
        DeviceCookie.keep(DisplaySettings.COOKIE, chosen.text(), DeviceCookie.YEAR);
        chosen.attributes().forEach(UI.getCurrent().getElement()::setAttribute);
    }
}
