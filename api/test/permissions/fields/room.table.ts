/** Who sees what of discussion, support and links. */
import { rowsOf } from '../table.js';

export const OF_THE_ROOM = rowsOf(`
                                                                | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere
 Contribution.comments           other's comment where it waits | null   null    | yes    yes       yes        yes              yes      yes         | null
 Contribution.comments           other's comment                | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.endorsements       other's endorsed               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.myEndorsement      own endorsed                   | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.myEndorsement      other's endorsed               | no     no      | no     no        no         no               no       no          | no
 Comment.isMine                  own comment                    | -      -       | yes    yes       yes        yes              yes      yes         | no
 Comment.isMine                  other's comment                | no     no      | no     no        no         no               no       no          | no
 Comment.author                  other's comment                | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Author.pseudonym                other's comment                | no     no      | no     no        no         no               no       no          | no
 Author.pseudonym                own comment beneath unnamed    | -      -       | yes    yes       yes        yes              yes      yes         | yes
 Author.pseudonym                other's comment beneath unnamed | yes   yes     | yes    yes       yes        yes              yes      yes         | yes
 Comment.author                  own comment beneath unnamed    | -      -       | yes    yes       yes        yes              yes      yes         | no
 Comment.isByPresenter           presenter's comment            | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Comment.isByPresenter           presenter's comment beneath own unnamed | no no | no     no        no         no               no       no          | no
 Comment.isByPresenter           other's comment                | no     no      | no     no        no         no               no       no          | no
 Comment.revisableUntil          own comment                    | -      -       | yes    yes       yes        yes              yes      yes         | no
 Comment.revisableUntil          other's comment                | no     no      | no     no        no         no               no       no          | no
 Comment.symbols                 other's comment naming what is accepted | yes yes | yes  yes       yes        yes              yes      yes         | yes
 Comment.symbols                 other's comment naming what waits | no  no      | yes    yes       yes        yes              yes      yes         | no
 Comment.symbols                 other's comment naming what was declined | no no | no    no        yes        no               no       yes         | no
 Comment.acceptedAnswer          other's question with its answer | yes  yes     | yes    yes       yes        yes              yes      yes         | yes
 Comment.inReplyTo               other's answer to a reply      | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 RepliedComment.author           other's answer to a reply      | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 RepliedComment.author           other's answer to a reply beneath unnamed | no no | no   no        no         no               no       no          | no
 RepliedComment.isMine           own reply that was answered     | -      -       | yes    yes       yes        yes              yes      yes         | no
 RepliedComment.isMine           other's answer to a reply      | no     no      | no     no        no         no               no       no          | no
 Comment.author                  other's comment beneath unnamed | no    no      | no     no        no         no               no       no          | no
 Comment.standsOn                other's comment                | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Endorsement.standsOn            other's endorsed               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Endorsement.isMine              own endorsed                   | -      -       | yes    yes       yes        yes              yes      yes         | no
 Endorsement.isMine              other's endorsed               | no     no      | no     no        no         no               no       no          | no
 Endorsement.endorsedBy          other's endorsed               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.abilities.link     own waiting                    | -      -       | yes    yes       yes        yes              yes      yes         | null
 Contribution.abilities.link     other's waiting                | null   null    | yes    yes       yes        yes              yes      yes         | null
 Contribution.abilities.link     other's accepted               | no     no      | yes    yes       yes        yes              yes      yes         | no
 Contribution.links              other's link                   | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Contribution.links              other's link of what waits     | no     no      | yes    yes       yes        yes              yes      yes         | no
 Contribution.links              other's link of what is declined | no   no      | no     no        yes        no               no       yes         | no
 Contribution.links              own link of what waits         | -      -       | yes    yes       yes        yes              yes      yes         | no
 Contribution.links              other's link of what was withdrawn | no no   | no     no        yes        no               no       yes         | no
 Contribution.withdrawnLinks     other's link of what was withdrawn | yes yes | yes    yes       no         yes              yes      no          | yes
 Contribution.withdrawnLinks     other's link of what was withdrawn unread | no no | no no      no         no               no       no          | no
 ContributionLink.from           other's link                   | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 ContributionLink.from           other's link of what waits     | no     no      | yes    yes       yes        yes              yes      yes         | no
 ContributionLink.to             other's link                   | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 ContributionLink.mayUnlink      own link                       | -      -       | yes    yes       yes        yes              yes      yes         | no
 ContributionLink.mayUnlink      other's link                   | no     no      | no     no        yes        no               no       no          | no
`);
