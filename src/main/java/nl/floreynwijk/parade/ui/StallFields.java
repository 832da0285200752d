package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.ui.AttachmentField;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.StallForm;

/** What somebody says of their stall. */
class StallFields extends Composite<Div> {

    private static final int MOST_SUGGESTED = 6;

    final TextField name = line("name", StallForm.LONGEST_NAME);
    final TextArea sells = new TextArea(getTranslation("parade.booking.sells"));
    final TextField sector = line("sector", StallForm.LONGEST_SECTOR);
    final TextField phone = line("phone", StallForm.LONGEST_NAME);
    final TextField kvk = line("kvk", StallForm.LONGEST_NAME);
    final TextField wishes = line("wishes", StallForm.LONGEST_WISHES);
    private final AttachmentField photo;

    StallFields(BookingDetails booking, AttachmentCheck check) {
        photo = AttachmentField.forPhoto(check, getTranslation("parade.booking.photo"));
        sells.setManualValidation(true);
        sells.setWidthFull();
        for (var field : List.of(name, sells, sector, phone, kvk, wishes)) {
            field.setHelperText(getTranslation("parade.booking." + nameOf(field) + ".how"));
        }
        name.setValue(booking.summary().name());
        sells.setValue(booking.sells());
        sector.setValue(booking.sector());
        phone.setValue(booking.phone());
        kvk.setValue(booking.kvk());
        wishes.setValue(booking.wishes());
        getContent().addClassName("stack");
        getContent().add(name, sells, sector, suggestions(booking.sectors()), phone, kvk, wishes, photo);
    }

    private TextField line(String key, int longest) {
        var line = new TextField(getTranslation("parade.booking." + key));
        line.setMaxLength(longest);
        line.setManualValidation(true);
        line.setWidthFull();
        return line;
    }

    private String nameOf(TextFieldBase<?, String> field) {
        if (field.equals(name)) {
            return "name";
        }
        if (field.equals(sells)) {
            return "sells";
        }
        if (field.equals(sector)) {
            return "sector";
        }
        if (field.equals(phone)) {
            return "phone";
        }
        return field.equals(kvk) ? "kvk" : "wishes";
    }

    /** What others call their stalls, so that what is alike is called alike. */
    private Div suggestions(List<String> sectors) {
        var part = new Div();
        part.addClassNames("buttons", "sector-suggestions");
        part.setVisible(!sectors.isEmpty());
        part.add(new Span(getTranslation("parade.booking.sector.others")));
        sectors.stream().limit(MOST_SUGGESTED).forEach(it -> {
            var button = new Button(it, _ -> {
                sector.setValue(it);
                sector.focus();
            });
            part.add(button);
        });
        return part;
    }

    /** What is typed is kept, also when the time runs out. */
    void keepIn(Draft draft) {
        draft.with("name", name)
                .with("sells", sells)
                .with("sector", sector)
                .with("phone", phone)
                .with("kvk", kvk)
                .with("wishes", wishes);
    }

    /** Whether the photo is here, where one was chosen. */
    boolean isComplete() {
        return photo.isComplete();
    }

    List<CheckedFile> photo() {
        return photo.getValue();
    }

    /** Those of these that are about fields here, in the order in which they stand. */
    void refuse(Set<StallForm.Problem> problems, RefusedFields refused) {
        problems.stream().sorted().forEach(it -> refuse(it, refused));
    }

    private void refuse(StallForm.Problem problem, RefusedFields refused) {
        switch (problem) {
            case NAME -> refused.add(name, said(problem));
            case SELLS -> refused.add(sells, said(problem));
            case SECTOR -> refused.add(sector, said(problem));
            case PHONE -> refused.add(phone, said(problem));
            case KVK -> refused.add(kvk, said(problem));
            case WISHES -> refused.add(wishes, said(problem));
            case KIND, FOOD, FIRE, TERMS -> {
                // Said by those who have these fields
            }
        }
    }

    private String said(StallForm.Problem problem) {
        return getTranslation("parade.booking.problem." + problem);
    }
}
