/** Who sees what of lists, of the floor, and of the meeting and its people. */
import { rowsOf } from '../table.js';

export const OF_THE_MEETING = rowsOf(`
                                                                | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

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
 Meeting.strandedContributions   other's merged into what was withdrawn | 401 401 | 403 403    yes        no               403      yes         | 403
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
