package org.confide.note.spi;

import com.vaadin.flow.component.Component;
import org.confide.client.ClientHeader;

/**
 * A progress note that is being written.
 *
 * @param client whose chart
 * @param sections what holds its sections' fields, and no other
 */
public record NoteInWriting(ClientHeader client, Component sections) {}
