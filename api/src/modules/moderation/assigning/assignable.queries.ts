/** To whom a waiting item may be assigned, as far as whoever assigns it may know. */
import type { MeetingActor, Viewer } from '@aportes/domain/actor';
import { isAssignable } from '@aportes/domain/assignment.policy';
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { DeskFacts } from '@aportes/domain/contribution.policy';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { DeskPeopleRepository, type RapporteurRow } from './data/desk-people.repository.js';

type Item = DeskFacts & { meetingId: string; attributionLevel: AttributionLevel };

@Injectable()
export class AssignableQueries {
  constructor(private readonly people: DeskPeopleRepository) {}

  /** By name; two statements, however many items. */
  async ofAll(viewer: Viewer, items: readonly Item[]): Promise<RapporteurRow[][]> {
    const meetingIds = [...new Set(items.map(({ meetingId }) => meetingId))];
    const authorIds = items.map(({ authorParticipantId }) => authorParticipantId).filter((id) => id !== null);
    const rapporteurs = await this.people.rapporteurs(meetingIds);
    const known = authorIds.length > 0 ? await this.people.identities(authorIds) : [];
    const authors = new Map(known.map(({ id, identity }) => [id, identity]));
    return items.map((item) => {
      const author = authors.get(item.authorParticipantId ?? '') ?? null;
      return rapporteurs.filter(
        (one) => one.meetingId === item.meetingId && this.mayHave(viewer, one, item, author),
      );
    });
  }

  async isAmong(viewer: MeetingActor, item: Item, participantId: string): Promise<boolean> {
    const [all = []] = await this.ofAll(viewer, [item]);
    return all.some((one) => one.participantId === participantId);
  }

  private mayHave(
    viewer: Viewer,
    { participantId, roles, identity }: RapporteurRow,
    item: Item,
    author: AuthorIdentity | null,
  ): boolean {
    const actor = { meetingId: item.meetingId, participantId, roles };
    return isAssignable(viewer, { actor, identity }, { ...item, author });
  }
}
