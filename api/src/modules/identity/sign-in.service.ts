/** Signing in and out: opaque tokens in a cookie, sessions in the database, ended at once when they end. */
import { normalizeEmail } from '@aportes/domain/email';
import { SIGN_IN_ABSOLUTE_MS, SIGN_IN_IDLE_MS } from '@aportes/domain/limits';
import { normalizeMailedCode } from '@aportes/domain/mailed-code';
import type { SignInProof } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { newToken, tokenDigest } from '../../kernel/tokens.js';
import type { Authenticator } from '../../platform/access/authenticator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditLog } from '../../platform/events/audit-log.js';
import type { Identity } from '../../platform/graphql/request-context.js';
import { AccountEmailRepository } from './data/account-email.repository.js';
import type { TokenPurpose } from './data/identity.constraints.js';
import { IdentityRepository } from './data/identity.repository.js';

/** Its last use is known to the minute, so that reading does not become writing. */
const NOTED_AGAIN_MS = 60_000;

@Injectable()
export class SignInService implements Authenticator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identities: IdentityRepository,
    private readonly emails: AccountEmailRepository,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Who holds this cookie; null for nobody, with a token that is unknown, ended or expired. */
  async authenticate(token: string | null): Promise<Identity | null> {
    if (!token) return null;
    const idleSince = new Date(this.clock.now().getTime() - SIGN_IN_IDLE_MS);
    const row = await this.identities.authenticate(tokenDigest(token), idleSince);
    if (!row) return null;
    if (this.clock.now().getTime() - row.lastUsedAt.getTime() > NOTED_AGAIN_MS)
      await this.identities.touch(row.id);
    const { id: signInId, accountId, expiresAt, participations } = row;
    return { signInId, accountId, expiresAt, participations };
  }

  /** Starts a sign-in for the account and answers with the token for its cookie. */
  async start(accountId: string, proof: SignInProof = 'TOKEN'): Promise<string> {
    const token = newToken();
    const id = newId();
    const expiresAt = new Date(this.clock.now().getTime() + SIGN_IN_ABSOLUTE_MS);
    await this.unitOfWork.run(async () => {
      await this.identities.insertSignIn(id, accountId, tokenDigest(token), expiresAt, proof);
      await this.auditLog.append({ actorId: accountId, action: 'sign_in.started', subjectId: id });
    });
    return token;
  }

  /** A token that opens the account, once; for the demo as often as wanted, so that one may be given that is there. */
  async issueToken(
    accountId: string,
    purpose: TokenPurpose,
    expiresAt: Date | null,
    token = newToken(),
  ): Promise<string> {
    await this.identities.insertToken(newId(), accountId, tokenDigest(token), purpose, expiresAt);
    return token;
  }

  /** Exchanges a sign-in token for the token of a cookie; null when it opens nothing. */
  async redeem(token: string): Promise<string | null> {
    return this.unitOfWork.run(async () => {
      const digest = tokenDigest(token);
      const accountId = await this.identities.redeemToken(digest);
      if (accountId) return this.start(accountId);
      const mailedTo = await this.emails.redeemLink(digest);
      return mailedTo ? this.start(mailedTo, 'MAIL') : null;
    });
  }

  /** Exchanges an address and the code mailed to it for the token of a cookie; null when they open nothing. */
  async redeemCode(address: string, typed: string): Promise<string | null> {
    return this.unitOfWork.run(async () => {
      const accountId = await this.emails.redeemCode(normalizeEmail(address), normalizeMailedCode(typed));
      return accountId ? this.start(accountId, 'MAIL') : null;
    });
  }

  async end(identity: Identity, signInId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.identities.endSignIn(identity.accountId, signInId))) return;
      await this.auditLog.append({
        actorId: identity.accountId,
        action: 'sign_in.ended',
        subjectId: signInId,
      });
    });
  }
}
