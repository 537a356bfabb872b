package org.confide.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** The tabs of a screen: a list in which a screen reader finds tabs and nothing else. */
public final class ScreenTabs extends Tabs {

    /**
     * Makes the bar.
     *
     * @param name what the tabs are of, such as "Chart"
     * @param tabs in order
     */
    public ScreenTabs(String name, Tab... tabs) {
        super(tabs);
        getElement().setAttribute("aria-label", name);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        // Vaadin lets its own scrolling part take the focus, which puts something that is no tab among the tabs.
        getElement().executeJs("""
                const tabsOnly = () => {
                  if (!this.shadowRoot) return setTimeout(tabsOnly, 20);
                  this.shadowRoot.querySelectorAll('[tabindex]').forEach(part => part.removeAttribute('tabindex'));
                };
                tabsOnly();""");
    }
}
