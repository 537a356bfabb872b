package org.confide.practice;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The payers' rows. */
interface PayerList extends Repository<Payer, PayerId> {

    @Query("from Payer p order by p.name, p.claimNumber")
    List<Payer> inOrder();

    Payer save(Payer payer);
}
