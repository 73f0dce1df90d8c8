/** Stops the mails of whomever the link was made for, signed in or not: only ever by a deliberate POST. */

/** Throws where the server cannot be reached or fails. */
export async function stopMails(token: string): Promise<'stopped' | 'refused'> {
  const response = await fetch(`/mail/stop/${encodeURIComponent(token)}`, { method: 'POST' });
  if (response.ok) return 'stopped';
  if (response.status < 500) return 'refused';
  throw new Error(`Stopping the mails answered ${response.status}.`);
}
