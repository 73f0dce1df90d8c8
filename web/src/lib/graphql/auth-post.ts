/** The few commands that set the cookie: plain HTTP, only ever by a deliberate POST. */

export type AuthOutcome = 'in' | 'refused' | 'too-often';

export interface AuthAnswer {
  outcome: AuthOutcome;
  response: Response;
}

/** Throws where the server cannot be reached or fails. */
export async function postAuth(path: string, body: Record<string, unknown>): Promise<AuthAnswer> {
  const response = await fetch(`/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return { outcome: 'in', response };
  if (response.status === 429) return { outcome: 'too-often', response };
  if (response.status < 500) return { outcome: 'refused', response };
  throw new Error(`${path} answered ${response.status}.`);
}
