package org.confide.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Watches the length of a text field: from 80 % of the limit a counter stands under the field, spoken at 90 % and at
 * the limit, and a text that can't be stored gets its reason beside the field. The text itself is never cut: a browser's
 * own limit would drop the end of what was pasted without a word.
 */
public final class Counter {

    private final TextFieldBase<?, String> field;
    private final int limit;
    private final Span visible = new Span();
    private final Span spoken = new Span();
    private final Span helper = new Span(visible, spoken);
    private final String helpText;
    private boolean refused;

    private Counter(TextFieldBase<?, String> field, int limit) {
        this.field = field;
        this.limit = limit;
        this.helpText = field.getHelperText() == null ? "" : field.getHelperText();
        helper.addClassName("counter");
        spoken.addClassName("sr-only");
        spoken.getElement().setAttribute("role", "status");
    }

    /**
     * Puts a counter on a field; its text counts whenever the server hears of it.
     *
     * @param field a text field or text area
     * @param limit the most characters it may have
     * @return the counter
     */
    public static Counter on(TextFieldBase<?, String> field, int limit) {
        Counter counter = new Counter(field, limit);
        field.addValueChangeListener(event -> counter.look(event.getValue()));
        counter.look(field.getValue());
        return counter;
    }

    /** {@return whether the field's text can be stored as it stands} */
    public boolean fits() {
        return PlainText.problem(text(), limit) == null;
    }

    private String text() {
        return field.getValue() == null ? "" : field.getValue();
    }

    private void look(String value) {
        String text = value == null ? "" : value;
        int length = text.length();
        if (length * 10L >= limit * 8L) {
            visible.setText("%,d of %,d characters".formatted(length, limit));
            spoken.setText(spoken(length));
            if (helper.getParent().isEmpty()) {
                field.setHelperComponent(helper);
            }
        } else if (helper.getParent().isPresent()) {
            field.setHelperComponent(null);
            field.setHelperText(helpText);
        }
        refuse(PlainText.problem(text, limit));
    }

    private String spoken(int length) {
        if (length >= limit) {
            return "The limit of %,d characters is reached.".formatted(limit);
        }
        return length * 10L >= limit * 9L ? "90 percent of %,d characters are used.".formatted(limit) : "";
    }

    private void refuse(@Nullable String problem) {
        if (problem != null) {
            refused = true;
            field.setErrorMessage(problem);
            field.setInvalid(true);
        } else if (refused) {
            refused = false;
            field.setErrorMessage("");
            field.setInvalid(false);
        }
    }
}
