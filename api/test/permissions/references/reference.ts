/** An id inside an input that names something beside its subject, and things that are there, but not for this. */
import { newId } from '../../../src/kernel/ids.js';
import type { SubmitContribution } from '../../../src/modules/contributions/contribution-commands.type.js';
import { recommendation } from '../../support/scene.js';
import { endorsed } from '../contribution-subjects.js';
import type { Stage } from '../stage.js';
import type { Subject } from '../subject.js';
import { SUBJECTS } from '../subjects.js';
import type { Column } from '../table.js';

export type Json = Record<string, unknown>;

export interface Reference {
  operation: string;
  /** Where the id stands in the input. */
  path: string;
  by: Column;
  about: string;
  /** What of the input holds it. */
  holding: (id: string, input: Json) => Json;
  /** Something that is there, but not for this. */
  foreign: (stage: Stage) => Promise<string>;
}

export const foreignSession = ({ elsewhere }: Stage): Promise<string> =>
  Promise.resolve(elsewhere.session.id);

export async function subject(stage: Stage, about: string): Promise<Subject> {
  return SUBJECTS[about]!(stage, { name: 'nobody', person: null as never, here: null });
}

export async function foreignItem({ api, elsewhere }: Stage): Promise<string> {
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT agenda_item_id AS id FROM session WHERE id = $1',
    [elsewhere.session.id],
  );
  return row!.id;
}

export async function foreignEndorsement(stage: Stage): Promise<string> {
  const { id } = await endorsed(stage, stage.here.desk, 'accepted');
  const [row] = await stage.api.database.owner.query<{ id: string }[]>(
    'SELECT id FROM endorsement WHERE contribution_id = $1',
    [id],
  );
  return row!.id;
}

export async function foreignContribution({ services, elsewhere }: Stage): Promise<string> {
  const command = recommendation(elsewhere.session.id) as unknown as SubmitContribution;
  await services.contributions.submit(elsewhere.author, command);
  return command.id;
}

export async function foreignTurn({ services, elsewhere }: Stage): Promise<string> {
  const turnId = newId();
  const { participantId } = elsewhere.author;
  const capacity = 'PERSONAL' as const;
  await services.speakers.add(elsewhere.desk, {
    ...{ turnId, sessionId: elsewhere.session.id, participantId, capacity },
  });
  return turnId;
}
