/** Who may do what: reading, and writing. */
import { rowsOf } from '../table.js';

export const WRITING = rowsOf(`
                                                   | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere
 meetings             nothing                      | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 meeting              its slug                     | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 meetingByJoinCode    its code                     | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 viewer               nothing                      | null   null    | yes    yes       yes        yes              yes      yes         | yes
 contribution         own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | null
 contribution         own declined                 | -      -       | yes    yes       yes        yes              yes      yes         | null
 contribution         other's waiting              | null   null    | yes    yes       yes        yes              yes      yes         | null
 contribution         other's sent back            | null   null    | yes    yes       yes        yes              yes      yes         | null
 contribution         other's accepted             | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 contribution         other's declined             | null   null    | null   null      yes        null             null     yes         | null
 contribution         other's withdrawn            | null   null    | null   null      yes        null             null     yes         | null
 contribution         other's withdrawn, endorsed before | null null | null   null      yes        null             null     yes         | null
 withdrawnContribution other's withdrawn, endorsed before | yes yes  | yes    yes       yes        yes              yes      yes         | yes
 withdrawnContribution other's withdrawn           | null   null    | null   null      null       null             null     null        | null
 withdrawnContribution own withdrawn               | -      -       | null   null      null       null             null     null        | null
 withdrawnContribution other's accepted            | null   null    | null   null      null       null             null     null        | null
 withdrawnContribution other's declined            | null   null    | null   null      null       null             null     null        | null
 contributionBySymbol own symbol                   | -      -       | yes    yes       yes        yes              yes      yes         | null
 contributionBySymbol other's waiting symbol       | null   null    | yes    yes       yes        yes              yes      yes         | null
 contributionBySymbol other's declined symbol      | null   null    | null   null      yes        null             null     yes         | null
 moderationFigures    the meeting                  | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 moderationFigures    what never was               | 404    404     | 404    404       404        404              404      404         | 404
 chainCheck           a head of the log            | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 contributionRecord   own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 contributionRecord   own accepted                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 contributionRecord   own declined                 | -      -       | yes    yes       yes        yes              yes      yes         | 404
 contributionRecord   other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 contributionRecord   other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 contributionRecord   other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 meetingRecord        the meeting                  | 401    401     | 403    403       yes        yes              403      yes         | 403
 meetingRecord        what never was               | 401    401     | 404    404       404        404              404      404         | 404
 deskPeople           the meeting                  | 401    401     | 403    403       yes        yes              403      yes         | 403
 deskPeople           what never was               | 401    401     | 404    404       404        404              404      404         | 404
 changesSince         the meeting                  | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 changesSince         what never was               | 404    404     | 404    404       404        404              404      404         | 404
 meetingChanged       the meeting                  | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 meetingChanged       what never was               | 404    404     | 404    404       404        404              404      404         | 404

                      Writing
 similarContributions the session                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 similarContributions what never was               | 401    401     | 404    404       404        404              404      404         | 404
 myDrafts             the session                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 myDrafts             what never was               | 401    401     | 404    404       404        404              404      404         | 404
 keepDraft            the session                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 keepDraft            what never was               | 401    401     | 404    404       404        404              404      404         | 404
 keepDraft            a version of own accepted    | -      -       | yes    yes       yes        yes              yes      yes         | 403
 keepDraft            a version of other's accepted | 401   401     | 403    403       403        403              403      403         | 403
 keepDraft            a version of other's waiting | 401    401     | 403    403       403        403              403      403         | 404
 keepDraft            a comment on other's waiting | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 keepDraft            a comment on other's declined | 401   401     | 404    404       yes        404              404      yes         | 404
 myDrafts             a version of other's waiting | 401    401     | 403    403       403        403              403      403         | 404
 myDrafts             a comment on other's waiting | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 myDrafts             a comment on other's declined | 401   401     | 404    404       yes        404              404      yes         | 404
 discardDraft         own draft                    | -      -       | yes    yes       yes        yes              yes      yes         | yes
 discardDraft         other's draft                | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 submitContribution   the session                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 submitContribution   what never was               | 401    401     | 404    404       404        404              404      404         | 404
 reviseContribution   own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 reviseContribution   own sent back                | -      -       | yes    yes       yes        yes              yes      yes         | 404
 reviseContribution   other's waiting              | 401    401     | 403    403       403        403              403      403         | 404
 reviseContribution   other's accepted             | 401    401     | 403    403       403        403              403      403         | 403
 reviseContribution   other's declined             | 401    401     | 404    404       403        404              404      403         | 404
 withdrawContribution own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 withdrawContribution own accepted                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 withdrawContribution other's waiting              | 401    401     | 403    403       403        403              403      403         | 404
 withdrawContribution other's declined             | 401    401     | 404    404       403        404              404      403         | 404
 changeAttribution    own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 changeAttribution    own accepted                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 changeAttribution    own declined                 | -      -       | yes    yes       yes        yes              yes      yes         | 404
 changeAttribution    other's waiting              | 401    401     | 403    403       403        403              403      403         | 404
 changeAttribution    other's accepted             | 401    401     | 403    403       403        403              403      403         | 403
 changeAttribution    other's declined             | 401    401     | 404    404       403        404              404      403         | 404
`);
