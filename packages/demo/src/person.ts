/** The shape of a participant of the demo meeting. */
import type { Capacity, Language, Role, StakeholderKind } from '@aportes/domain/vocabulary';

/** Agenda items of the demo meeting that take inputs. */
export type SessionKey = 'studies' | 't1' | 't2' | 't3' | 't4' | 't5' | 't6' | 'conclusions';
export interface DemoRole {
  role: Role;
  /** Absent: in all sessions. */
  session?: SessionKey;
}

export interface DemoPerson {
  name: string;
  institution: string;
  /** Null for somebody of a global body. */
  country: string | null;
  kind: StakeholderKind;
  language: Language;
  roles: readonly DemoRole[];
  capacities: readonly Capacity[];
}
