package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.DischargeReason;
import org.confide.client.Discharging;
import org.confide.client.Episode;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A client's episodes of care on the profile: since when, until when, and the button that ends or opens one. */
@org.springframework.stereotype.Component
class EpisodeCare {

    private static final String READMIT = "Readmit client";

    private final Discharging discharging;
    private final PracticeTime time;

    EpisodeCare(Discharging discharging, PracticeTime time) {
        this.discharging = discharging;
        this.time = time;
    }

    List<Episode> of(ClientId client) {
        return discharging.episodes(client);
    }

    /** What is to be done with the newest episode; {@code changed} shows the chart anew. */
    Button button(ClientId client, List<Episode> episodes, Runnable changed) {
        @Nullable Episode newest = episodes.isEmpty() ? null : episodes.getFirst();
        return newest != null && newest.closedOn() == null
                ? new Button(DischargeDialog.WORDS, event -> discharge(client, newest, changed))
                : new Button(READMIT, event -> readmit(client, changed));
    }

    static Component facts(List<Episode> episodes) {
        Facts facts = new Facts();
        for (Episode episode : episodes) {
            facts.fact(episode.closedOn() == null ? "Open" : "Discharged", words(episode));
        }
        return facts;
    }

    private static String words(Episode episode) {
        LocalDate closed = episode.closedOn();
        if (closed == null) {
            return "since " + Say.born(episode.openedOn());
        }
        DischargeReason reason = episode.reason();
        return Say.born(closed)
                + (reason == null ? "" : ", " + reason.label().toLowerCase(java.util.Locale.US))
                + "; in care from " + Say.born(episode.openedOn());
    }

    private void discharge(ClientId client, Episode open, Runnable changed) {
        new DischargeDialog(open, discharging.stillBooked(client), time.today(), (on, reason) -> {
                    discharging.discharge(client, on, reason);
                    changed.run();
                })
                .open();
    }

    private void readmit(ClientId client, Runnable changed) {
        Dialog dialog = new Dialog(READMIT);
        dialog.setWidth("520px");
        Paragraph lead = new Paragraph(
                "A new episode of care opens today. The treatment team is as it was; change it in" + " its own tab.");
        lead.addClassName("dialog-lead");
        dialog.add(lead);
        Button back = new Button("Leave discharged", event -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button readmit = new Button(READMIT, event -> {
            dialog.close();
            try {
                discharging.readmit(client);
            } catch (BadInput | OptimisticLockingFailureException changedMeanwhile) {
                Notice.show("Somebody else changed this client meanwhile. Nothing was opened twice.");
            }
            changed.run();
        });
        readmit.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(back, readmit);
        dialog.open();
    }
}
