package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.DATE_NOT_UNDERSTOOD;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;

/** What is on an account at some moment. */
record Balance(String code, BankAmount amount, LocalDate on) {

    static Balance read(BankXml xml) throws IOException, StatementRefused {
        var amount = new BankAmount(xml);
        var code = new Texts();
        var days = new ArrayList<LocalDate>();
        xml.children(name -> {
            switch (name) {
                case "Tp" -> code.add(code(xml));
                case "Amt" -> amount.readNumber();
                case "CdtDbtInd" -> amount.readWay();
                case "Dt" -> BankDate.read(xml).ifPresent(days::add);
                default -> xml.skip();
            }
        });
        if (days.isEmpty()) {
            throw xml.refused(DATE_NOT_UNDERSTOOD);
        }
        return new Balance(code.first(), amount, days.getFirst());
    }

    private static String code(BankXml xml) throws IOException, StatementRefused {
        var code = new Texts();
        xml.children(name -> {
            if (name.equals("CdOrPrtry")) {
                code.add(xml.text());
            } else {
                xml.skip();
            }
        });
        return code.first();
    }
}
