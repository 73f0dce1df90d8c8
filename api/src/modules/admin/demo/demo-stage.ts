/** The meeting under the short names by which the demo's story calls it. */
import { demoId } from '@aportes/demo/demo-id';
import { PEOPLE, type PersonKey } from '@aportes/demo/people';
import type { SessionKey } from '@aportes/demo/person';
import type { SubregionKey, ThemeKey } from '@aportes/demo/story';
import type { MeetingActor, RoleGrant } from '@aportes/domain/actor';
import type { AgendaItemType, MeetingType } from '../../meetings/graphql/meeting.type.js';

const KEYS_BY_KIND: Partial<Record<AgendaItemType['kind'], SessionKey>> = {
  STUDIES: 'studies',
  CONCLUSIONS: 'conclusions',
};

function found<T>(value: T | undefined | null, name: string): T {
  if (value === undefined || value === null) throw new Error(`The demo meeting has no ${name}.`);
  return value;
}

export class DemoStage {
  constructor(private readonly meeting: MeetingType) {}

  get meetingId(): string {
    return this.meeting.id;
  }

  session(key: SessionKey): string {
    const item = this.meeting.agenda.find(({ kind, theme }) => (theme?.code ?? KEYS_BY_KIND[kind]) === key);
    return found(item?.session, `session ${key}`).id;
  }

  agendaItem(position: number): string {
    const item = this.meeting.agenda.find((one) => one.position === position);
    return found(item, `agenda item ${position}`).id;
  }

  theme(key: ThemeKey): string {
    return found(
      this.meeting.themes.find(({ code }) => code === key),
      `theme ${key}`,
    ).id;
  }

  subregion(key: SubregionKey): string {
    return found(
      this.meeting.subregions.find(({ code }) => code === key),
      `subregion ${key}`,
    ).id;
  }

  actor(key: PersonKey): MeetingActor {
    return { meetingId: this.meetingId, participantId: demoId('participant', key), roles: this.roles(key) };
  }

  roles(key: PersonKey): RoleGrant[] {
    return PEOPLE[key].roles.map(({ role, session }) => ({
      role,
      sessionId: session ? this.session(session) : null,
    }));
  }
}
