/** Changes a sign-in token, or an address and its mailed code, for the cookie. */
import { postAuth, type AuthOutcome } from './auth-post';

export type Redeemed = AuthOutcome;

/** Throws where the server cannot be reached or fails. */
export async function redeemToken(token: string): Promise<Redeemed> {
  return (await postAuth('sign-in', { token })).outcome;
}

export async function redeemCode(email: string, code: string): Promise<Redeemed> {
  return (await postAuth('sign-in', { email, code })).outcome;
}

/** What is answered is the same whether anybody has the address or not. */
export async function requestLink(email: string): Promise<AuthOutcome> {
  return (await postAuth('link', { email })).outcome;
}

/** The slug of the meeting that the invitation opens, or why it opens none. */
export async function acceptInvitation(token: string): Promise<{ meeting: string } | AuthOutcome> {
  const { outcome, response } = await postAuth('invitation', { token });
  return outcome === 'in' ? ((await response.json()) as { meeting: string }) : outcome;
}
