/** Who is told when, and who sees what of what is masked, sealed and recorded. */
import { rowsOf } from '../table.js';

export const OF_SECRETS = rowsOf(`
                                                                | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

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
`);
