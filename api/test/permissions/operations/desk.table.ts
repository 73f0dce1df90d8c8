/** Who may do what at the desk beside deciding. */
import { rowsOf } from '../table.js';

export const AT_THE_DESK = rowsOf(`
                                                   | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

                      Messages that the desk saves
 saveMessageTemplate  the meeting                  | 401    401     | 403    403       yes        yes              403      yes         | 404
 removeMessageTemplate a saved message             | 401    401     | 404    404       yes        yes              404      yes         | 404

                      Putting together
 contribution         other's merged               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 contribution         other's merged unread        | null   null    | yes    yes       yes        yes              yes      yes         | null
 mergeContributions   own accepted, with another   | -      -       | 403    403       403        403              403      403         | 404
 mergeContributions   other's accepted, with another | 401  401     | 403    403       yes        403              403      403         | 404
 mergeContributions   other's declined, with another | 401  401     | 404    404       NotAllowedNow 404           404      403         | 404
 consolidateContributions own accepted, with another | -   -       | 403    403       403        403              403      403         | 404
 consolidateContributions other's accepted, with another | 401 401 | 403    403       yes        403              403      403         | 404
 consolidateContributions other's declined, with another | 401 401 | 404    404       NotAllowedNow 404           404      403         | 404
 answerCoAuthorship   own part of a new text       | -      -       | yes    yes       yes        yes              yes      yes         | 403
 answerCoAuthorship   other's part of a new text   | 401    401     | 403    403       403        403              403      403         | 403
 answerCoAuthorship   own merged                   | -      -       | yes    yes       yes        yes              yes      yes         | 403
 answerCoAuthorship   own merged into what waits   | -      -       | NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow | 404
 markNotDuplicate     own accepted, with another   | -      -       | 403    403       403        403              403      403         | 404
 markNotDuplicate     other's accepted, with another | 401  401     | 403    403       yes        403              403      403         | 404
 markNotDuplicate     other's declined, with another | 401  401     | 404    404       yes        404              404      403         | 404
 unmarkNotDuplicate   own accepted, with another   | -      -       | 403    403       403        403              403      403         | 404
 unmarkNotDuplicate   other's accepted, with another | 401  401     | 403    403       yes        403              403      403         | 404
 unmarkNotDuplicate   other's declined, with another | 401  401     | 404    404       yes        404              404      403         | 404

                      Taking apart
 contribution         other's split                | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 contribution         other's split unread         | null   null    | yes    yes       yes        yes              yes      yes         | null
 contribution         other's part                 | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 contribution         other's part unread          | null   null    | yes    yes       yes        yes              yes      yes         | null
 contribution         other's part taken back      | null   null    | null   null      yes        null             null     yes         | null
 withdrawnContribution other's part taken back     | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 splitContribution    own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 splitContribution    own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 splitContribution    other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 splitContribution    other's accepted             | 401    401     | 403    403       yes        403              403      403         | 403
 splitContribution    other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 splitContribution    other's split                | 401    401     | 403    403       NotAllowedNow 403           403      403         | 403

                      Beside what is before the desk
 neighbours           own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 neighbours           other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 neighbours           other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 neighbours           other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 neighbours           other's waiting next door    | 401    401     | 403    403       403        yes              403      yes         | 404
 authorHistory        own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 authorHistory        other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 authorHistory        other's unnamed              | 401    401     | 403    403       yes        403              403      yes         | 403
 authorHistory        other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 writeDeskNote        own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 writeDeskNote        other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 writeDeskNote        other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 writeDeskNote        other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 writeDeskNote        other's waiting next door    | 401    401     | 403    403       403        yes              403      yes         | 404
 withdrawDeskNote     own note of the desk         | -      -       | 404    404       yes        404              404      403         | 404
 withdrawDeskNote     other's note of the desk     | 401    401     | 404    404       403        404              404      403         | 404
 withdrawDeskNote     own text, noted about        | -      -       | 404    404       404        404              404      404         | 404

                      An edit of an accepted text
 reviseContribution   own accepted                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 acceptEdit           own edit                     | -      -       | 403    403       403        403              403      403         | 403
 acceptEdit           other's edit                 | 401    401     | 403    403       yes        403              403      403         | 403
 acceptEdit           other's waiting              | 401    401     | 403    403       NotAllowedNow  403              403      403         | 404
 declineEdit          own edit                     | -      -       | 403    403       403        403              403      403         | 403
 declineEdit          other's edit                 | 401    401     | 403    403       yes        403              403      403         | 403
 declineEdit          other's waiting              | 401    401     | 403    403       NotAllowedNow  403              403      403         | 404
 withdrawEdit         own edit                     | -      -       | yes    yes       yes        yes              yes      yes         | 403
 withdrawEdit         other's edit                 | 401    401     | 403    403       403        403              403      403         | 403
 withdrawEdit         other's waiting              | 401    401     | 403    403       403        403              403      403         | 404
`);
