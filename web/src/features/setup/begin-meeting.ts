/** Brings the first meeting and its secretariat's first person to the server, and answers what became of it. */
import type { Language } from '@aportes/domain/vocabulary';
import { postAuth, type AuthOutcome } from '../../lib/graphql/auth-post';

export interface FileReason {
  place: string;
  text: string;
}

export interface Beginning {
  token: string;
  name: string;
  language: Language;
  /** What the meeting file holds. */
  file: unknown;
}

/** Throws where the server cannot be reached or fails. */
export async function beginMeeting(
  beginning: Beginning,
): Promise<{ meeting: string } | { problems: FileReason[] } | AuthOutcome> {
  const { outcome, response } = await postAuth('setup', { ...beginning });
  if (outcome === 'in') return (await response.json()) as { meeting: string };
  return response.status === 422 ? ((await response.json()) as { problems: FileReason[] }) : outcome;
}
