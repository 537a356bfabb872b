package org.confide.task.ui;

import java.util.List;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.practice.PracticeTime;
import org.confide.task.TaskKeeping;
import org.confide.task.TaskReading;
import org.springframework.stereotype.Component;

/**
 * The services behind the screen of tasks.
 *
 * @param reading lists them
 * @param keeping adds and finishes them
 * @param search finds clients
 * @param time says days
 */
@Component
record TaskParts(TaskReading reading, TaskKeeping keeping, ClientSearch search, PracticeTime time) {

    AddTaskDialog.Choices choices() {
        return new AddTaskDialog.Choices(reading.people(), time.today(), this::clients);
    }

    private List<ClientRow> clients(String text, int offset, int limit) {
        String searched = text.length() > ClientSearch.LONGEST ? text.substring(0, ClientSearch.LONGEST) : text;
        return search.page(searched, offset, limit);
    }
}
