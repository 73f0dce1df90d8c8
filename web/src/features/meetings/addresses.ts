/** Where things are found, once: links are built from these and the router's table mirrors them. */

export const meetingAddress = (slug: string) => `/m/${slug}`;
export const sessionAddress = (slug: string, position: number) => `/m/${slug}/sessions/${position}`;
export const scribeAddress = (slug: string, position: number) => `${sessionAddress(slug, position)}/scribe`;
export const browseAddress = (slug: string) => `/m/${slug}/browse`;
export const mineAddress = (slug: string) => `/m/${slug}/mine`;
export const newsAddress = (slug: string) => `/m/${slug}/news`;
export const deskAddress = (slug: string) => `/m/${slug}/desk`;
export const peopleAddress = (slug: string) => `/m/${slug}/people`;
export const moderationAddress = (slug: string) => `/m/${slug}/moderation`;
/** What happened to the contributions of a meeting, or to one of them. */
export const meetingRecordAddress = (slug: string) => `/m/${slug}/record`;
export const recordAddress = (slug: string, contributionId: string) => `/m/${slug}/record/${contributionId}`;
/** The same as files. */
export const meetingRecordFile = (slug: string, search: string) => `/record/meeting/${slug}${search}`;
export const recordFile = (contributionId: string) => `/record/contribution/${contributionId}`;
/** Where anybody checks a kept head of the log. */
export const CHECK_ADDRESS = '/check';
/** The figures of moderation as a file, its sessions named in a language. */
export const figuresFile = (slug: string, language: string) => `/figures/${slug}?language=${language}`;
/** A symbol holds slashes, which stay part of the address. */
export const contributionAddress = (symbol: string) => `/c/${symbol}`;
/** Where one version of a text stays, whatever becomes of the text. */
export const versionAddress = (symbol: string, number: number) => `/c/${symbol}/v${number}`;
/** Where a contribution stands in full; by its id while it has no symbol. */
export const addressOf = ({ symbol, id }: { symbol: string | null; id: string }) =>
  contributionAddress(symbol ?? id);
export const joinAddress = (code?: string | null) => (code ? `/j/${code}` : '/j');
/** A form in which the draft is gone on with, whatever stands there. */
export const withDraft = (address: string, id: string) => `${address}#draft=${id}`;
