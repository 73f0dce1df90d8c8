/**
 * Who may do what: operation × whose × who asks. An operation of the schema without a row fails, and so does a row
 * without an operation.
 *
 * yes: done or shown · 401: must sign in · 403: sees it, and may not · 404: learns nothing of it · null: nothing to see
 * -: nobody can have such a thing · any other word: the typed refusal
 *
 * "other rapporteur" is bound to another session of the same meeting, presenter and rapporteur to the one asked about.
 * What somebody elsewhere owns here was written before they left. Rows about other statuses are in the policies.
 */
import { rowsOf } from './table.js';

export const OPERATIONS = rowsOf(`
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
 answerCoAuthorship   own merged                   | -      -       | NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow NotAllowedNow | 403
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

                      The floor, and what is said there
 speakerCandidates    the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 speakerCandidates    what never was               | 401    401     | 404     404     404     404     404     404     | 404
 addSpeaker           the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 addSpeaker           what never was               | 401    401     | 404     404     404     404     404     404     | 404
 moveSpeaker          the session                  | 401    401     | 403     403     Invalid 403     403     Invalid | 403
 moveSpeaker          what never was               | 401    401     | 404     404     404     404     404     404     | 404
 changeCapacity       the session                  | 401    401     | 403     403     Invalid 403     403     Invalid | 403
 changeCapacity       what never was               | 401    401     | 404     404     404     404     404     404     | 404
 removeSpeaker        the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 removeSpeaker        what never was               | 401    401     | 404     404     404     404     404     404     | 404
 giveFloor            the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 giveFloor            what never was               | 401    401     | 404     404     404     404     404     404     | 404
 endTurn              the session                  | 401    401     | 403     403     Invalid 403     403     Invalid | 403
 endTurn              what never was               | 401    401     | 404     404     404     404     404     404     | 404
 captureIntervention  the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 captureIntervention  what never was               | 401    401     | 404     404     404     404     404     404     | 404
 confirmIntervention  own captured                 | -      -       | yes     yes     yes     yes     yes     yes     | 404
 confirmIntervention  other's captured             | 401    401     | 403     403     403     403     403     403     | 404
 confirmIntervention  other's declined             | 401    401     | 404     404     403     404     404     403     | 404
 disownIntervention   own captured                 | -      -       | yes     yes     yes     yes     yes     yes     | 404
 disownIntervention   other's captured             | 401    401     | 403     403     403     403     403     403     | 404
 disownIntervention   other's declined             | 401    401     | 404     404     403     404     404     403     | 404
 acceptContribution   own capture                  | -      -       | 403     403     403     403     403     403     | 404
 acceptContribution   other's captured             | 401    401     | 403     403     yes     403     403     403     | 404

                      Supporting and discussing
 endorseContribution  own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 endorseContribution  other's waiting              | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 endorseContribution  other's accepted             | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 endorseContribution  other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      NotAllowedNow | 404
 endorseContribution  other's withdrawn, endorsed before | 401 401 | 404  404       NotAllowedNow 404           404      NotAllowedNow | 404
 retractEndorsement   own endorsed                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 retractEndorsement   own endorsed, then withdrawn   | -      -       | yes    yes       yes        yes              yes      yes         | 404
 retractEndorsement   other's withdrawn, endorsed before | 401 401 | 404  404       yes        404              404      yes         | 404
 retractEndorsement   other's waiting              | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 retractEndorsement   other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 submitComment        own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 submitComment        other's waiting              | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 submitComment        other's accepted             | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 submitComment        other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      NotAllowedNow | 404
 submitComment        other's withdrawn, endorsed before | 401 401 | 404  404       NotAllowedNow 404           404      NotAllowedNow | 404
 acceptAnswer         own question                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 acceptAnswer         other's question             | 401    401     | 403    403       403        403              403      403         | 403
 acceptAnswer         other's question where it waits | 401 401     | 403    403       403        403              403      403         | 404
 reviseComment        own comment                  | -      -       | yes    yes       yes        yes              yes      yes         | 403
 reviseComment        other's comment              | 401    401     | 403    403       403        403              403      403         | 403
 reviseComment        other's comment where it waits | 401  401     | 403    403       403        403              403      403         | 404
 withdrawComment      own comment                  | -      -       | yes    yes       yes        yes              yes      yes         | 403
 withdrawComment      own comment where it was withdrawn | - -      | yes    yes       yes        yes              yes      yes         | 404
 withdrawComment      own comment where it was declined | - -       | yes    yes       yes        yes              yes      yes         | 404
 withdrawComment      other's comment where it was withdrawn | 401 401 | 404 404    403        404              404      403         | 404
 withdrawComment      other's comment              | 401    401     | 403    403       403        403              403      403         | 403
 withdrawComment      other's comment where it waits | 401  401     | 403    403       403        403              403      403         | 404

                      Linking
 linkableContributions own waiting                 | -      -       | yes    yes       yes        yes              yes      yes         | 404
 linkableContributions other's waiting             | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 linkableContributions other's accepted            | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 linkableContributions other's declined            | 401    401     | 404    404       yes        404              404      yes         | 404
 linkContributions    own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 linkContributions    own accepted                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 linkContributions    other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 linkContributions    other's waiting next door    | 401    401     | 403    403       403        yes              403      403         | 404
 linkContributions    other's accepted             | 401    401     | 403    403       yes        403              403      403         | 403
 linkContributions    other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 unlinkContributions  own link                     | -      -       | yes    yes       yes        yes              yes      yes         | 403
 unlinkContributions  other's link                 | 401    401     | 403    403       yes        403              403      403         | 403
 unlinkContributions  own link of what was withdrawn | - -         | yes    yes       yes        yes              yes      yes         | 404
 unlinkContributions  other's link of what was withdrawn | 401 401 | 404    404       yes        404              404      403         | 404
 unlinkContributions  own link of what waits       | -      -       | yes    yes       yes        yes              yes      yes         | 404
 unlinkContributions  other's link of what waits   | 401    401     | 403    403       yes        403              403      403         | 404
 unlinkContributions  other's link of what is declined | 401 401    | 404    404       yes        404              404      403         | 404

                      Opening a seal
 askToOpenSeal        other's unnamed              | 401    401     | 403    403       403        403              403      yes         | 403
 askToOpenSeal        other's accepted             | 401    401     | 403    403       403        403              403      NotAllowedNow | 403
 askToOpenSeal        other's declined             | 401    401     | 404    404       403        404              404      NotAllowedNow | 404
 askToOpenSeal        own unnamed                  | -      -       | 403    403       403        403              403      403         | 403
 answerSealOpening    other's request to open      | 401    401     | 404    404       404        404              404      yes         | 404
 answerSealOpening    own unnamed, asked about      | -     -       | 404    404       404        404              404      403         | 404
 answerSealOpening    own request to open          | -      -       | 404    404       404        404              404      403         | 404
 readSealedAuthor     own opened seal              | -      -       | 404    404       404        404              404      yes         | 404
 readSealedAuthor     other's opened seal          | 401    401     | 404    404       404        404              404      403         | 404
 readSealedAuthor     own unnamed, opened            | -    -       | 403    403       403        403              403      403         | 404
 readSealedAuthor     own request to open          | -      -       | 404    404       404        404              404      403         | 404

                      Masking a passage
 redactionPreview     other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 redactionPreview     other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 redactionPreview     other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 redactionPreview     own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 redactPassage        other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 redactPassage        other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 redactPassage        other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 redactPassage        other's withdrawn            | 401    401     | 404    404       yes        404              404      yes         | 404
 redactPassage        own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 readRedacted         other's redacted             | 401    401     | 403    403       403        403              403      yes         | 403
 readRedacted         other's declined and redacted | 401   401     | 404    404       403        404              404      yes         | 404
 readRedacted         own redacted                 | -      -       | 403    403       403        403              403      403         | 403
 liftRedaction        other's redacted             | 401    401     | 403    403       403        403              403      yes         | 403
 liftRedaction        other's declined and redacted | 401   401     | 404    404       403        404              404      yes         | 404
 liftRedaction        own redacted                 | -      -       | 403    403       403        403              403      403         | 403

                      Running the meeting
 setAgendaItem        the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404
 openSession          a scheduled session          | 401    401     | 404    404       404        404              404      yes         | 404
 pauseSession         a session                    | 401    401     | 404    404       404        404              404      yes         | 404
 closeSession         a session                    | 401    401     | 404    404       404        404              404      yes         | 404
 setSupportHidden     a session                    | 401    401     | 404    404       404        404              404      yes         | 404
 setJoining           the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404
 rotateJoinCode       the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404

                      People
 joinMeeting          its code                     | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 isOneOfFew           the meeting                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 isOneOfFew           what never was               | 401    401     | 404    404       404        404              404      404         | 404
 leaveMeeting         the meeting                  | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 grantRole            own person                   | -      -       | 404    404       404        404              404      yes         | 404
 grantRole            other's person               | 401    401     | 404    404       404        404              404      yes         | 404
 revokeRole           own person                   | -      -       | 404    404       404        404              404      yes         | 404
 revokeRole           other's person               | 401    401     | 404    404       404        404              404      yes         | 404
 removeParticipant    own person                   | -      -       | 404    404       404        404              404      yes         | 404
 removeParticipant    other's person               | 401    401     | 404    404       404        404              404      yes         | 404
 invitePeople         the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404
 sendInvitations      an invitation                | 401    401     | 404    404       404        404              404      yes         | 404
 revokeInvitation     an invitation                | 401    401     | 404    404       404        404              404      yes         | 404

                      What one was told in person
 markNotificationsRead the meeting                 | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 markNotificationsRead what never was              | 401    401     | 404    404       404        404              404      404         | 404
 notificationsChanged the meeting                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 notificationsChanged what never was               | 401    401     | 404    404       404        404              404      404         | 404

                      The own account
 requestEmailCode     an address                   | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 confirmEmail         own code                     | -      -       | yes    yes       yes        yes              yes      yes         | yes
 confirmEmail         other's code                 | 401    401     | EmailRefused EmailRefused EmailRefused EmailRefused EmailRefused EmailRefused | EmailRefused
 erasurePreview       nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 eraseAccount         nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 chooseMails          nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 signOut              nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 endSignIn            own sign-in                  | -      -       | yes    yes       yes        yes              yes      yes         | yes
 endSignIn            other's sign-in              | 401    401     | 404    404       404        404              404      404         | 404
`);
