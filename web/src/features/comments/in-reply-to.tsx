/** Whom a reply to a reply answers, for it stands beside what it answers and not beneath. */
import type { CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { QuietLine } from '../../ui/text/quiet-line';
import { useSpeakerWords } from '../contributions/card/use-author-words';

type Replied = NonNullable<CommentPartsFragment['inReplyTo']>;

export function InReplyTo(replied: Replied) {
  const words = useReplyWords();
  return (
    <QuietLine>
      <span>{words(replied)}</span>
    </QuietLine>
  );
}

function useReplyWords(): (replied: Replied) => string {
  const { t } = useWords();
  const speakerWords = useSpeakerWords();
  return (replied) => {
    const { author, source, status, isMine } = replied;
    if (isMine) return t('contributions:comments.inReplyToMine');
    if (status === 'WITHDRAWN') return t('contributions:comments.inReplyToWithdrawn');
    const isNamed = source ?? author.name ?? author.institution ?? author.stakeholderKind ?? author.pseudonym;
    if (isNamed === null && !author.isWithdrawn) return t('contributions:comments.inReplyToUnnamed');
    return t('contributions:comments.inReplyTo', { author: speakerWords(replied) });
  };
}
