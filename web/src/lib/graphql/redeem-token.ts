/** Changes a sign-in token for the cookie; only ever by a deliberate POST. */

export type Redeemed = 'in' | 'refused' | 'too-often';

/** Throws where the server cannot be reached or fails. */
export async function redeemToken(token: string): Promise<Redeemed> {
  const response = await fetch('/auth/sign-in', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (response.ok) return 'in';
  if (response.status === 429) return 'too-often';
  if (response.status < 500) return 'refused';
  throw new Error(`Signing in answered ${response.status}.`);
}
