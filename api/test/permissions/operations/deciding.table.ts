/** Who may do what: having in hand, and deciding. */
import { rowsOf } from '../table.js';

export const DECIDING = rowsOf(`
                                                   | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

                      Having in hand
 claimContribution    own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 claimContribution    other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 claimContribution    other's claimed              | 401    401     | 403    403       ClaimedByAnother 403        403      403         | 404
 claimContribution    other's edit                 | 401    401     | 403    403       yes        403              403      403         | 403
 claimContribution    other's accepted             | 401    401     | 403    403       NotAllowedNow 403           403      403         | 403
 claimContribution    other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 releaseContribution  own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 releaseContribution  other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 releaseContribution  own claimed                  | -      -       | 403    403       403        403              403      403         | 404
 releaseContribution  other's claimed              | 401    401     | 403    403       403        403              403      yes         | 404

                      Deciding
 acceptContribution   own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 acceptContribution   other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 acceptContribution   other's claimed              | 401    401     | 403    403       ClaimedByAnother 403        403      403         | 404
 acceptContribution   other's accepted             | 401    401     | 403    403       NotAllowedNow 403           403      403         | 403
 acceptContribution   other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 declineContribution  own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 declineContribution  other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 declineContribution  other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 requestChanges       own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 requestChanges       other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 requestChanges       other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 proposeWording       own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 proposeWording       other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 proposeWording       other's claimed              | 401    401     | 403    403       ClaimedByAnother 403              403      403         | 404
 proposeWording       other's accepted             | 401    401     | 403    403       NotAllowedNow 403              403      403         | 403
 confirmWording       own text, wording proposed   | -      -       | yes    yes       yes        yes              yes      yes         | 404
 confirmWording       other's text, wording proposed | 401    401     | 403    403       403        403              403      403         | 404
 confirmWording       own waiting                  | -      -       | NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow    NotAllowedNow NotAllowedNow | 404
 rejectWording        own text, wording proposed   | -      -       | yes    yes       yes        yes              yes      yes         | 404
 rejectWording        other's text, wording proposed | 401    401     | 403    403       403        403              403      403         | 404
 rejectWording        own waiting                  | -      -       | NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow    NotAllowedNow NotAllowedNow | 404
 appealContribution   own declined                 | -      -       | yes    yes       yes        yes              yes      yes         | 404
 appealContribution   own appealed                 | -      -       | NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow    NotAllowedNow NotAllowedNow | 404
 appealContribution   other's declined             | 401    401     | 404    404       403        404              404      403         | 404
 appealContribution   other's waiting              | 401    401     | 403    403       403        403              403      403         | 404
 acceptContribution   other's appealed             | 401    401     | 403    403       yes        403              403      403         | 404
 reopenContribution   own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 reopenContribution   other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 reopenContribution   other's edit                 | 401    401     | 403    403       NotAllowedNow 403              403      NotAllowedNow | 403
 reopenContribution   other's waiting              | 401    401     | 403    403       NotAllowedNow 403              403      NotAllowedNow | 404
 undoDecision         own decision                 | -      -       | 404    404       yes        404              404      403         | 404
 undoDecision         own decision, acted on       | -      -       | 404    404       NotAllowedNow 404           404      403         | 404
 undoDecision         own text, decided            | -      -       | 403    403       403        403              403      403         | 404
 undoDecision         other's decision             | 401    401     | 404    404       403        404              404      403         | 404
 undoEditDecision     own edit decision            | -      -       | 404    404       yes        404              404      403         | 404
 undoEditDecision     own text, edit decided       | -      -       | 403    403       403        403              403      403         | 404
 undoEditDecision     other's edit decision        | 401    401     | 404    404       403        404              404      403         | 404
 retagContribution    own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 retagContribution    other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 retagContribution    other's claimed              | 401    401     | 403    403       ClaimedByAnother 403        403      403         | 404
 retagContribution    other's accepted             | 401    401     | 403    403       yes        403              403      403         | 403
 retagContribution    other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 undoRetagging        own retagging                | -      -       | 404    404       yes        404              404      403         | 404
 undoRetagging        own text, retagged           | -      -       | 403    403       403        403              403      403         | 404
 undoRetagging        other's retagging            | 401    401     | 404    404       403        404              404      403         | 404
 assignContribution   own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 assignContribution   other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 assignContribution   other's claimed              | 401    401     | 403    403       yes        403              403      yes         | 404
 assignContribution   other's accepted             | 401    401     | 403    403       NotAllowedNow 403           403      NotAllowedNow | 403
 assignContribution   other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      NotAllowedNow | 404
 assignContributions  own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 assignContributions  other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 assignContributions  other's claimed              | 401    401     | 403    403       yes        403              403      yes         | 404
 assignContributions  other's accepted             | 401    401     | 403    403       NotAllowedNow 403           403      NotAllowedNow | 403
 assignContributions  other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      NotAllowedNow | 404
 undoAssignment       own assignment               | -      -       | 404    404       yes        404              404      yes         | 404
 undoAssignment       own text, assigned           | -      -       | 404    404       404        404              404      404         | 404
 undoAssignment       other's assignment           | 401    401     | 404    404       403        404              404      403         | 404
 undoAssignments      own assignment               | -      -       | 404    404       yes        404              404      yes         | 404
 undoAssignments      own text, assigned           | -      -       | 404    404       404        404              404      404         | 404
 undoAssignments      other's assignment           | 401    401     | 404    404       403        404              404      403         | 404
 acceptContributions  own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 acceptContributions  other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 acceptContributions  other's claimed              | 401    401     | 403    403       ClaimedByAnother 403        403      403         | 404
 acceptContributions  other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 undoDecisions        own decision                 | -      -       | 404    404       yes        404              404      403         | 404
 undoDecisions        own text, decided            | -      -       | 403    403       403        403              403      403         | 404
 undoDecisions        other's decision             | 401    401     | 404    404       403        404              404      403         | 404
 retagContributions   own waiting                  | -      -       | 403    403       403        403              403      403         | 404
 retagContributions   other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 retagContributions   other's accepted             | 401    401     | 403    403       yes        403              403      403         | 403
 undoRetaggings       own retagging                | -      -       | 404    404       yes        404              404      403         | 404
 undoRetaggings       own text, retagged           | -      -       | 403    403       403        403              403      403         | 404
 undoRetaggings       other's retagging            | 401    401     | 404    404       403        404              404      403         | 404
`);
