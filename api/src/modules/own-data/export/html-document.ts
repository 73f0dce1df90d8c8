/** The export for people: one HTML file that needs nothing else, opens from a disk, asks for nothing and runs nothing. */
import { createHash } from 'node:crypto';
import type { Words } from '@aportes/i18n/translator';
import { escapeHtml } from '../../../kernel/escape-html.js';
import type { SectionName } from '../data/own-data-sections.sql.js';
import type { Item } from '../data/own-data.repository.js';
import type { OwnData } from '../own-data.queries.js';
import { ItemWords } from './item-words.js';
import { withMaskedWords } from './masked-words.js';
import { STYLE } from './style.css.js';

/** Whatever a text may try: the file's own style is all that a browser takes from it. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export async function* htmlDocument(t: Words, data: OwnData): AsyncGenerator<string> {
  const words = new ItemWords(t, data.language);
  yield head(t, data, words);
  yield section(t('ownData:section.account'), `<dl>${words.fields(data.account)}</dl>`);
  for (const { name, items } of data.sections) {
    yield `<section aria-labelledby="${name}">\n<h2 id="${name}">${escapeHtml(t(`ownData:section.${name}`))}</h2>\n`;
    let count = 0;
    for await (const item of withMaskedWords(t, items)) {
      count += 1;
      yield entry(titleOf(name, item, words, t('ownData:numbered', { number: count })), words.fields(item));
    }
    if (count === 0) yield `<p>${escapeHtml(t('ownData:nothing'))}</p>\n`;
    yield '</section>\n';
  }
  yield '</main>\n</body>\n</html>\n';
}

function head(t: Words, { language, exportedAt }: OwnData, words: ItemWords): string {
  const title = escapeHtml(t('ownData:title'));
  const opening = escapeHtml(t('ownData:opening', { when: words.time(exportedAt) }));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${opening}</p>
`;
}

function section(title: string, body: string): string {
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>\n`;
}

function entry(title: string, fields: string): string {
  return `<article>\n<h3>${title}</h3>\n<dl>${fields}</dl>\n</article>\n`;
}

/** By what somebody recognises it; the words are safe already. */
function titleOf(name: SectionName, item: Item, words: ItemWords, numbered: string): string {
  const key = TITLES[name].find((one) => item[one] !== null);
  return key ? words.value(key, item[key]!, null) : escapeHtml(numbered);
}

const TITLES: Record<SectionName, readonly string[]> = {
  participations: ['meetingTitle'],
  invitations: ['meeting'],
  signIns: ['startedAt'],
  signInLinks: ['createdAt'],
  contributions: ['symbol', 'contributionKind'],
  drafts: ['keptAt'],
  comments: ['contribution'],
  endorsements: ['contribution'],
  links: ['from'],
  turns: ['contribution', 'startedAt'],
  decisionsTaken: ['contribution'],
  retaggings: ['contribution'],
  assignments: ['contribution'],
  messageTemplates: ['title'],
  deskNotes: ['contribution'],
  sealOpenings: ['contribution'],
  redactions: ['contribution'],
  notifications: ['contribution'],
  log: ['occurredAt'],
};
