/** One thing that somebody did in the demo meeting: a command of the product, with its author and its time. */
import type { Capacity, DeclineReason, Language, LinkKind, Stance } from '@aportes/domain/vocabulary';
import type { PersonKey } from './people.js';
import type { SessionKey } from './person.js';
import type { DemoContribution, DemoReply, DemoText } from './story.js';

interface Done {
  /** Minutes before the loading. */
  ago: number;
  by: PersonKey;
}

/** An act on a contribution, named by its key in the demo. */
interface OnContribution extends Done {
  on: string;
}

/** A decision or a new version: made on the state that its author saw. */
interface Changing extends OnContribution {
  id: string;
  expectedVersion: number;
}

export type DemoAct =
  | (Done & { act: 'SET_NOW'; position: number })
  | (Done & { act: 'OPEN_SESSION' | 'CLOSE_SESSION'; session: SessionKey })
  | (OnContribution & { act: 'SUBMIT'; contribution: DemoContribution })
  | (Changing & { act: 'ACCEPT' })
  | (Changing & { act: 'DECLINE'; reason: DeclineReason; note: string })
  | (Changing & { act: 'REQUEST_CHANGES'; message: string })
  | (Changing & { act: 'REVISE'; language: Language; text: DemoText; reason?: string })
  | (Changing & { act: 'WITHDRAW'; reason?: string })
  | (OnContribution & {
      act: 'ENDORSE';
      id: string;
      stance: Stance;
      capacity: Capacity;
      reservation?: string;
      revisionNumber: number;
    })
  | (OnContribution & { act: 'RETRACT' })
  | (OnContribution & { act: 'LINK'; id: string; kind: LinkKind; to: string })
  | (OnContribution & { act: 'COMMENT'; id: string; parentId: string | null; comment: DemoReply })
  | (OnContribution & { act: 'WITHDRAW_COMMENT'; id: string });
