/** Under which the way of outgoing mails is injected, so that a test can stand in its place. */

export const MAIL_TRANSPORT = Symbol('mail transport');
