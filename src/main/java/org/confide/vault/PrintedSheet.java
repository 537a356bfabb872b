package org.confide.vault;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.PdfSheet;
import org.confide.shared.ui.QrCode;

/** An officer's sheet as it is printed: words by lines, the square, and what to do with it. */
final class PrintedSheet extends Article {

    private static final String WHAT_TO_DO =
            "Keep it where a passport is kept, apart from the other sheets. Alone it opens"
                    + " nothing. You will be asked for it when an author has died, left, or lost their passphrase, or when an order"
                    + " demands it: sign in, open Recovery and type the words there yourself. Never give them to anybody, whoever"
                    + " asks.";
    /** Points: large enough for a telephone's camera. */
    private static final float SQUARE = 180;

    /**
     * Lays the sheet out.
     *
     * @param sheet the share
     * @param officer whose it is
     * @param day when it was made
     */
    PrintedSheet(ShareSheet sheet, String officer, String day) {
        addClassNames("print-sheet", "recovery-sheet");
        add(new H2(title(sheet)));
        add(new Paragraph(whose(officer, day)));
        OrderedList lines = new OrderedList();
        lines.addClassName("recovery-words");
        lines(sheet).forEach(line -> lines.add(new ListItem(line)));
        Div both = new Div(lines, new QrCode(sheet.square(), "The words of this sheet, for a camera"));
        both.addClassName("recovery-both");
        add(both, new Paragraph(WHAT_TO_DO));
    }

    /** The same as a PDF, made in memory for the officer's own browser. */
    static byte[] pdf(ShareSheet sheet, String officer, String day) {
        try (PdfSheet paper = new PdfSheet()) {
            return paper.heading(title(sheet))
                    .paragraph(whose(officer, day))
                    .numbered(lines(sheet))
                    .square(sheet.square(), SQUARE)
                    .paragraph(WHAT_TO_DO)
                    .bytes();
        }
    }

    private static String title(ShareSheet sheet) {
        return "Recovery sheet " + sheet.share().index();
    }

    private static String whose(String officer, String day) {
        return "For " + officer + ", " + day + ". Confide, psychotherapy notes.";
    }

    private static List<String> lines(ShareSheet sheet) {
        List<String> words = sheet.words();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i += ShareSheet.WORDS_A_LINE) {
            lines.add(String.join(" ", words.subList(i, i + ShareSheet.WORDS_A_LINE)));
        }
        return lines;
    }
}
