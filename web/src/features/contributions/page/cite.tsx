/** How to cite a contribution: a line of plain text, with one press to copy it. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Row, Section } from '../../../ui/page/page';
import { useKindWord } from '../card/use-kind-word';
import { useSaidBy } from '../card/use-author-words';
import { useRedactedWords } from '../../redactions/redacted';
import { contributionAddress } from '../../meetings/addresses';
import styles from './page.module.css';

export function Cite({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const citation = useCitation(contribution);
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    announce(t('contributions:page.citeCopied'));
  };
  return (
    <Section title={t('contributions:page.cite')}>
      <p className={styles.citation}>
        <Cited title={contribution.title ?? ''} lang={contribution.language}>
          {citation}
        </Cited>
      </p>
      <Row>
        <Button onPress={() => void copy()}>{t('contributions:page.citeCopy')}</Button>
      </Row>
    </Section>
  );
}

/** The line with its title in the language it was written in. */
function Cited({ title, lang, children: line }: { title: string; lang: string; children: string }) {
  const at = title === '' ? -1 : line.indexOf(title);
  if (at < 0) return line;
  return (
    <>
      {line.slice(0, at)}
      <span lang={lang}>{title}</span>
      {line.slice(at + title.length)}
    </>
  );
}

function useCitation(contribution: ContributionPageFragment): string {
  const { t } = useWords();
  const formats = useFormats();
  const localized = useLocalized();
  const saidBy = useSaidBy();
  const kindWord = useKindWord();
  const redacted = useRedactedWords(contribution.redactions);
  const { meeting, symbol, id, title, kind, revisionNumber, submittedAt } = contribution;
  return t('contributions:page.citation', {
    author: saidBy(contribution),
    title: title === null ? kindWord(kind) : redacted(title),
    symbol: symbol ?? id,
    version: formats.number(revisionNumber),
    meeting: localized(meeting.title).text,
    date: formats.day(submittedAt, meeting.timeZone),
    address: location.origin + contributionAddress(symbol ?? id),
  });
}
