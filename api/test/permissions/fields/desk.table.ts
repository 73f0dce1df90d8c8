/** Who sees what of what the desk knows, decided and changed, and of edits. */
import { rowsOf } from '../table.js';

export const OF_THE_DESK = rowsOf(`
                                                                | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere
 Neighbour.contribution          other's beside its like        | 401    401     | 403    403       yes        403              403      yes         | 403
 AuthorHistory.contributions     other's beside its like        | 401    401     | 403    403       yes        403              403      yes         | 403
 AuthorHistory.contributions     other's unnamed                | 401    401     | 403    403       no         403              403      no          | 403
 Contribution.deskNotes          own text, noted about          | -      -       | no     no        no         no               no       no          | null
 Contribution.deskNotes          other's note of the desk       | null   null    | no     no        yes        no               no       yes         | null
 DeskNote.isMine                 own note of the desk           | -      -       | no     no        yes        no               no       no          | null
 DeskNote.isMine                 other's note of the desk       | null   null    | no     no        no         no               no       no          | null
 Contribution.decisions          own sent back                  | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.decisions          own declined                   | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.decisions          other's sent back              | null   null    | no     no        yes        no               no       yes         | null
 Contribution.decisions          other's declined               | null   null    | null   null      yes        null             null     yes         | null
 Contribution.decisions          own accepted after a note      | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.decisions          other's accepted after a note  | no     no      | no     no        yes        no               no       yes         | no
 Contribution.abilities.proposeWording other's waiting                | null   null    | no     no        yes        no               no       no          | null
 Contribution.abilities.proposeWording own waiting                    | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.answerWording own text, wording proposed     | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.abilities.answerWording other's text, wording proposed | null   null    | no     no        no         no               no       no          | null
 Contribution.abilities.appeal   own declined                   | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.abilities.appeal   own appealed                   | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.appeal   other's declined               | null   null    | null   null      no         null             null     no          | null
 Contribution.abilities.reopen   own accepted                   | -      -       | no     no        no         no               no       no          | no
 Contribution.abilities.reopen   other's accepted               | no     no      | no     no        yes        no               no       yes         | no
 Contribution.isAppealed         own appealed                   | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.isAppealed         other's appealed               | null   null    | no     no        yes        no               no       yes         | null
 Contribution.appeal             own appealed                   | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.appeal             other's appealed               | null   null    | no     no        yes        no               no       yes         | null
 Appeal.isLeftToOthers           other's appealed               | null   null    | no     no        no         no               no       no          | null
 Decision.wording                own text, wording proposed     | -      -       | yes    yes       yes        yes              yes      yes         | null
 Decision.wording                other's text, wording proposed | null   null    | no     no        yes        no               no       yes         | null
 Contribution.revisions          own text, wording proposed     | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.revisions          other's text, wording proposed | null   null    | no     no        yes        no               no       yes         | null
 Decision.mayUndo                own decision                   | -      -       | no     no        yes        no               no       no          | no
 Decision.mayUndo                own decision, acted on         | -      -       | no     no        no         no               no       no          | no
 Decision.mayUndo                other's decision               | no     no      | no     no        no         no               no       no          | no
 Contribution.retaggings         own text, retagged             | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.retaggings         other's retagging              | null   null    | no     no        yes        no               no       yes         | null
 Retagging.mayUndo               own retagging                  | -      -       | no     no        yes        no               no       no          | null
 Retagging.mayUndo               other's retagging              | null   null    | no     no        no         no               no       no          | null
 Contribution.revisions          other's waiting                | null   null    | yes    yes       yes        yes              yes      yes         | null
 Contribution.revisions          other's accepted               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.revisions          own edit                       | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.revisions          other's edit                   | no     no      | no     no        yes        no               no       yes         | no
 Contribution.revisions          other's edit, declined         | no     no      | no     no        yes        no               no       yes         | no
 Contribution.waitingEdit        own edit                       | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.waitingEdit        other's edit                   | no     no      | no     no        yes        no               no       yes         | no
 Contribution.waitingSince       own edit                       | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.waitingSince       other's edit                   | no     no      | no     no        yes        no               no       yes         | no
 EditDecision.mayUndo            other's edit, declined         | no     no      | no     no        no         no               no       no          | no
 Revision.decision               own edit, declined             | -      -       | yes    yes       yes        yes              yes      yes         | no
 Revision.decision               other's edit, declined         | no     no      | no     no        yes        no               no       yes         | no
`);
