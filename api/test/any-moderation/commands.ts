/** Every command about contributions, by whoever gives it; a new one is a line here. */
import type { Command } from './command.js';
import { ASSIGN_COMMANDS } from './commands/assign.commands.js';
import { AUTHOR_COMMANDS } from './commands/author.commands.js';
import { BULK_COMMANDS } from './commands/bulk.commands.js';
import { CAPTURE_COMMANDS } from './commands/capture.commands.js';
import { CLAIM_COMMANDS } from './commands/claim.commands.js';
import { CONSOLIDATE_COMMANDS } from './commands/consolidate.commands.js';
import { DECIDE_COMMANDS } from './commands/decide.commands.js';
import { EDIT_COMMANDS } from './commands/edit.commands.js';
import { undoEditDecision } from './commands/edit-undo.commands.js';
import { MERGE_COMMANDS } from './commands/merge.commands.js';
import { NOTE_COMMANDS } from './commands/note.commands.js';
import { REDACTION_COMMANDS } from './commands/redaction.commands.js';
import { ROOM_COMMANDS } from './commands/room.commands.js';
import { split } from './commands/split.commands.js';
import { TAG_COMMANDS } from './commands/tag.commands.js';
import { WORDING_COMMANDS } from './commands/wording.commands.js';
import { undoDecision } from './commands/undo.commands.js';

export const COMMANDS: readonly Command[] = [
  ...AUTHOR_COMMANDS,
  ...CAPTURE_COMMANDS,
  ...CLAIM_COMMANDS,
  ...ASSIGN_COMMANDS,
  ...DECIDE_COMMANDS,
  ...EDIT_COMMANDS,
  undoEditDecision,
  undoDecision,
  ...MERGE_COMMANDS,
  ...CONSOLIDATE_COMMANDS,
  split,
  ...TAG_COMMANDS,
  ...WORDING_COMMANDS,
  ...ROOM_COMMANDS,
  ...NOTE_COMMANDS,
  ...REDACTION_COMMANDS,
  ...BULK_COMMANDS,
];
