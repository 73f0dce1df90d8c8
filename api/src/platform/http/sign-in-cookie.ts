/** The cookie of a sign-in: out of reach for scripts and other sites, bound to this very host where there is TLS. */

const DAYS = 24 * 60 * 60;
const MAX_AGE_SECONDS = 14 * DAYS;

function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-aportes' : 'aportes';
}

/** The header that sets the cookie, or with null takes it back. */
export function signInCookie(publicUrl: string, token: string | null): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  const age = token === null ? 0 : MAX_AGE_SECONDS;
  return `${cookieName(publicUrl)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`;
}

/** The token in a request's Cookie header; null where there is none. */
export function tokenInCookies(publicUrl: string, header: string | undefined): string | null {
  const prefix = `${cookieName(publicUrl)}=`;
  const found = (header ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(prefix));
  return found?.slice(prefix.length) || null;
}
