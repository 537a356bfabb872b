package org.confide.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.confide.client.ChartPapers;
import org.confide.shared.ui.StateBadge;

/** Whether what every client signs is on file. It follows what is filed below it while the chart stays open. */
class ConsentBadge extends Div {

    ConsentBadge(ChartPapers papers) {
        show(papers);
    }

    /** Shows it anew in the chart that is open, where there is one. */
    static void follow(ChartPapers papers) {
        ConsentBadge shown = ComponentUtil.getData(UI.getCurrent(), ConsentBadge.class);
        if (shown != null) {
            shown.show(papers);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), ConsentBadge.class, this);
    }

    private void show(ChartPapers papers) {
        removeAll();
        boolean consent = papers.consent() != null;
        boolean notice = papers.privacyNotice() != null;
        if (consent && notice) {
            add(new StateBadge(StateBadge.Kind.SIGNED, "check", "Consents on file").bare());
        } else {
            add(new StateBadge(StateBadge.Kind.DUE, "warn", missing(consent, notice)));
        }
    }

    private static String missing(boolean consent, boolean notice) {
        if (consent) {
            return "Privacy notice not on file";
        }
        return notice ? "Consent not on file" : "Consent and privacy notice not on file";
    }
}
