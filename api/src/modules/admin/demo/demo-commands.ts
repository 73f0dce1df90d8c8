/** From what somebody does in the demo's story to the command that the product takes. */
import type { DemoAct } from '@aportes/demo/acts';
import { demoId } from '@aportes/demo/demo-id';
import { PEOPLE } from '@aportes/demo/people';
import type { DemoContribution, DemoText } from '@aportes/demo/story';
import type { SubmitComment } from '../../comments/comment.service.js';
import type {
  ReviseContribution,
  SubmitContribution,
  TextCommand,
} from '../../contributions/contribution-commands.type.js';
import type { EndorseContribution } from '../../endorsements/endorsement.service.js';
import type { LinkContributions } from '../../links/link.service.js';
import type { DemoStage } from './demo-stage.js';

export type Act<Kind extends DemoAct['act']> = Extract<DemoAct, { act: Kind }>;

export const MINUTE_MS = 60_000;

export function contributionId(key: string): string {
  return demoId('contribution', key);
}

function textOf(text: DemoText, language: string): TextCommand {
  return {
    language,
    title: text.title ?? null,
    text: text.text,
    addressees: [...(text.addressees ?? [])],
    affectedGroups: [...(text.groups ?? [])],
    details: Object.entries(text.details ?? {}).map(([name, value]) => ({ name, text: value })),
  };
}

/** @param loadedAt from which the story counts back */
export function submission(one: DemoContribution, stage: DemoStage, loadedAt: Date): SubmitContribution {
  return {
    ...textOf(one, one.language),
    id: contributionId(one.key),
    sessionId: stage.session(one.session),
    kind: one.kind,
    themeId: one.theme ? stage.theme(one.theme) : null,
    subregionIds: one.subregions.map((key) => stage.subregion(key)),
    countryCodes: [...(one.countries ?? [])],
    attributionLevel: one.attribution ?? null,
    writtenAt: new Date(loadedAt.getTime() - (one.writtenAgo ?? one.ago) * MINUTE_MS),
  };
}

export function revision(act: Act<'REVISE'>): ReviseContribution {
  return {
    ...textOf(act.text, act.language),
    revisionId: act.id,
    contributionId: contributionId(act.on),
    expectedVersion: act.expectedVersion,
    reason: act.reason ?? null,
  };
}

export function endorsement(act: Act<'ENDORSE'>): EndorseContribution {
  const { id, revisionNumber, stance, capacity, reservation = null } = act;
  return { id, contributionId: contributionId(act.on), revisionNumber, stance, capacity, reservation };
}

export function link({ id, on, kind, to }: Act<'LINK'>): LinkContributions {
  return { id, kind, fromId: contributionId(on), toId: contributionId(to) };
}

export function comment({ id, on, by, parentId, comment: said }: Act<'COMMENT'>): SubmitComment {
  const { kind = 'COMMENT', language = PEOPLE[by].language, text } = said;
  return { id, contributionId: contributionId(on), parentId, kind, language, text };
}
