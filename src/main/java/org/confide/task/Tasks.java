package org.confide.task;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Tasks extends Repository<Task, TaskId> {

    Task save(Task task);

    Optional<Task> findById(TaskId id);
}
