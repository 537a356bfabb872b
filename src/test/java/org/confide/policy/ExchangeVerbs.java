package org.confide.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.confide.exchange.CalendarExport;
import org.confide.exchange.CalendarFeeds;
import org.confide.exchange.ClientImport;
import org.confide.exchange.ImportLine;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.scheduling.spi.CalendarRange;
import org.springframework.beans.factory.ListableBeanFactory;

/** How the calendar leaves the house. */
final class ExchangeVerbs {

    private ExchangeVerbs() {}

    static void add(ListableBeanFactory beans, Does does) {
        CalendarExport export = beans.getBean(CalendarExport.class);
        CalendarRange day = new CalendarRange(null, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2));
        does.it(
                "calendar",
                "export",
                (chart, person) ->
                        !export.csv(day).isEmpty() && !export.calendar(day).isEmpty());
        does.it("client", "import", (chart, person) -> {
            ClientImport clients = beans.getBean(ClientImport.class);
            byte[] file = "First name,Last name,DOB\nPolly,Imported,1990-01-01".getBytes(StandardCharsets.UTF_8);
            return clients.take(clients.look(file).lines()).stream()
                    .allMatch(line -> line.state() == ImportLine.State.IMPORTED);
        });
        does.it(
                "feed",
                "make",
                (chart, person) -> !beans.getBean(CalendarFeeds.class).make().isEmpty());
    }
}
