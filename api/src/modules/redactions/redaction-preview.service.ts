/** Tells beforehand where a passage stands that would be masked, and how often; nothing is masked. */
import type { MeetingActor } from '@aportes/domain/actor';
import { says, soughtOf, type Sought } from '@aportes/domain/redaction.rules';
import { foreseenIn, mayRedact } from '@aportes/domain/redaction.policy';
import { Injectable } from '@nestjs/common';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ContributionFamilies } from '../contributions/contribution-families.service.js';
import { MessageTemplateService } from '../moderation/templates/message-template.service.js';
import { RedactionRepository } from './data/redaction.repository.js';
import { maskedKept, type KeptText } from './kept-text.js';
import { countedIn, isSeenByDesk, type RedactionCount } from './redaction-preview.js';

@Injectable()
export class RedactionPreviewService {
  constructor(
    private readonly access: ContributionAccess,
    private readonly families: ContributionFamilies,
    private readonly rows: RedactionRepository,
    private readonly templates: MessageTemplateService,
  ) {}

  /** First of the one that is open: where it does not stand there, nothing is masked anywhere. */
  async preview(viewer: MeetingActor, contributionId: string, passage: string): Promise<RedactionCount[]> {
    const { opened, members } = await this.families.of(viewer, contributionId);
    this.access.demand(mayRedact(viewer, opened));
    const texts = await this.foreseen(viewer, members);
    const sought = soughtOf(passage);
    const countsOf = (id: string, symbol: string | null): RedactionCount[] => {
      const own = texts.filter((kept) => kept.contributionId === id);
      const counts = countedIn(own, (kept) => maskedKept(kept, sought, 0)?.pieces.length ?? 0);
      return counts.map((one) => ({ ...one, symbol }));
    };
    const here = countsOf(opened.id, null);
    if (here.length === 0) return [];
    const others = members.map(({ id }) => id).filter((id) => id !== opened.id);
    const symbols = [...(await this.rows.symbols(others))].sort(([, one], [, other]) =>
      one < other ? -1 : 1,
    );
    const removed = await this.removed(viewer, sought);
    return [...here, ...removed, ...symbols.flatMap(([id, symbol]) => countsOf(id, symbol))];
  }

  /** What the desk says to many is of no text; whoever masks a passage removes what says it. */
  private async removed(viewer: MeetingActor, passage: Sought): Promise<RedactionCount[]> {
    const saved = await this.templates.saying(viewer.meetingId, (text) => says(text, passage));
    return saved.length > 0 ? [{ symbol: null, place: 'SAVED_MESSAGE', count: saved.length }] : [];
  }

  /** As much of each as may be told. */
  private async foreseen(viewer: MeetingActor, members: readonly ContributionState[]): Promise<KeptText[]> {
    const levels = new Map(members.map((one) => [one.id, foreseenIn(viewer, one)]));
    const seen = members.map(({ id }) => id).filter((id) => levels.get(id) !== 'NOTHING');
    const texts = await this.rows.texts(seen);
    return texts.filter((kept) =>
      levels.get(kept.contributionId) === 'DESK' ? isSeenByDesk(kept) : kept.isOpen,
    );
  }
}
