package org.confide.vault;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.confide.shared.ui.QrCode;

/** An officer's sheet as it is printed: words by lines, the square, and what to do with it. */
final class PrintedSheet extends Article {

    /**
     * Lays the sheet out.
     *
     * @param sheet the share
     * @param officer whose it is
     * @param day when it was made
     */
    PrintedSheet(ShareSheet sheet, String officer, String day) {
        addClassNames("print-sheet", "recovery-sheet");
        add(new H2("Recovery sheet " + sheet.share().index()));
        add(new Paragraph("For " + officer + ", " + day + ". Confide, psychotherapy notes."));
        OrderedList lines = new OrderedList();
        lines.addClassName("recovery-words");
        List<String> words = sheet.words();
        for (int i = 0; i < words.size(); i += ShareSheet.WORDS_A_LINE) {
            lines.add(new ListItem(String.join(" ", words.subList(i, i + ShareSheet.WORDS_A_LINE))));
        }
        Div both = new Div(lines, new QrCode(sheet.square(), "The words of this sheet, for a camera"));
        both.addClassName("recovery-both");
        add(
                both,
                new Paragraph("Keep it where a passport is kept, apart from the other sheets. Alone it opens nothing."
                        + " You will be asked for it when an author has died, left, or lost their passphrase, or when"
                        + " an order demands it: sign in, open Recovery and type the words there yourself. Never give"
                        + " them to anybody, whoever asks."));
    }
}
