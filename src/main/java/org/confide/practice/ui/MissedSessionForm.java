package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import org.confide.practice.MissedSessionPolicy;
import org.confide.practice.Practice;
import org.confide.practice.PracticeSettings;
import org.confide.shared.ui.Fields;

/** Until when a session is called off in time, and what is charged for one that was missed. */
class MissedSessionForm extends Section {

    private final PracticeSettings settings;
    private final IntegerField notice = new IntegerField("Hours of notice");
    private final BigDecimalField noShow = new BigDecimalField("No-show fee");
    private final BigDecimalField late = new BigDecimalField("Late cancellation fee");
    private final TextField currency = new TextField("Currency");
    private final Span saved = new Span();
    private final Fields fields = new Fields()
            .field("cancellationHours", notice)
            .field("noShowFee", noShow)
            .field("lateCancellationFee", late)
            .field("currency", currency);

    MissedSessionForm(PracticeSettings settings) {
        this.settings = settings;
        addClassName("form-section");
        H2 heading = new H2("Missed sessions");
        heading.addClassName("section-heading");
        Paragraph words = new Paragraph("A session called off with less notice is a late cancellation. Fees are kept as"
                + " charges for later, and can be waived. Leave a fee empty to charge nothing.");
        words.addClassNames("small", "sub");
        notice.setStepButtonsVisible(true);
        notice.setHelperText("Before the planned start.");
        noShow.setLocale(Locale.US);
        late.setLocale(Locale.US);
        currency.setMaxLength(3);
        currency.setHelperText("Three letters, such as USD.");
        Button save = new Button("Save missed sessions", event -> save());
        saved.addClassNames("small", "sub");
        saved.getElement().setAttribute("role", "status");
        Div grid = new Div(notice, noShow, late, currency);
        grid.addClassName("form-grid");
        Div actions = new Div(save, saved);
        actions.addClassName("form-actions");
        add(heading, words, grid, actions);
    }

    void load() {
        MissedSessionPolicy policy = settings.get().missedSessions();
        notice.setValue(policy.cancellationHours());
        noShow.setValue(policy.noShowFee());
        late.setValue(policy.lateCancellationFee());
        currency.setValue(policy.currency());
    }

    private void save() {
        saved.setText("");
        boolean done = fields.attempt(() -> {
            MissedSessionPolicy wanted = new MissedSessionPolicy(
                    Objects.requireNonNullElse(notice.getValue(), -1),
                    noShow.getValue(),
                    late.getValue(),
                    currency.getValue());
            // The form above may have saved since this one was shown.
            Practice practice = settings.get();
            practice.agreeOn(wanted);
            settings.save(practice);
        });
        if (done) {
            load();
            saved.setText("Saved");
        }
    }
}
