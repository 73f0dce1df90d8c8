/** Loads what policies need to know of a contribution and refuses whoever may not know or do it. */
import type { MeetingActor, Viewer } from '@aportes/domain/actor';
import { maySee } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { notFound, refusal } from '../../platform/graphql/errors.js';
import { ContributionRepository, type ContributionState } from './data/contribution.repository.js';
import { IntakeRepository } from './data/intake.repository.js';

export type { ContributionState };

/** Finds the standing of whoever asks in a meeting; null for the public and for people of other meetings. */
export type ViewerOf = (meetingId: string) => Viewer;

/** Whether what stands on a contribution is the participant's: it may be taken back also where that is hidden. */
export type IsOwn = (viewer: MeetingActor) => boolean | Promise<boolean>;

@Injectable()
export class ContributionAccess {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly intake: IntakeRepository,
  ) {}

  /** The participant as whom a command on the contribution is given; unknown and forbidden look the same. */
  async participantAt(contributionId: string, viewerOf: ViewerOf, isOwn?: IsOwn): Promise<MeetingActor> {
    return this.participantAtAll([contributionId], viewerOf, isOwn);
  }

  /** The same for several contributions of one meeting: whoever may not know of one learns nothing of all. */
  async participantAtAll(
    ids: readonly string[],
    viewerOf: ViewerOf,
    isOwn: IsOwn = () => false,
  ): Promise<MeetingActor> {
    const states = ids.every(isUuid) ? await this.contributions.states(ids) : [];
    const viewer = states[0] ? viewerOf(states[0].meetingId) : null;
    if (states.length < ids.length) throw notFound();
    const seesAll = states.every((state) => maySee(viewer, state));
    if (!seesAll && !(viewer && (await isOwn(viewer)))) throw notFound();
    if (!viewer) throw refusal('FORBIDDEN');
    return viewer;
  }

  /** As it is now, for whoever has been found to see it. */
  async stateOf(contributionId: string): Promise<ContributionState> {
    const [state] = await this.contributions.states([contributionId]);
    if (!state) throw notFound();
    return state;
  }

  /** The participant as whom an input is given to the session. */
  async participantIn(sessionId: string, viewerOf: ViewerOf): Promise<MeetingActor> {
    const meetingId = isUuid(sessionId) ? await this.intake.meetingOfSession(sessionId) : null;
    if (!meetingId) throw notFound();
    const viewer = viewerOf(meetingId);
    if (!viewer) throw refusal('FORBIDDEN');
    return viewer;
  }

  /** The contribution, held until the end of the unit of work. */
  async lock(viewer: MeetingActor, contributionId: string): Promise<ContributionState> {
    return this.demandSeen(viewer, await this.hold(contributionId));
  }

  /** Several, held in one order; whoever may not know of one learns nothing of all. */
  async lockAll(viewer: MeetingActor, ids: readonly string[]): Promise<ContributionState[]> {
    const states = await this.contributions.lockStates(ids.filter(isUuid));
    const byId = new Map(states.map((state) => [state.id, state]));
    return ids.map((id) => this.demandSeen(viewer, byId.get(id.toLowerCase()) ?? null));
  }

  /** The same for many who want it at once, each of whom is then asked about; null where there is none. */
  async hold(contributionId: string): Promise<ContributionState | null> {
    return isUuid(contributionId) ? this.contributions.lockState(contributionId) : null;
  }

  /** Refuses whoever may not know of it. */
  demandSeen(viewer: MeetingActor, state: ContributionState | null): ContributionState {
    const here = this.demandMeeting(viewer, state);
    if (!maySee(viewer, here)) throw notFound();
    return here;
  }

  /** The same where something stands on it that is the viewer's own: also where it is hidden. */
  demandMeeting(viewer: MeetingActor, state: ContributionState | null): ContributionState {
    if (state?.meetingId !== viewer.meetingId) throw notFound();
    return state;
  }

  /** The same where something stands on it that is the viewer's own: also where it is hidden. */
  async lockBeneath(viewer: MeetingActor, contributionId: string): Promise<ContributionState> {
    return this.demandMeeting(viewer, await this.hold(contributionId));
  }

  /** Two contributions of the viewer's meeting, held until the end of the unit of work; null for one that is unseen. */
  async lockPair(
    viewer: MeetingActor,
    [one, other]: readonly [string, string],
    isOwn = false,
  ): Promise<[ContributionState | null, ContributionState | null]> {
    const states = await this.contributions.lockStates([one, other].filter(isUuid));
    const here = states.filter(({ meetingId }) => meetingId === viewer.meetingId);
    const known = here.filter((state) => isOwn || maySee(viewer, state));
    const of = (id: string) => known.find((state) => state.id === id) ?? null;
    return [of(one), of(other)];
  }

  demand(allowed: boolean): void {
    if (!allowed) throw refusal('FORBIDDEN');
  }
}
