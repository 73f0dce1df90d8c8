/** Somebody who does at a meeting whatever an author can do, without a name, among others who answer. */
import { newId } from '../../src/kernel/ids.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';
import type { CommandResult, Written } from './scene.js';

type Json = Record<string, unknown>;
export type Give = (person: Person, name: string, input: Json) => Promise<CommandResult>;

const TEXT = 'Que los Estados acompañen al zunzuncito en cada frontera';

/** The items of one author, none of whom is named by then, and what somebody else wrote beside them. */
export interface Unnamed {
  items: Written[];
  standing: Written;
  withdrawn: Written;
}

export class UnnamedLife {
  private count = 0;

  /** @param give gives one of the commands of the web */
  constructor(
    private readonly cast: Cast,
    private readonly author: Person,
    private readonly sessionId: string,
    private readonly give: Give,
  ) {}

  /** Once named, and hidden before anybody looks. */
  async once(): Promise<Written> {
    const written = await this.accepted(await this.submitted({ attributionLevel: 'NAME_AND_INSTITUTION' }));
    return this.done(this.author, 'ChangeAttribution', {
      ...this.seen(written),
      attributionLevel: 'NON_ATTRIBUTABLE',
    });
  }

  /** What was captured under a name that is hidden before anybody looks. */
  async speaks(scribe: Person): Promise<void> {
    const { participantId } = this.author;
    const captured = await this.done(scribe, 'CaptureIntervention', {
      ...{ turnId: newId(), contributionId: newId(), sessionId: this.sessionId, participantId },
      ...{ capacity: 'PERSONAL', startedAt: new Date(), endedAt: new Date() },
      ...{ kind: 'CONCERN', language: 'es', text: `${TEXT}, dicho en voz alta.` },
    });
    await this.done(this.author, 'ChangeAttribution', {
      ...this.seen(captured),
      attributionLevel: 'NON_ATTRIBUTABLE',
    });
    const answer = { answerId: newId(), contributionId: captured.id, revisionNumber: 1 };
    await this.give(this.author, 'ConfirmIntervention', answer);
  }

  async lives(hidden: Written): Promise<Unnamed> {
    const { cast, author } = this;
    const standing = await this.accepted(await this.submitted({}, cast.expert));
    const built = await this.edits(await this.accepted(await this.submitted()));
    await this.discusses(built.id);
    await this.links(built.id, standing.id);
    await this.give(cast.delegate, 'EndorseContribution', this.support(built.id));
    const answered = await this.answers(await this.submitted());
    const declined = await this.declines(await this.submitted());
    const moved = await this.moves(await this.accepted(await this.submitted()));
    const withdrawn = await this.accepted(await this.submitted());
    await this.give(cast.delegate, 'EndorseContribution', this.support(withdrawn.id));
    await this.done(author, 'WithdrawContribution', { ...this.seen(withdrawn), reason: 'Ya está dicho.' });
    await this.drafts(built.id);
    return { items: [hidden, built, answered, declined, moved], standing, withdrawn };
  }

  private async submitted(changes: Json = {}, person = this.author): Promise<Written> {
    this.count += 1;
    return this.done(person, 'SubmitContribution', {
      ...{ id: newId(), sessionId: this.sessionId, kind: 'RECOMMENDATION', language: 'es' },
      ...{ text: `${TEXT}, con el plazo ${this.count}.`, subregionIds: [], addressees: ['STATES'] },
      ...(person === this.author && { attributionLevel: 'NON_ATTRIBUTABLE' }),
      ...changes,
    });
  }

  private accepted = (written: Written): Promise<Written> =>
    this.done(this.cast.rapporteur, 'AcceptContribution', this.decision(written));

  /** An edit that is declined, one that is accepted, one that is taken back, and one that waits. */
  private async edits(written: Written): Promise<Written> {
    const { rapporteur } = this.cast;
    const edit = (revisionNumber: number) => ({ revisionNumber });
    let now = await this.revised(written, 'Una redacción.');
    now = await this.done(rapporteur, 'DeclineEdit', { ...this.decision(now), ...edit(2), note: 'Así no.' });
    now = await this.revised(now, 'Otra redacción.');
    now = await this.done(rapporteur, 'AcceptEdit', { ...this.decision(now), ...edit(3) });
    now = await this.revised(now, 'Una redacción más.');
    now = await this.done(this.author, 'WithdrawEdit', { ...this.seen(now), ...edit(4) });
    return this.revised(now, 'La redacción que espera.');
  }

  private revised(written: Written, text: string): Promise<Written> {
    const content = { language: 'es', text: `${TEXT}. ${text}`, addressees: ['STATES'], reason: text };
    return this.done(this.author, 'ReviseContribution', {
      ...{ ...this.seen(written), revisionId: newId(), editKind: 'SUBSTANTIVE' },
      ...content,
    });
  }

  private async answers(written: Written): Promise<Written> {
    const asked = { ...this.decision(written), message: 'Diga el plazo.' };
    const changed = await this.done(this.cast.rapporteur, 'RequestChanges', asked);
    return this.retagged(await this.revised(changed, 'En dos años.'));
  }

  /** Once by mistake, and once for good. */
  private async retagged(written: Written): Promise<Written> {
    const { rapporteur } = this.cast;
    const retag = (now: Written, kind: string) => ({ ...this.seen(now), retaggingId: newId(), kind });
    const mistaken = retag(written, 'QUESTION');
    const { version } = await this.done(rapporteur, 'RetagContribution', mistaken);
    const undo = { undoId: newId(), retaggingId: mistaken.retaggingId, expectedVersion: version };
    const restored = await this.done(rapporteur, 'UndoRetagging', undo);
    const themeIds = this.cast.world.themeIds;
    return this.done(rapporteur, 'RetagContribution', { ...retag(restored, 'CONCERN'), themeIds });
  }

  /** Once by mistake, and once for good. */
  private async declines(written: Written): Promise<Written> {
    const why = { reason: 'OTHER', note: '¿De qué se trata?' };
    const { rapporteur } = this.cast;
    const decisionId = newId();
    const first = { ...this.seen(written), ...why, decisionId };
    const { version } = await this.done(rapporteur, 'DeclineContribution', first);
    const undo = { undoId: newId(), decisionId, expectedVersion: version };
    const waiting = await this.done(rapporteur, 'UndoDecision', undo);
    return this.done(rapporteur, 'DeclineContribution', { ...this.decision(waiting), ...why });
  }

  /** Up the ladder by a step that names nobody, and down again. */
  private async moves(written: Written): Promise<Written> {
    let now = written;
    for (const attributionLevel of ['KIND_AND_SUBREGION', 'NON_ATTRIBUTABLE'])
      now = await this.done(this.author, 'ChangeAttribution', { ...this.seen(now), attributionLevel });
    return now;
  }

  private async discusses(contributionId: string): Promise<void> {
    const { author, cast } = this;
    const said = async (person: Person, kind: string, parentId: string | null = null): Promise<string> => {
      const id = newId();
      const words = { kind, language: 'es', text: `¿O no? ${id}` };
      await this.give(person, 'SubmitComment', { id, contributionId, parentId, ...words });
      return id;
    };
    const asked = await said(cast.expert, 'QUESTION');
    const answerId = await said(author, 'COMMENT', asked);
    await this.give(cast.expert, 'AcceptAnswer', { questionId: asked, answerId });
    const own = await said(author, 'QUESTION');
    const told = await said(cast.expert, 'COMMENT', own);
    await this.give(author, 'AcceptAnswer', { questionId: own, answerId: told });
    await said(cast.delegate, 'COMMENT', own);
    const commentId = await said(author, 'COMMENT');
    const again = { expectedVersion: 1, language: 'es', text: 'Ahora sí.' };
    await this.give(author, 'ReviseComment', { commentId, ...again });
    await this.give(author, 'WithdrawComment', { commentId: await said(author, 'COMMENT') });
  }

  private async links(ownId: string, othersId: string): Promise<void> {
    const { author, cast } = this;
    const link = (kind: string, fromId: string, toId: string) => ({ id: newId(), kind, fromId, toId });
    await this.give(author, 'LinkContributions', link('ANSWERS', ownId, othersId));
    await this.give(cast.expert, 'LinkContributions', link('ILLUSTRATES', othersId, ownId));
    const undone = link('RELATED', ownId, othersId);
    await this.give(author, 'LinkContributions', undone);
    await this.give(author, 'UnlinkContributions', { linkId: undone.id });
  }

  private async drafts(contributionId: string): Promise<void> {
    const kept = { expectedVersion: 0, content: '{"text":"A medias"}' };
    for (const place of [
      { form: 'CONTRIBUTION', sessionId: this.sessionId },
      { form: 'COMMENT', contributionId },
    ])
      await this.give(this.author, 'KeepDraft', { ...kept, ...place, id: newId() });
  }

  private support = (contributionId: string): Json => ({
    ...{ id: newId(), contributionId, revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' },
  });

  private seen = ({ id, version }: Written): Json => ({ contributionId: id, expectedVersion: version });

  private decision = (written: Written): Json => ({ decisionId: newId(), ...this.seen(written) });

  private async done(person: Person, name: string, input: Json): Promise<Written> {
    const { contribution } = await this.give(person, name, input);
    if (!contribution) throw new Error(`${name} was not done.`);
    return contribution;
  }
}
