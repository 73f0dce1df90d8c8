/** When a sign-in ends: at its latest hour, or after long disuse, whichever comes first. */
import { SIGN_IN_IDLE_MS, SIGN_IN_WARNING_MS } from '@aportes/domain/limits';

export interface SignInEnd {
  at: Date;
  /** True where using it puts the end off. */
  isIdle: boolean;
}

export function signInEnd(signIn: { lastUsedAt: string; expiresAt: string }): SignInEnd {
  const latest = new Date(signIn.expiresAt);
  const idle = new Date(new Date(signIn.lastUsedAt).getTime() + SIGN_IN_IDLE_MS);
  return idle < latest ? { at: idle, isIdle: true } : { at: latest, isIdle: false };
}

export type SignInPhase = 'fine' | 'soon' | 'ended';

export function phaseOf({ at }: SignInEnd, now: Date): SignInPhase {
  const left = at.getTime() - now.getTime();
  return left <= 0 ? 'ended' : left <= SIGN_IN_WARNING_MS ? 'soon' : 'fine';
}

/** How long until the next phase begins (milliseconds). */
export function untilNextPhase(end: SignInEnd, now: Date): number {
  const left = end.at.getTime() - now.getTime();
  return Math.max(0, phaseOf(end, now) === 'fine' ? left - SIGN_IN_WARNING_MS : left);
}
