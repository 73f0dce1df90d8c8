/** How each field of what the desk decides, masks and opens is asked for, and what tells that it was told. */
import { DESK_NOTE, LOOK_REASON } from '../redaction-subjects.js';
import { says, yes, type Telling } from './telling.js';

export const OF_THE_DESK: Record<string, Telling> = {
  'Claim.isMine': yes('claim { isMine }'),
  'Claim.mayRelease': yes('claim { mayRelease }'),
  'Redaction.note': says('redactions { note }', DESK_NOTE),
  'Redaction.looks': says('redactions { looks { reason } }', LOOK_REASON),
  'RedactionLook.by': says('redactions { looks { by { name } } }', '"name":"'),
  'Redaction.mayReadOriginal': yes('redactions { mayReadOriginal }'),
  'SealOpening.askedBy': says('sealOpenings { askedBy { name } }', '"name":"'),
  'SealOpening.answeredBy': says('sealOpenings { answeredBy { name } }', '"name":"'),
  'SealOpening.mayAnswer': yes('sealOpenings { mayAnswer }'),
  'SealOpening.mayRead': yes('sealOpenings { mayRead }'),
  'Neighbour.contribution': says('contribution { text }', '"contribution":{"text":'),
  'AuthorHistory.contributions': says('contributions { text }', '"contributions":[{"text":'),
  'DeskNote.isMine': yes('deskNotes { isMine }'),
  'Appeal.isLeftToOthers': yes('appeal { isLeftToOthers }'),
  'Decision.wording': says('decisions { wording { revisionNumber } }', '"revisionNumber":2'),
  'Decision.mayUndo': yes('decisions { mayUndo }'),
  'Assignment.mayUndo': yes('assignments { mayUndo }'),
  'Retagging.mayUndo': yes('retaggings { mayUndo }'),
  'EditDecision.mayUndo': yes('revisions { decision { mayUndo } }'),
  'RecordEntry.person': says('action person { name }', '"action":"SUBMITTED","person":{"name":"'),
  'RecordEntry.at': {
    selection: 'action at',
    needle: () => /"action":"SUBMITTED","at":"[^"]*Z"/,
  },
  'RecordEntry.before': says('before { text }', '"before":{"text":'),
  'RecordEntry.after': says('after { text }', '"after":{"text":'),
};
