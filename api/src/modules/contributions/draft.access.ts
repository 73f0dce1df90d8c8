/** Who may keep a draft for what: whoever could give what it becomes, as far as that does not change while they write. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isAuthor } from '@aportes/domain/contribution.policy';
import { mayScribe } from '@aportes/domain/scribe.policy';
import type { DraftForm } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/graphql/errors.js';
import { ContributionAccess, type ViewerOf } from './contribution.access.js';
import type { DraftPlace } from './data/draft.repository.js';

export interface NamedPlace {
  form: DraftForm;
  sessionId?: string | null;
  contributionId?: string | null;
}

export interface PlacedViewer {
  viewer: MeetingActor;
  place: DraftPlace;
}

@Injectable()
export class DraftAccess {
  constructor(private readonly access: ContributionAccess) {}

  /** Unknown and forbidden look the same; a version is the author's alone. */
  async at({ form, sessionId, contributionId }: NamedPlace, viewerOf: ViewerOf): Promise<PlacedViewer> {
    if (form === 'CONTRIBUTION' || form === 'INTERVENTION') {
      const viewer = await this.access.participantIn(sessionId ?? '', viewerOf);
      if (form === 'INTERVENTION') this.access.demand(mayScribe(viewer, sessionId ?? null));
      return { viewer, place: { form, sessionId: (sessionId ?? '').toLowerCase(), contributionId: null } };
    }
    if (!contributionId) throw notFound();
    const viewer = await this.access.participantAt(contributionId, viewerOf);
    if (form === 'REVISION') this.access.demand(isAuthor(viewer, await this.access.stateOf(contributionId)));
    return { viewer, place: { form, sessionId: null, contributionId: contributionId.toLowerCase() } };
  }
}
