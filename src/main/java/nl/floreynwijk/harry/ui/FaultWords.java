package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import nl.floreynwijk.harry.SheetFault;

/** What is wrong in a file, in whole sentences: where it stands, what stands there, and what may stand there. */
final class FaultWords {

    private FaultWords() {}

    static String sentence(SheetFault fault) {
        var line = String.valueOf(fault.line());
        return switch (fault.kind()) {
            case SheetFault.Kind.Unknown(var words) ->
                fault.value().isEmpty()
                        ? text("harry.list.fault.empty", line, fault.column(), String.join(", ", words))
                        : text(
                                "harry.list.fault.unknown",
                                line,
                                fault.column(),
                                fault.value(),
                                String.join(", ", words));
            case SheetFault.Kind.NotACode() ->
                fault.value().isEmpty()
                        ? text("harry.list.fault.no-code", line, fault.column())
                        : text("harry.list.fault.not-a-code", line, fault.column(), fault.value());
            case SheetFault.Kind.Twice(var other) ->
                text("harry.list.fault.twice", line, fault.value(), String.valueOf(other));
            case SheetFault.Kind.Refused(var problem) ->
                text("harry.list.fault.refused", line, fault.value(), ItemWords.problem(problem));
        };
    }
}
