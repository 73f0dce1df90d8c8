/** The words of a mail of what is new: kinds and symbols, no name and no words of anybody, each with the way to it. */
import { maySee } from '@aportes/domain/contribution.policy';
import { NEWS_MAIL } from '@aportes/domain/limits';
import type { Language } from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
import { inLanguage } from '@aportes/taxonomy/localized-text';
import type { MailContent } from '../../platform/mail/mail-content.js';
import type { NewsItem } from './data/news-mail.repository.js';

type Translate = Awaited<ReturnType<typeof translator>>;

export interface NewsMail {
  language: Language;
  items: readonly NewsItem[];
  isUrgent: boolean;
  publicUrl: string;
  stopToken: string;
}

/** What a mail may tell of: of what is hidden from its reader by now, nothing. */
export function tellable(items: readonly NewsItem[]): NewsItem[] {
  return items.filter(({ participantId, meeting, contribution, kind, endorsementCount }) => {
    if (kind === 'ENDORSED' && !endorsementCount) return false;
    return maySee({ participantId, meetingId: meeting.id, roles: [] }, contribution);
  });
}

export async function newsMailContent(mail: NewsMail): Promise<MailContent> {
  const { language, items, isUrgent, publicUrl, stopToken } = mail;
  const t = await translator(language);
  const number = new Intl.NumberFormat(language);
  const count = items.length;
  const [first] = items;
  const rest = count - NEWS_MAIL.items;
  return {
    language,
    subject:
      isUrgent && first
        ? saidOf(first, t, number)
        : t('mail:news.subject', { count, formatted: number.format(count) }),
    paragraphs: [t(isUrgent ? 'mail:news.urgent' : 'mail:news.opening')],
    groups: groupsOf(items.slice(0, NEWS_MAIL.items), mail, t, number),
    action: {
      label: t('mail:news.action'),
      url: `${publicUrl}${first ? `/m/${first.meeting.slug}/news` : '/me'}`,
    },
    code: null,
    closing: [
      ...(rest > 0 ? [t('mail:news.rest', { count: rest, formatted: number.format(rest) })] : []),
      t('mail:news.why'),
    ],
    stop: {
      label: t('mail:news.stop'),
      url: `${publicUrl}/stop#token=${stopToken}`,
      oneClickUrl: `${publicUrl}/mail/stop/${stopToken}`,
    },
  };
}

function groupsOf(
  items: readonly NewsItem[],
  { language, publicUrl }: NewsMail,
  t: Translate,
  number: Intl.NumberFormat,
): NonNullable<MailContent['groups']> {
  const slugs = [...new Set(items.map(({ meeting }) => meeting.slug))];
  return slugs.map((slug) => {
    const mine = items.filter(({ meeting }) => meeting.slug === slug);
    return {
      title: inLanguage(mine[0]!.meeting.title, language),
      items: mine.map((item) => ({
        text: `${saidOf(item, t, number)}${placeOf(item)}`,
        url: `${publicUrl}${item.contribution.symbol ? `/c/${item.contribution.symbol}` : `/m/${slug}/news`}`,
      })),
    };
  });
}

function saidOf(
  { kind, endorsementCount: count }: NewsItem,
  t: Translate,
  number: Intl.NumberFormat,
): string {
  return kind === 'ENDORSED' && count
    ? t('news:notification.ENDORSED', { count, formatted: number.format(count) })
    : t(`news:notification.${kind}`);
}

const placeOf = ({ contribution: { symbol } }: NewsItem): string => (symbol ? ` (${symbol})` : '');
