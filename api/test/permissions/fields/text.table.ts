/** Who sees what of a contribution, of what it is a part of, and who has it in hand. */
import { rowsOf } from '../table.js';

export const OF_TEXTS = rowsOf(`
                                                                | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere
 Contribution.isMine             own waiting                    | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.isMine             other's waiting                | null   null    | no     no        no         no               no       no          | null
 Contribution.isMine             own accepted                   | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.author             other's waiting                | null   null    | yes    yes       yes        yes              yes      yes         | null
 Contribution.author             other's accepted               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.author             other's unnamed                | no     no      | no     no        no         no               no       no          | no
 Contribution.author             own unnamed                    | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.details            own in confidence              | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.details            other's in confidence          | no     no      | no     no        yes        no               no       yes         | no
 Revision.details                own in confidence              | -      -       | yes    yes       yes        yes              yes      yes         | no
 Revision.details                other's in confidence          | no     no      | no     no        yes        no               no       yes         | no
 Contribution.isMemberState      other's for a State            | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.isMemberState      other's for a State, unnamed   | no     no      | no     no        no         no               no       no          | no
 Contribution.abilities.decide   own waiting                    | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.decide   other's waiting                | null   null    | no     no        yes        no               no       no          | null
 Contribution.abilities.decide   other's accepted               | no     no      | no     no        no         no               no       no          | no
 Contribution.abilities.merge    own accepted                   | -      -       | no     no        no         no               no       no          | no
 Contribution.abilities.merge    other's waiting                | null   null    | no     no        yes        no               no       no          | null
 Contribution.abilities.merge    other's accepted               | no     no      | no     no        yes        no               no       no          | no
 Contribution.abilities.split    own accepted                   | -      -       | no     no        no         no               no       no          | no
 Contribution.abilities.split    other's waiting                | null   null    | no     no        yes        no               no       no          | null
 Contribution.abilities.split    other's accepted               | no     no      | no     no        yes        no               no       no          | no
 Lineage.partOf                  other's part                   | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.parts                   other's split                  | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.lineage            other's that took one in       | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.support                 other's that took one in       | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.support                 other's that took one in, endorsed unread | no no | yes  yes       yes        yes              yes      yes         | no
 Lineage.mergedInto              other's merged                 | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.mergedInto              other's merged into what waits | no     no      | yes    yes       yes        yes              yes      yes         | no
 Lineage.mergedFrom              other's that took one in       | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.mergedFrom              other's that took one in unread | no    no      | yes    yes       yes        yes              yes      yes         | no
 Lineage.coAuthors               a text from others'            | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.coAuthors               a text from others', unnamed since | no no     | no     no        no         no               no       no          | no
 Lineage.dissolvedInto           a text taken apart             | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Lineage.coAuthorshipsHere       own text of several            | -      -       | yes    yes       yes        yes              yes      yes         | no
 Lineage.coAuthorshipsHere       a text from others'            | no     no      | no     no        no         no               no       no          | no
 Lineage.ownCoAuthorship         own part of a new text         | -      -       | yes    yes       yes        yes              yes      yes         | no
 Lineage.ownCoAuthorship         other's part of a new text     | no     no      | no     no        no         no               no       no          | no
 LineageItem.author              other's that took one in       | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 LineageItem.author              other's that took one in unread | no   no      | yes    yes       yes        yes              yes      yes         | no
 LineageItem.author              other's that took an unnamed one in | no no    | no     no        no         no               no       no          | no
 Contribution.claim              own claimed                    | -      -       | no     no        no         no               no       no          | null
 Contribution.claim              other's claimed                | null   null    | no     no        yes        no               no       yes         | null
 Contribution.claim              other's waiting                | null   null    | no     no        no         no               no       no          | null
 Contribution.claimAsOf          own claimed                    | -      -       | no     no        no         no               no       no          | null
 Contribution.claimAsOf          other's claimed                | null   null    | no     no        yes        no               no       yes         | null
 Contribution.claimAsOf          other's waiting                | null   null    | no     no        yes        no               no       yes         | null
 Claim.isMine                    other's claimed                | null   null    | no     no        no         no               no       no          | null
 Claim.isMine                    own claim                      | -      -       | no     no        yes        no               no       no          | null
 Claim.mayRelease                other's claimed                | null   null    | no     no        no         no               no       yes         | null
 Claim.mayRelease                own claim                      | -      -       | no     no        yes        no               no       yes         | null
 Contribution.assignee           own assigned                   | -      -       | no     no        no         no               no       no          | null
 Contribution.assignee           other's assigned               | null   null    | no     no        yes        no               no       yes         | null
 Contribution.assignableTo       own waiting                    | -      -       | no     no        no         no               no       no          | null
 Contribution.assignableTo       other's waiting                | null   null    | no     no        yes        no               no       yes         | null
 Contribution.assignments        own text, assigned             | -      -       | no     no        no         no               no       no          | null
 Contribution.assignments        other's assignment             | null   null    | no     no        yes        no               no       yes         | null
 Assignment.mayUndo              own assignment                 | -      -       | no     no        yes        no               no       yes         | null
 Assignment.mayUndo              other's assignment             | null   null    | no     no        no         no               no       no          | null
 Contribution.abilities.assign   own waiting                    | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.assign   other's waiting                | null   null    | no     no        yes        no               no       yes         | null
 Contribution.abilities.retag    own waiting                    | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.retag    other's waiting                | null   null    | no     no        yes        no               no       no          | null
 Contribution.abilities.retag    other's accepted               | no     no      | no     no        yes        no               no       no          | no
 Contribution.abilities.revise   own waiting                    | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.abilities.revise   own claimed                    | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.revise   own accepted                   | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.abilities.revise   own declined                   | -      -       | no     no        no         no               no       no          | null
 Contribution.abilities.revise   other's sent back              | null   null    | no     no        no         no               no       no          | null
 Contribution.abilities.decideEdit own edit                     | -      -       | no     no        no         no               no       no          | no
 Contribution.abilities.decideEdit other's edit                 | no     no      | no     no        yes        no               no       no          | no
 Contribution.abilities.withdrawEdit own edit                   | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.abilities.withdrawEdit other's edit               | no     no      | no     no        no         no               no       no          | no
 Contribution.abilities.withdraw own accepted                   | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.abilities.withdraw other's waiting                | null   null    | no     no        no         no               no       no          | null
 Contribution.abilities.changeAttribution own accepted          | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.abilities.changeAttribution other's accepted      | no     no      | no     no        no         no               no       no          | no
 Contribution.abilities.comment  own waiting                    | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.abilities.comment  other's accepted               | no     no      | yes    yes       yes        yes              yes      yes         | no
 Contribution.abilities.endorse  own accepted                   | -      -       | no     no        no         no               no       no          | no
 Contribution.abilities.endorse  other's accepted               | no     no      | yes    yes       yes        yes              yes      yes         | no
`);
