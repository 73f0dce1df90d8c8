/** People of every standing, the same for all cells that leave them as they were. */
import type { MeetingActor, RoleGrant } from '@aportes/domain/actor';
import { newId } from '../../src/kernel/ids.js';
import { newToken, tokenDigest } from '../../src/kernel/tokens.js';
import { Person, publicPerson, signedIn } from '../support/person.js';
import type { Place, Stage } from './stage.js';
import type { Column } from './table.js';

export interface Asker {
  /** The column, or in the column `elsewhere` the role there. */
  name: string;
  person: Person;
  /** As a participant here; of people elsewhere who they were here before they left. */
  here: MeetingActor | null;
}

type Make = (stage: Stage) => Promise<Asker>;

const ROLES: Partial<Record<Column, (place: Place) => RoleGrant>> = {
  expert: () => ({ role: 'EXPERT', sessionId: null }),
  presenter: ({ session }) => ({ role: 'PRESENTER', sessionId: session.id }),
  rapporteur: ({ session }) => ({ role: 'RAPPORTEUR', sessionId: session.id }),
  'other rapporteur': ({ otherSession }) => ({ role: 'RAPPORTEUR', sessionId: otherSession.id }),
  delegate: () => ({ role: 'DELEGATE', sessionId: null }),
  secretariat: () => ({ role: 'SECRETARIAT', sessionId: null }),
};

/** An invitation that was sent and not accepted. @returns its id and the token of its link */
export async function invite(
  { api: { database } }: Stage,
  { world }: Place,
): Promise<{ id: string; token: string; email: string }> {
  const [id, token] = [newId(), newToken()];
  const email = `${id}@example.org`;
  await database.owner.query(
    `INSERT INTO invitation (id, meeting_id, email, name, stakeholder_kind, language, capacities, token_digest,
       expires_at, sent_at)
     VALUES ($1, $2, $3, 'Invitada', 'ACADEMIA', 'es', '{PERSONAL}', $4, now() + interval '1 day', now())`,
    [id, world.meetingId, email, tokenDigest(token)],
  );
  return { id, token, email };
}

/** All that somebody invited holds is the token of the link: here it is shown as a cookie. */
async function invitedTo(stage: Stage, place: Place, name: string): Promise<Asker> {
  const { token } = await invite(stage, place);
  return { name, person: new Person(stage.api, `aportes=${token}`), here: null };
}

async function member(stage: Stage, name: string, grant: (place: Place) => RoleGrant): Promise<Asker> {
  const here = await stage.here.world.person({ name, roles: [grant(stage.here)] });
  return { name, person: await signedIn(stage.api, here), here };
}

/** Takes part in the other meeting, and took part here until they left. */
async function stranger(stage: Stage, name: string, grant: (place: Place) => RoleGrant): Promise<Asker> {
  const there = await stage.elsewhere.world.person({ name, roles: [grant(stage.elsewhere)] });
  const here = await stage.here.world.person({ name, roles: [grant(stage.here)] });
  await stage.api.database.owner.query(
    `UPDATE participant SET left_at = now(), account_id = (SELECT account_id FROM participant WHERE id = $1)
     WHERE id = $2`,
    [there.participantId, here.participantId],
  );
  return { name: `${name} elsewhere`, person: await signedIn(stage.api, there), here };
}

const GRANTS = Object.entries(ROLES);

/** Whoever stands in a column. */
export function makersOf(column: Column): Make[] {
  if (column === 'nobody')
    return [({ api }) => Promise.resolve({ name: 'nobody', person: publicPerson(api), here: null })];
  if (column === 'invited')
    return [
      (stage) => invitedTo(stage, stage.here, 'invited'),
      (stage) => invitedTo(stage, stage.elsewhere, 'invited elsewhere'),
    ];
  if (column === 'elsewhere')
    return GRANTS.map(
      ([name, grant]) =>
        (stage: Stage) =>
          stranger(stage, name, grant),
    );
  return GRANTS.filter(([name]) => name === column).map(
    ([name, grant]) =>
      (stage: Stage) =>
        member(stage, name, grant),
  );
}

export class Crew {
  private readonly known = new Map<Column, Promise<Asker[]>>();

  constructor(private readonly stage: Stage) {}

  /** Everybody who stands in the column. */
  of(column: Column): Promise<Asker[]> {
    const asked = this.known.get(column) ?? this.fresh(column);
    this.known.set(column, asked);
    return asked;
  }

  /** Others of the same standing, for a cell after which they are no more whom they were. */
  fresh(column: Column): Promise<Asker[]> {
    return Promise.all(makersOf(column).map((make) => make(this.stage)));
  }
}
