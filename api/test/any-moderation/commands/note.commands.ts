/** What the desk notes for itself, and takes away again: whoever wrote it, and nobody else. */
import type { Noted } from '../beside.js';
import { first, unseen, wordless, words, type Asked, type Command } from '../command.js';

/** The author has no part in it. */
const isOfItsDesk = ({ item, who }: Asked) => item.author !== who && item.isOfDesk(who);

const write: Command = {
  ...{ name: 'writeDeskNote', weight: 2, hasId: true, moves: [] },
  answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN', 'INVALID'],
  answer: (asked) => first(unseen(asked), !isOfItsDesk(asked) && 'FORBIDDEN', wordless(asked)),
  send: ({ services, cast }, asked) =>
    services.deskNotes.write(cast[asked.who], {
      ...{ noteId: asked.id, contributionId: asked.item.id, text: words(asked) },
    }),
  change(asked) {
    asked.item.isTouched = true;
    asked.item.notes.push({ id: asked.id, by: asked.who, text: words(asked) });
    return 'DESK_NOTE_WRITTEN';
  },
};

const meant = ({ item, pick }: Asked): Noted | undefined => item.notes[pick % item.notes.length];

const withdraw: Command = {
  ...{ name: 'withdrawDeskNote', moves: [], answers: ['DONE', 'NOT_FOUND', 'FORBIDDEN'] },
  answer(asked) {
    const note = meant(asked);
    if (!note) return null;
    return first(!isOfItsDesk(asked) && 'NOT_FOUND', note.by !== asked.who && 'FORBIDDEN');
  },
  async send({ services, cast }, asked) {
    const here = cast[asked.who];
    const [viewer, note] = await services.deskNotes.known(meant(asked)!.id, (meetingId) =>
      here.meetingId === meetingId ? here : null,
    );
    return services.deskNotes.withdraw(viewer, note);
  },
  change(asked) {
    const note = meant(asked)!;
    if (note.text === null) return null;
    note.text = null;
    return 'DESK_NOTE_WITHDRAWN';
  },
};

export const NOTE_COMMANDS = [write, withdraw];
