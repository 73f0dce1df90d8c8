/** One entry of the export in words: every value escaped, every term and time as the screens say it. */
import type { Words } from '@aportes/i18n/translator';
import { isDayAlone } from '@aportes/domain/seen-time.rules';
import type { Language } from '@aportes/domain/vocabulary';
import { escapeHtml } from '../../../kernel/escape-html.js';
import type { Item, Value } from '../data/own-data.repository.js';

/** Where the terms of a key are: those of the screens, or the export's own. */
const TERMS: Readonly<Record<string, string>> = {
  addressees: 'vocabulary:addressee',
  affectedGroups: 'vocabulary:affectedGroup',
  attributionLevel: 'vocabulary:attributionLevel',
  capacities: 'vocabulary:capacity',
  capacity: 'vocabulary:capacity',
  confirmation: 'vocabulary:confirmation',
  contributionKind: 'vocabulary:contributionKind',
  contributionStatus: 'vocabulary:contributionStatus',
  declineReason: 'vocabulary:declineReason',
  fromStatus: 'vocabulary:contributionStatus',
  role: 'vocabulary:role',
  stakeholderKind: 'vocabulary:stakeholderKind',
  stance: 'vocabulary:stance',
  toStatus: 'vocabulary:contributionStatus',
  captureMode: 'ownData:term.captureMode',
  commentKind: 'ownData:term.commentKind',
  commentStatus: 'ownData:term.commentStatus',
  editKind: 'ownData:term.editKind',
  editVerdict: 'ownData:term.editVerdict',
  form: 'ownData:term.form',
  linkKind: 'ownData:term.linkKind',
  mailChoice: 'ownData:term.mailChoice',
  notificationKind: 'news:notification',
  proofs: 'ownData:term.proofs',
  sealVerdict: 'ownData:term.sealVerdict',
  purpose: 'ownData:term.purpose',
  wordingVerdict: 'ownData:term.wordingVerdict',
  redactionReason: 'vocabulary:redactionReason',
  redactionStep: 'ownData:term.redactionStep',
};

/** Terms that the screens say with a number. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = {
  'news:notification.ENDORSED': 'ownData:term.newEndorsements',
};

/** What may be in another language than the file's. */
const IN_OWN_LANGUAGE = new Set(['sealReason', 'text', 'title']);

/** Ids tell a person nothing; they are in the file for programs. */
const UNTOLD = new Set(['id', 'subject']);

interface Detail {
  name: string;
  text: string;
}

const isTime = (key: string) => /[a-z]At$/.test(key);
const isNothing = (value: Value) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

export class ItemWords {
  private readonly times: Intl.DateTimeFormat;
  private readonly days: Intl.DateTimeFormat;
  private readonly regions: Intl.DisplayNames;
  private readonly languages: Intl.DisplayNames;

  constructor(
    private readonly t: Words,
    language: Language,
  ) {
    this.times = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'medium',
      timeZone: 'UTC',
    });
    this.days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    this.regions = new Intl.DisplayNames(language, { type: 'region' });
    this.languages = new Intl.DisplayNames(language, { type: 'language' });
  }

  time(at: Date): string {
    return `${this.times.format(at)} UTC`;
  }

  fields(item: Item): string {
    const lang = typeof item.language === 'string' ? item.language : null;
    return Object.entries(item)
      .filter(([key, value]) => !UNTOLD.has(key) && !isNothing(value))
      .map(([key, value]) => this.field(key, value, lang))
      .join('');
  }

  /** @param lang of what the person wrote, which may be another than the file's */
  value(key: string, value: Value, lang: string | null): string {
    if (Array.isArray(value)) return this.values(key, value as readonly Value[], lang);
    if (typeof value === 'object' && value !== null) return `<dl>${this.fields(value as Item)}</dl>`;
    if (typeof value === 'boolean') return escapeHtml(this.t('ownData:yes'));
    const text = String(value);
    if (isTime(key)) {
      const told = isDayAlone(text) ? this.days.format(new Date(text)) : this.time(new Date(text));
      return `<time datetime="${escapeHtml(text)}">${escapeHtml(told)}</time>`;
    }
    return this.scalar(key, text, lang);
  }

  private field(key: string, value: Value, lang: string | null): string {
    const label = escapeHtml(this.t(`ownData:key.${key}`));
    return `<div><dt>${label}</dt><dd>${this.value(key, value, lang)}</dd></div>`;
  }

  private values(key: string, all: readonly Value[], lang: string | null): string {
    if (key === 'details')
      return `<dl>${all.map((one) => this.detail(one as unknown as Detail, lang)).join('')}</dl>`;
    const inList = all.some((one) => typeof one === 'object');
    const told = all.map((one) => this.value(key, one, lang));
    return inList ? `<ol>${told.map((one) => `<li>${one}</li>`).join('')}</ol>` : told.join(', ');
  }

  private detail({ name, text }: Detail, lang: string | null): string {
    const label = escapeHtml(this.t(`vocabulary:detail.${name}`));
    const isTerm = name === 'practiceStatus';
    const told = isTerm ? escapeHtml(this.t(`vocabulary:practiceStatus.${text}`)) : written(text, lang);
    return `<div><dt>${label}</dt><dd>${told}</dd></div>`;
  }

  private scalar(key: string, text: string, lang: string | null): string {
    const terms = TERMS[key];
    if (terms) return escapeHtml(this.t(WITHOUT_NUMBER[`${terms}.${text}`] ?? `${terms}.${text}`));
    if (key === 'countryCode' || key === 'countries') return escapeHtml(this.regions.of(text) ?? text);
    if (key === 'language') return escapeHtml(this.languages.of(text) ?? text);
    return written(text, IN_OWN_LANGUAGE.has(key) ? lang : null);
  }
}

/** As it was written, with its lines. */
function written(text: string, lang: string | null): string {
  return `<span class="written"${lang === null ? '' : ` lang="${escapeHtml(lang)}"`}>${escapeHtml(text)}</span>`;
}
