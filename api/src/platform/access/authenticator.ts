/** Finds out who holds a cookie: what both transports need to know, and the feature of identity answers. */
import type { Identity } from '../graphql/request-context.js';

export abstract class Authenticator {
  /** Null for nobody, and for a token that is unknown, ended or expired. */
  abstract authenticate(token: string | null): Promise<Identity | null>;
}

/** Told by the database whenever a sign-in ended, or its holder got other roles; with the id of the sign-in. */
export const SIGN_IN_CHANNEL = 'aportes_sign_in_ended';
