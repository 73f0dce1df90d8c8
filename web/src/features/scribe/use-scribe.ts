/** Taking down what is said: the words on the device and on the server while they are typed, and the change of speakers. */
import type { Capacity } from '@aportes/domain/vocabulary';
import { useWords } from '../../lib/words/use-words';
import { useDraft } from '../../lib/drafts/use-draft';
import { useAnnounce } from '../../ui/notice/announcer';
import { useDraftKeeper } from '../contributions/drafts/use-draft-keeper';
import { newId } from '../../lib/ids/new-id';
import { byDigit, type Turn } from './floor';
import { begun, isWritten, nothingSaid, type Intervention } from './intervention';
import { speakerWords } from './speaker-words';
import { interventionKey, useFloor, type FloorPlace } from './use-floor';

/** Once it is drawn. */
function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

export function useScribe(place: FloorPlace) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const floor = useFloor(place);
  const draftKey = interventionKey(place.sessionId);
  const draft = useDraft<Intervention>(draftKey, nothingSaid(language));
  const said = draft.value;
  useDraftKeeper({
    draftKey,
    place: { form: 'INTERVENTION', sessionId: place.sessionId },
    form: {
      read: () => {
        const now = draft.current();
        return { id: now.contributionId, content: isWritten(now) ? JSON.stringify(now) : null };
      },
      rename: () => draft.setValue((last) => ({ ...last, contributionId: newId() })),
      show: ({ content }) => draft.setValue(JSON.parse(content) as Intervention),
      clear: () => draft.setValue(nothingSaid(language)),
    },
    gives: ({ kind, input }, id) =>
      kind === 'captureIntervention' && (input as { contributionId?: string } | null)?.contributionId === id,
  });

  /** What was typed that could neither be kept nor sent stays where it is, with what was typed since. */
  const close = async (before: Intervention, at: Date): Promise<boolean> => {
    if (await floor.close(before, at)) return true;
    const text = [before.text, draft.current().text].filter(Boolean).join('\n');
    draft.setValue({ ...before, text });
    announce(t('contributions:capture.notSent'));
    return false;
  };
  const speak = async (turn: Turn) => {
    const at = new Date();
    const before = draft.current();
    // Whoever has spoken speaks again in a turn of its own.
    const next = turn.hasBegun ? { ...turn, id: newId(), hasBegun: false, isOver: false } : turn;
    draft.setValue(begun(before, next, at));
    focusOn('scribe-text');
    if (!(await close(before, at))) return;
    announce(t('scribe:speaks', { name: speakerWords(next) }));
    await floor.giveFloor(next, at);
  };
  const end = async () => {
    const before = draft.current();
    draft.setValue({ ...nothingSaid(before.language), kind: before.kind });
    focusOn('scribe-list');
    await close(before, new Date());
  };
  const next = () => {
    const [first] = floor.floor.waiting;
    return first ? speak(first) : end();
  };
  return {
    ...floor,
    said,
    change: (change: Partial<Intervention>) => draft.setValue((last) => ({ ...last, ...change })),
    /** Of whoever has the floor. */
    recast: (capacity: Capacity) => {
      const { turnId, speaker } = draft.current();
      if (!turnId || !speaker) return;
      draft.setValue((last) => ({ ...last, speaker: { ...speaker, capacity } }));
      void floor.changeCapacity({ ...speaker, id: turnId }, capacity);
    },
    speak,
    end,
    next,
    speakByDigit: (digit: number) => {
      const turn = byDigit(floor.floor)[digit - 1];
      if (turn) void speak(turn);
    },
  };
}
