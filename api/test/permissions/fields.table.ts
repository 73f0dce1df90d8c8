/**
 * Who sees what: each field whose answer depends on who asks × whose × who asks. A field that is declared to be for some
 * and has no row here fails, and so does a row without such a field. The others are proved to be the same for all.
 *
 * yes: told · no: left out · null: does not even see what it belongs to · 401, 403: refused · -: nobody can have that
 */
import { rowsOf } from './table.js';

export const FIELDS = rowsOf(`
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

                                 Times: yes where they are told to the moment, no where to the day
 Contribution.submittedAt        other's accepted               | yes    yes    | yes    yes       yes        yes              yes      yes         | yes
 Contribution.submittedAt        other's unnamed                | no     no     | no     no        no         no               no       no          | no
 Contribution.submittedAt        own unnamed                    | -      -      | yes    yes       yes        yes              yes      yes         | no
 Contribution.decidedAt          other's accepted               | yes    yes    | yes    yes       yes        yes              yes      yes         | yes
 Contribution.decidedAt          other's unnamed                | no     no     | no     no        no         no               no       no          | no
 Contribution.decidedAt          own unnamed                    | -      -      | yes    yes       yes        yes              yes      yes         | no
 Revision.createdAt              other's accepted               | yes    yes    | yes    yes       yes        yes              yes      yes         | yes
 Revision.createdAt              other's unnamed                | no     no     | no     no        no         no               no       no          | no
 Revision.createdAt              own unnamed                    | -      -      | yes    yes       yes        yes              yes      yes         | no
 Contribution.withdrawnAt        other's withdrawn              | null   null   | null   null      yes        null             null     yes         | null
 Contribution.withdrawnAt        other's unnamed, withdrawn     | null   null   | null   null      no         null             null     no          | null
 Contribution.withdrawnAt        own unnamed, withdrawn         | -      -      | yes    yes       yes        yes              yes      yes         | null
 Comment.createdAt               other's comment                | yes    yes    | yes    yes       yes        yes              yes      yes         | yes
 Comment.createdAt               other's comment beneath unnamed | no     no     | no     no        no         no               no       no          | no
 Comment.createdAt               own comment beneath unnamed    | -      -      | yes    yes       yes        yes              yes      yes         | no
 Comment.editedAt                other's edited comment beneath unnamed | no     no     | no     no        no         no               no       no          | no
 Comment.editedAt                own edited comment beneath unnamed | -      -      | yes    yes       yes        yes              yes      yes         | no
 Endorsement.createdAt           other's endorsed               | yes    yes    | yes    yes       yes        yes              yes      yes         | yes
 ContributionLink.madeAt         other's link                   | yes    yes    | yes    yes       yes        yes              yes      yes         | yes
 ContributionLink.madeAt         other's link of what is unnamed | no     no     | no     no        no         no               no       no          | no
 ContributionLink.madeAt         own link of what is unnamed    | -      -      | yes    yes       yes        yes              yes      yes         | no
 Notification.happenedAt         own notification               | -      -      | yes    yes       yes        yes              yes      yes         | 403
 Notification.happenedAt         own notification beneath unnamed | -      -      | no     no        no         no               no       no          | 403

                                 Redactions
 Contribution.abilities.redact   other's waiting                | null   null    | no     no        yes        no               no       yes         | null
 Contribution.abilities.redact   other's declined               | null   null    | null   null      yes        null             null     yes         | null
 Contribution.abilities.redact   own accepted                   | -      -       | no     no        no         no               no       no          | no
 Redaction.note                  other's redacted               | no     no      | no     no        yes        no               no       yes         | no
 Redaction.note                  own redacted                   | -      -       | no     no        no         no               no       no          | no
 Redaction.looks                 other's redacted               | no     no      | no     no        yes        no               no       yes         | no
 Redaction.looks                 own redacted                   | -      -       | no     no        no         no               no       no          | no
 RedactionLook.by                other's redacted               | no     no      | no     no        yes        no               no       yes         | no
 Redaction.mayReadOriginal       other's redacted               | no     no      | no     no        no         no               no       yes         | no
 Redaction.mayReadOriginal       own redacted                   | -      -       | no     no        no         no               no       no          | no

                                 Seals
 Contribution.mayAskToOpenSeal   other's unnamed                | no     no      | no     no        no         no               no       yes         | no
 Contribution.mayAskToOpenSeal   own unnamed                    | -      -       | no     no        no         no               no       no          | no
 Contribution.mayAskToOpenSeal   other's accepted               | no     no      | no     no        no         no               no       no          | no
 Contribution.sealOpenings       other's request to open        | no     no      | no     no        no         no               no       yes         | no
 Contribution.sealOpenings       other's opened seal            | no     no      | no     no        no         no               no       yes         | no
 Contribution.sealOpenings       own unnamed, asked about       | -      -       | no     no        no         no               no       yes         | no
 Contribution.sealOpenings       own unnamed, kept sealed                | - -   | no     no        no         no               no       yes         | no
 Contribution.sealOpenings       own unnamed, opened            | -      -       | yes    yes       yes        yes              yes      yes         | no
 SealOpening.askedBy             own unnamed, opened            | -      -       | yes    yes       yes        yes              yes      yes         | no
 SealOpening.answeredBy          own unnamed, opened            | -      -       | yes    yes       yes        yes              yes      yes         | no
 SealOpening.mayAnswer           other's request to open        | no     no      | no     no        no         no               no       yes         | no
 SealOpening.mayAnswer           own request to open            | -      -       | no     no        no         no               no       no          | no
 SealOpening.mayAnswer           own unnamed, asked about       | -      -       | no     no        no         no               no       no          | no
 SealOpening.mayRead             own opened seal                | -      -       | no     no        no         no               no       yes         | no
 SealOpening.mayRead             other's opened seal            | no     no      | no     no        no         no               no       no          | no

                                 The record
 RecordEntry.person              other's waiting                | 401    401     | 403    403       yes        403              403      yes         | 404
 RecordEntry.person              other's unnamed                | 401    401     | 403    403       no         403              403      no          | 403
 RecordEntry.person              own unnamed                    | -      -       | yes    yes       yes        yes              yes      yes         | 403
 RecordEntry.at                  other's waiting                | 401    401     | 403    403       yes        403              403      yes         | 404
 RecordEntry.at                  other's unnamed                | 401    401     | 403    403       no         403              403      no          | 403
 RecordEntry.at                  own unnamed                    | -      -       | yes    yes       yes        yes              yes      yes         | 403
 RecordEntry.before              other's edit                   | 401    401     | 403    403       yes        403              403      yes         | 403
 RecordEntry.before              own edit                       | -      -       | yes    yes       yes        yes              yes      yes         | 403
 RecordEntry.after               other's edit                   | 401    401     | 403    403       yes        403              403      yes         | 403
 RecordEntry.after               own edit                       | -      -       | yes    yes       yes        yes              yes      yes         | 403

                                 Lists
 Meeting.contributions           other's waiting                | no     no      | no     no        no         no               no       no          | no
 Meeting.contributions           own waiting                    | -      -       | no     no        no         no               no       no          | no
 Meeting.contributions           other's accepted               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Meeting.contributions           other's declined               | no     no      | no     no        no         no               no       no          | no
 Session.wall                    other's waiting                | no     no      | yes    yes       yes        yes              yes      yes         | no
 Session.wall                    other's accepted               | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 Session.wall                    other's declined               | no     no      | no     no        no         no               no       no          | no
 Session.contributionCount       what waits in a session        | no     no      | yes    yes       yes        yes              yes      yes         | no
 Meeting.queue                   other's waiting                | 401    401     | 403    403       yes        no               403      yes         | 403
 Meeting.queue                   other's waiting next door      | 401    401     | 403    403       no         yes              403      yes         | 403
 Meeting.queue                   other's edit                   | 401    401     | 403    403       yes        no               403      yes         | 403
 Meeting.queue                   other's accepted               | 401    401     | 403    403       no         no               403      no          | 403
 Meeting.deskLoad                the rapporteur of the place    | 401    401     | 403    403       yes        yes              403      yes         | 403
 Meeting.messageTemplates        a saved message                | 401    401     | 403    403       yes        yes              403      yes         | 403
 Meeting.queueFacets             what waits in a session        | 401    401     | 403    403       no         no               403      yes         | 403
 Meeting.myContributions         own waiting                    | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myContributions         own declined                   | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myComments              own comment                    | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myComments              own comment where it was withdrawn | - -    | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myComments              other's comment                | 401    401     | no     no        no         no               no       no          | 403
 Meeting.myEndorsements          own endorsed                   | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myEndorsements          other's endorsed               | 401    401     | no     no        no         no               no       no          | 403
 Meeting.myLinks                 own link                       | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myLinks                 other's link                   | 401    401     | no     no        no         no               no       no          | 403
 Meeting.myNotifications         own notification               | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myNotifications         other's notification           | 401    401     | no     no        no         no               no       no          | 403
 Meeting.unreadNotifications     own notification               | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Notification.about              own notification               | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Notification.linkedTo           own notification of a link     | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myDrafts                own draft                      | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Meeting.myDrafts                other's draft                  | 401    401     | no     no        no         no               no       no          | 403
 Meeting.myDrafts                own draft of a comment         | -      -       | yes    yes       yes        yes              yes      yes         | 403
 Draft.standsOn                  own draft of a comment         | -      -       | yes    yes       yes        yes              yes      yes         | 403
 OwnLink.from                    own link                       | -      -       | yes    yes       yes        yes              yes      yes         | 403
 OwnLink.to                      own link                       | -      -       | yes    yes       yes        yes              yes      yes         | 403
 ContributionMention.contribution own comment                   | -      -       | yes    yes       yes        yes              yes      yes         | 403
 ContributionMention.contribution own comment where it was withdrawn | - -   | no     no        yes        no               no       yes         | 403
 ContributionMention.contribution own comment where it was declined | - -    | no     no        yes        no               no       yes         | 403
 ContributionMention.withdrawn   own comment where it was withdrawn | - -    | yes    yes       no         yes              yes      no          | 403
 ContributionMention.withdrawn   own comment where it was declined | - -     | no     no        no         no               no       no          | 403
 Meeting.myContributions         other's accepted               | 401    401     | no     no        no         no               no       no          | 403

                                 The floor
 Contribution.abilities.confirm  own captured                   | -      -       | yes       yes       yes       yes       yes       yes       | null
 Contribution.abilities.confirm  other's captured               | null   null    | no        no        no        no        no        no        | null
 Contribution.abilities.disown   own captured                   | -      -       | yes       yes       yes       yes       yes       yes       | null
 Contribution.abilities.disown   other's captured               | null   null    | no        no        no        no        no        no        | null
 Session.mayScribe               the session                    | no     no      | no        no        yes       no        no        yes       | no
 Session.speakers                a turn at the floor            | no     no      | no        no        yes       no        no        yes       | no
 SpeakingTurn.isMine             own turn as scribe             | -      -       | no        no        yes       no        no        no        | no
 SpeakingTurn.captured           own turn as scribe             | -      -       | no        no        yes       no        no        no        | no

                                 The meeting and its people
 Meeting.abilities.run           nothing                        | no     no      | no     no        no         no               no       yes         | no
 Meeting.abilities.takePart      nothing                        | no     no      | yes    yes       yes        yes              yes      yes         | no
 Meeting.abilities.seeDesk       nothing                        | no     no      | no     no        yes        yes              no       yes         | no
 Meeting.presentCount            nothing                        | no     no      | yes    yes       yes        yes              yes      yes         | no
 Meeting.joinCode                its code                       | no     no      | no     no        no         no               no       yes         | no
 Meeting.participants            own person                     | -      -       | no     no        no         no               no       yes         | no
 Meeting.participants            other's person                 | no     no      | no     no        no         no               no       yes         | no
 Meeting.invitations             an invitation                  | no     no      | no     no        no         no               no       yes         | no
 Meeting.myParticipation         own person                     | -      -       | yes    yes       yes        yes              yes      yes         | no
 Meeting.myParticipation         other's person                 | no     no      | no     no        no         no               no       no          | no
 Viewer.participations           own person                     | -      -       | yes    yes       yes        yes              yes      yes         | no
 Viewer.participations           other's person                 | null   null    | no     no        no         no               no       no          | no
 Viewer.signIns                  own sign-in                    | -      -       | yes    yes       yes        yes              yes      yes         | yes
 Viewer.signIns                  other's sign-in                | null   null    | no     no        no         no               no       no          | no
`);
