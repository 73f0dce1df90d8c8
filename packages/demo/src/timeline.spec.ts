/** The story of the demo is one that the product's rules allow, act by act. */
import { describe, expect, it } from '@jest/globals';
import { hasRoleInSession } from '@aportes/domain/actor';
import { breadthOf, type Supporter } from '@aportes/domain/breadth';
import {
  mayComment,
  mayDecide,
  mayEndorse,
  mayRevise,
  mayWithdraw,
} from '@aportes/domain/contribution.policy';
import { mayLink, speaksFor } from '@aportes/domain/link.policy';
import { mayJoin } from '@aportes/domain/link.rules';
import { LATE_DELIVERY_MS } from '@aportes/domain/limits';
import { DECLINE_REASONS, LINK_KINDS, STANCES, type ContributionStatus } from '@aportes/domain/vocabulary';
import { findCountry } from '@aportes/taxonomy/countries';
import type { DemoAct } from './acts.js';
import { CONTRIBUTIONS } from './contributions.js';
import { DAY } from './day.js';
import { demoId } from './demo-id.js';
import { PEOPLE, type PersonKey } from './people.js';
import { TIMELINE } from './timeline.js';

const MINUTE = 60_000;

function viewer(key: PersonKey) {
  const roles = PEOPLE[key].roles.map(({ role, session = null }) => ({ role, sessionId: session }));
  return { meetingId: 'demo', participantId: key, roles };
}

const AFTER = {
  SUBMIT: 'SUBMITTED',
  REVISE: 'SUBMITTED',
  ACCEPT: 'ACCEPTED',
  DECLINE: 'DECLINED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  WITHDRAW: 'WITHDRAWN',
} as const;

type Statuses = ReadonlyMap<string, ContributionStatus>;

const written = (key: string) => CONTRIBUTIONS.find((one) => one.key === key)!;

/** Null before it was submitted. */
function factsOf(key: string, statuses: Statuses) {
  const status = statuses.get(key);
  const { session, author } = written(key);
  return status
    ? {
        sessionId: session,
        authorParticipantId: author,
        status,
        wasPublic: false,
        waitingRevisionNumber: null,
        isAppealed: false,
        declinerId: null,
        coAuthorIds: [],
      }
    : null;
}

function isLinkAllowed(act: DemoAct & { act: 'LINK' }, statuses: Statuses): boolean {
  const ends = [act.on, act.to];
  const who = viewer(act.by);
  const facts = ends.map((key) => factsOf(key, statuses));
  if (!facts.every((one) => one !== null && mayLink(who, one))) return false;
  const [from, to] = ends.map((key) => written(key).kind);
  return facts.some((one) => speaksFor(who, one!)) && mayJoin(act.kind, from!, to!);
}

function isAllowed(act: DemoAct, statuses: Statuses): boolean {
  if (!('on' in act)) return true;
  const facts = factsOf(act.on, statuses);
  if (act.act === 'SUBMIT') return facts === null;
  if (act.act === 'LINK') return isLinkAllowed(act, statuses);
  if (!facts) return false;
  const who = viewer(act.by);
  switch (act.act) {
    case 'ACCEPT':
    case 'DECLINE':
    case 'REQUEST_CHANGES':
      return mayDecide(who, 'TEXT', facts);
    case 'REVISE':
      return mayRevise(who, facts);
    case 'WITHDRAW':
      return mayWithdraw(who, facts);
    case 'ENDORSE':
      return mayEndorse(who, facts) && PEOPLE[act.by].capacities.includes(act.capacity);
    default:
      return mayComment(who, facts);
  }
}

/** Plays the story and answers with the acts that nobody may do there, and how it ended. */
function play() {
  const statuses = new Map<string, ContributionStatus>();
  const refused = TIMELINE.filter((act) => {
    const on = 'on' in act ? act.on : '';
    const allowed = isAllowed(act, statuses);
    if (act.act in AFTER) statuses.set(on, AFTER[act.act as keyof typeof AFTER]);
    return !allowed;
  });
  return { statuses, refused };
}

const { statuses, refused } = play();
const ends = [...statuses.values()];
const atSession = (act: 'OPEN_SESSION' | 'CLOSE_SESSION', session: string) =>
  DAY.find((one) => one.act === act && one.session === session)?.ago;

describe('the timeline of the demo', () => {
  it('runs forward, ends before the loading, and breaks no rule', () => {
    expect(refused.map((act) => `${act.act} by ${act.by} ${'on' in act ? act.on : ''}`)).toEqual([]);
    expect(TIMELINE.every((act, index) => index === 0 || act.ago <= TIMELINE[index - 1]!.ago)).toBe(true);
    expect(TIMELINE.at(-1)!.ago).toBeGreaterThan(0);
  });

  it('submits only into open sessions, or late within the time of grace', () => {
    for (const { key, session, ago, writtenAgo } of CONTRIBUTIONS) {
      const opened = atSession('OPEN_SESSION', session)!;
      const closed = atSession('CLOSE_SESSION', session) ?? 0;
      const delivered = ago < opened && ago > closed;
      const late =
        ago > closed - LATE_DELIVERY_MS / MINUTE && writtenAgo !== undefined && writtenAgo > closed;
      expect({ [key]: delivered || late }).toEqual({ [key]: true });
    }
    expect(CONTRIBUTIONS.filter((one) => one.writtenAgo !== undefined).length).toBe(1);
  });

  it('reaches every status that the rules let people reach, and declines for every reason', () => {
    for (const status of ['SUBMITTED', 'CHANGES_REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const)
      expect(ends.filter((one) => one === status).length).toBeGreaterThanOrEqual(2);
    const reasons = TIMELINE.flatMap((act) => (act.act === 'DECLINE' ? act.reason : []));
    expect(reasons.sort()).toEqual([...DECLINE_REASONS].sort());
    const versions = TIMELINE.filter((act) => act.act === 'REVISE').map((act) => 'on' in act && act.on);
    expect(versions.filter((on) => on === 'late-registration').length).toBe(2);
  });

  it('leaves work on the desk of each rapporteur: delivered 3 to 25 minutes before, all in the open session', () => {
    const waiting = CONTRIBUTIONS.filter((one) => statuses.get(one.key) === 'SUBMITTED');
    expect(waiting.length).toBeGreaterThanOrEqual(8);
    expect(new Set(waiting.map((one) => one.session))).toEqual(new Set(['t2']));
    expect(waiting.every(({ ago }) => ago >= 3 && ago <= 25)).toBe(true);
    expect(waiting.filter(({ then }) => then?.at(-1)?.step === 'REVISE').length).toBe(1);
    for (const key of ['olivera', 'whitlock'] as const)
      expect(hasRoleInSession(viewer(key), 'RAPPORTEUR', 't2')).toBe(true);
  });

  it('answers after what it answers', () => {
    const threads = CONTRIBUTIONS.flatMap((one) => one.comments ?? []);
    for (const { ago, replies = [] } of threads)
      for (const [index, reply] of replies.entries())
        expect(reply.ago).toBeLessThan(index === 0 ? ago : replies[index - 1]!.ago);
  });

  it('links a dozen and more, in every manner, each pair once, some across sessions', () => {
    const links = TIMELINE.flatMap((act) => (act.act === 'LINK' ? [act] : []));
    expect(links.length).toBeGreaterThanOrEqual(12);
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(LINK_KINDS));
    expect(new Set(links.map(({ on, to }) => [on, to].sort().join())).size).toBe(links.length);
    expect(links.some(({ on, to }) => written(on).session !== written(to).session)).toBe(true);
  });

  it('lets everyone support a text once, in all stances, and makes support differ in breadth', () => {
    const endorsements = TIMELINE.flatMap((act) => (act.act === 'ENDORSE' ? [act] : []));
    const pairs = endorsements.map(({ on, by }) => `${on}/${by}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(endorsements.map((one) => one.stance))).toEqual(new Set(STANCES));
    expect(TIMELINE.some((act) => act.act === 'RETRACT')).toBe(true);
    const cells = CONTRIBUTIONS.map(({ key }) => {
      const supporters: Supporter[] = endorsements
        .filter((one) => one.on === key)
        .map(({ by, stance }) => {
          const { kind, country } = PEOPLE[by];
          const subregionCodes = (country && findCountry(country)?.subregionCodes) || [];
          return { stakeholderKind: kind, subregionCodes, stance, standing: 'PRESENT' };
        });
      return breadthOf(supporters).cells.filter((cell) => cell.subregionCode).length;
    });
    expect(Math.max(...cells)).toBeGreaterThanOrEqual(22);
    for (const wanted of [0, 1, 2, 4, 8]) expect(cells).toContain(wanted);
  });

  it('names everything by ids that are always the same, and shaped like those of a device', () => {
    const ids = TIMELINE.flatMap((act) => ('id' in act && act.act !== 'WITHDRAW_COMMENT' ? act.id : []));
    expect(new Set(ids).size).toBe(ids.length);
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(ids.every((id) => shape.test(id))).toBe(true);
    expect(demoId('contribution', 'firewall')).toBe('015e3303-2e00-7d36-8e65-acfd783e4431');
  });
});
