/**
 * Who is told what of a change: of each kind × whose × who listens. Live, whether alike for many or each for themselves,
 * and in catching up: three ways, one answer. A kind of change without a row fails.
 *
 * shown: with the text as it is now · mine: shown, as the own · told: that it happened, without the text · no: nothing
 */
import { rowsOf } from './table.js';

export const CHANGES = rowsOf(`
                                                           | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere
 CONTRIBUTION_SUBMITTED         own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_SUBMITTED         other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_REVISED           other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 EDIT_SUBMITTED                 own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 EDIT_SUBMITTED                 other's                    | no     no      | no     no        shown      no               no       shown       | no
 EDIT_DECLINED                  other's                    | no     no      | no     no        shown      no               no       shown       | no
 EDIT_ACCEPTANCE_UNDONE         other's                    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 EDIT_DECISION_UNDONE           own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 EDIT_DECISION_UNDONE           other's                    | no     no      | no     no        shown      no               no       shown       | no
 EDIT_WITHDRAWN                 other's                    | no     no      | no     no        shown      no               no       shown       | no
 CONTRIBUTION_CLAIMED           own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_CLAIMED           other's                    | no     no      | no     no        shown      no               no       shown       | no
 CONTRIBUTION_RELEASED          own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_RELEASED          other's                    | no     no      | no     no        shown      no               no       shown       | no
 CONTRIBUTION_ASSIGNED          own                        | -      -       | no     no        no         no               no       no          | no
 CONTRIBUTION_ASSIGNED          other's                    | no     no      | no     no        shown      no               no       shown       | no
 DESK_NOTE_WRITTEN              own                        | -      -       | no     no        no         no               no       no          | no
 DESK_NOTE_WRITTEN              other's                    | no     no      | no     no        shown      no               no       shown       | no
 DESK_NOTE_WITHDRAWN            own                        | -      -       | no     no        no         no               no       no          | no
 DESK_NOTE_WITHDRAWN            other's                    | no     no      | no     no        shown      no               no       shown       | no
 CONTRIBUTION_ACCEPTED          other's                    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_CHANGES_REQUESTED own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_CHANGES_REQUESTED other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_CHANGES_REQUESTED other's, accepted since    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_DECLINED          own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_DECLINED          other's                    | no     no      | told   told      shown      told             told     shown       | no
 CONTRIBUTION_ACCEPTANCE_UNDONE own                        | -      -       | mine   mine      mine       mine             mine     mine        | told
 CONTRIBUTION_ACCEPTANCE_UNDONE other's                    | told   told    | shown  shown     shown      shown            shown    shown       | told
 CONTRIBUTION_DECISION_UNDONE   own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_DECISION_UNDONE   other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_MERGED            own                        | -      -       | told   told      told       told             told     told        | no
 CONTRIBUTION_MERGED            other's                    | no     no      | told   told      told       told             told     told        | no
 CONTRIBUTION_MERGED            other's, once accepted     | told   told    | told   told      told       told             told     told        | told
 CONTRIBUTION_SPLIT             own                        | -      -       | told   told      told       told             told     told        | no
 CONTRIBUTION_SPLIT             other's                    | no     no      | told   told      told       told             told     told        | no
 CONTRIBUTION_SPLIT             other's, once accepted     | told   told    | told   told      told       told             told     told        | told
 CONTRIBUTION_RESTORED          own                        | -      -       | mine   mine      mine       mine             mine     mine        | shown
 CONTRIBUTION_RESTORED          other's                    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_LINEAGE_CHANGED   other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_LINEAGE_CHANGED   other's, where accepted    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_RETAGGED          own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_RETAGGED          other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_RETAGGED          other's, once accepted     | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_RESTORED          other's, once reopened     | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_REOPENED          own                        | -      -       | mine   mine      mine       mine             mine     mine        | told
 CONTRIBUTION_REOPENED          other's                    | told   told    | shown  shown     shown      shown            shown    shown       | told
 CONTRIBUTION_WORDING_PROPOSED  own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_WORDING_PROPOSED  other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_WORDING_REJECTED  own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_WORDING_REJECTED  other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_WORDING_LAPSED    own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_WORDING_LAPSED    other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_APPEALED          own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_APPEALED          other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_WITHDRAWN         own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_WITHDRAWN         other's                    | no     no      | told   told      shown      told             told     shown       | no
 CONTRIBUTION_WITHDRAWN         other's, once accepted     | told   told    | told   told      shown      told             told     shown       | told
 CONTRIBUTION_REDACTED          own, where accepted        | -      -       | mine   mine      mine       mine             mine     mine        | shown
 CONTRIBUTION_REDACTED          other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_REDACTED          other's, where accepted    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_REDACTED          other's, where declined    | no     no      | told   told      shown      told             told     shown       | no
 CONTRIBUTION_REDACTED          other's, where withdrawn | told told | told   told      shown      told             told     shown       | told
 ATTRIBUTION_CHANGED            own, where it waits        | -      -       | mine   mine      mine       mine             mine     mine        | no
 ATTRIBUTION_CHANGED            other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 ATTRIBUTION_CHANGED            other's, where accepted    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_ENDORSED          other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_ENDORSED          other's, where accepted    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 ENDORSEMENT_RETRACTED          other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_LINKED            other's, both accepted     | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_LINKED            other's, with what waits   | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_LINKED            own, where it waits        | -      -       | mine   mine      mine       mine             mine     mine        | no
 CONTRIBUTION_LINKED            other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 CONTRIBUTION_UNLINKED          other's, both accepted     | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 CONTRIBUTION_UNLINKED          other's, with what waits   | no     no      | shown  shown     shown      shown            shown    shown       | no
 SEAL_OPENING_ASKED             own                        | -      -       | no     no        no         no               no       mine        | no
 SEAL_OPENING_ASKED             other's                    | no     no      | no     no        no         no               no       shown       | no
 SEAL_OPENING_DECLINED          own                        | -      -       | no     no        no         no               no       mine        | no
 SEAL_OPENING_DECLINED          other's                    | no     no      | no     no        no         no               no       shown       | no
 SEAL_OPENED                    own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 SEAL_OPENED                    other's                    | no     no      | no     no        no         no               no       shown       | no
 COMMENT_SUBMITTED              own, where it waits        | -      -       | mine   mine      mine       mine             mine     mine        | no
 COMMENT_SUBMITTED              other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 COMMENT_SUBMITTED              other's, where accepted    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 COMMENT_REVISED                own, where it waits        | -      -       | mine   mine      mine       mine             mine     mine        | no
 COMMENT_REVISED                other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 COMMENT_WITHDRAWN              other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 ANSWER_ACCEPTED                other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 ANSWER_ACCEPTED                other's, where accepted    | shown  shown   | shown  shown     shown      shown            shown    shown       | shown
 ANSWER_RETRACTED               other's, where it waits    | no     no      | shown  shown     shown      shown            shown    shown       | no
 INTERVENTION_CONFIRMED         own                        | -      -       | mine   mine      mine       mine             mine     mine        | no
 INTERVENTION_CONFIRMED         other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 INTERVENTION_DISOWNED          other's                    | no     no      | shown  shown     shown      shown            shown    shown       | no
 INTERVENTION_DISOWNED          other's, once accepted     | told   told    | shown  shown     shown      shown            shown    shown       | told
 SPEAKERS_CHANGED               the session                | no     no      | no     no        told       no               no       told        | no
 AGENDA_ITEM_SET                the meeting                | told   told    | told   told      told       told             told     told        | told
 SESSION_OPENED                 the session                | told   told    | told   told      told       told             told     told        | told
 SESSION_PAUSED                 the session                | told   told    | told   told      told       told             told     told        | told
 SESSION_CLOSED                 the session                | told   told    | told   told      told       told             told     told        | told
 SUPPORT_HIDDEN                 the session                | told   told    | told   told      told       told             told     told        | told
 SUPPORT_SHOWN                  the session                | told   told    | told   told      told       told             told     told        | told
`);
