package org.confide.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import org.confide.reminder.ReminderSetting;
import org.confide.reminder.ReminderSettings;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** How the practice reminds: how long before, when not, and in which words. */
class ReminderForm extends Section {

    private final ReminderSettings settings;
    private final TextField leads = new TextField("Hours before");
    private final TimePicker quietFrom = new TimePicker("Quiet from");
    private final TimePicker quietUntil = new TimePicker("Quiet until");
    private final TextField telephone = new TextField("Telephone in reminders");
    private final TextField subject = new TextField("Subject");
    private final TextArea mailText = new TextArea("E-mail");
    private final TextArea phoneText = new TextArea("Text message");
    private final Span saved = new Span();
    private final Fields fields = new Fields()
            .field("leads", leads)
            .field("quietFrom", quietFrom)
            .field("quietUntil", quietUntil)
            .field("telephone", telephone)
            .field("subject", subject)
            .field("mailText", mailText)
            .field("phoneText", phoneText);
    private transient ReminderSetting setting;

    ReminderForm(ReminderSettings settings) {
        this.settings = settings;
        setting = settings.get();
        addClassName("form-section");
        H2 heading = new H2("Reminders");
        heading.addClassName("section-heading");
        Paragraph able = new Paragraph(settings.ability());
        able.addClassNames("small", "sub");
        Paragraph words =
                new Paragraph("A reminder never tells what an appointment is for. It may name {practice}, {day},"
                        + " {time}, {site}, {phone} and {link}; a line that names something unknown is left out. Who is reminded"
                        + " and how is in each client's profile.");
        words.addClassNames("small", "sub");
        arrange();
        Button save = new Button("Save reminders", event -> save());
        saved.addClassNames("small", "sub");
        saved.getElement().setAttribute("role", "status");
        Div actions = new Div(save, saved);
        actions.addClassName("form-actions");
        Div times = new Div(leads, quietFrom, quietUntil, telephone);
        times.addClassName("form-actions");
        add(heading, able, words, times, subject, mailText, phoneText, actions);
        show();
    }

    private void arrange() {
        leads.setHelperText("Such as 48, or 48, 2. Empty for none.");
        for (TimePicker each : new TimePicker[] {quietFrom, quietUntil}) {
            each.setLocale(Locale.US);
            each.setStep(Duration.ofMinutes(30));
        }
        quietFrom.setHelperText("What would fall into these hours is sent before.");
        Counter.on(telephone, ReminderSetting.TELEPHONE_LIMIT);
        Counter.on(subject, ReminderSetting.SUBJECT_LIMIT);
        Counter.on(mailText, ReminderSetting.MAIL_LIMIT);
        Counter.on(phoneText, ReminderSetting.TEXT_LIMIT);
        subject.setWidthFull();
        mailText.setWidthFull();
        phoneText.setWidthFull();
    }

    private void show() {
        leads.setValue(setting.leadsTyped());
        quietFrom.setValue(setting.quietFrom());
        quietUntil.setValue(setting.quietUntil());
        telephone.setValue(setting.telephone());
        subject.setValue(setting.subject());
        mailText.setValue(setting.mailText());
        phoneText.setValue(setting.phoneText());
    }

    private void save() {
        saved.setText("");
        boolean done = fields.attempt(() -> {
            setting.remindBefore(leads.getValue());
            setting.keepQuiet(quietFrom.getValue(), quietUntil.getValue());
            setting.callAt(telephone.getValue());
            setting.write(subject.getValue(), mailText.getValue());
            setting.text(phoneText.getValue());
            settings.save(setting);
        });
        if (done) {
            setting = settings.get();
            show();
            saved.setText("Saved");
        }
    }
}
