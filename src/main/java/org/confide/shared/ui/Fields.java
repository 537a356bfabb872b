package org.confide.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.confide.shared.BadInput;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The fields of a form by the names that {@link BadInput} uses, so that what a service refuses is said beside the field
 * it is about. Nothing that was entered is lost or cleared.
 */
public final class Fields implements Serializable {

    private final Map<String, HasValidation> byName = new LinkedHashMap<>();

    /**
     * Adds a field.
     *
     * @param name as {@link BadInput#field()} has it
     * @param field the field
     * @return this
     */
    public Fields field(String name, HasValidation field) {
        byName.put(name, field);
        return this;
    }

    /**
     * Tries something, and says beside the field why it was refused. A refusal that is about none of the fields is a
     * notice.
     *
     * @param act what calls the service
     * @return whether it was done
     */
    public boolean attempt(Runnable act) {
        byName.values().forEach(field -> field.setInvalid(false));
        try {
            act.run();
            return true;
        } catch (BadInput refused) {
            say(refused.field(), String.valueOf(refused.getMessage()));
        } catch (OptimisticLockingFailureException meanwhile) {
            Notice.show("Somebody else changed this meanwhile. Nothing was overwritten. Open it again.");
        }
        return false;
    }

    /**
     * Says something beside a field.
     *
     * @param name the field's name
     * @param sentence what happened, what to do
     */
    public void say(String name, String sentence) {
        HasValidation field = byName.get(name);
        if (field == null) {
            Notice.show(sentence);
            return;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable && field instanceof Component component && component.isVisible()) {
            focusable.focus();
        }
    }
}
