/** How the desk has changed the tags of a contribution: what stands now in place of what, the newest first. */
import type { RetaggingPartsFragment, TagPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useLocalized, type LocalizedText } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { QuietLine } from '../../../ui/text/quiet-line';
import { useKindWord } from '../card/use-kind-word';
import styles from './author.module.css';

interface Named {
  id: string;
}

export interface TagNames {
  themes: readonly (Named & { shortTitle: LocalizedText })[];
  subregions: readonly (Named & { name: LocalizedText })[];
}

export interface RetaggingsProps {
  retaggings: readonly RetaggingPartsFragment[];
  /** Where the names of themes and subregions stand. */
  meeting: TagNames;
  timeZone?: string;
  /** What can be done about one of them. */
  actions?: (retagging: RetaggingPartsFragment) => React.ReactNode;
}

export function Retaggings({ retaggings, meeting, timeZone, actions }: RetaggingsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const changes = useTagChanges(meeting);
  if (retaggings.length === 0) return null;
  return (
    <ol role="list" className={styles.decisions} aria-label={t('contributions:tags.history')}>
      {[...retaggings].reverse().map((one) => (
        <li key={one.id} className={styles.decision}>
          <QuietLine>
            <span>{t('contributions:tags.changed')}</span>
            <time dateTime={one.retaggedAt}>{formats.dateTime(one.retaggedAt, timeZone)}</time>
            {one.undoneAt ? (
              <span>
                {t('contributions:desk.undo.undone', { time: formats.dateTime(one.undoneAt, timeZone) })}
              </span>
            ) : null}
          </QuietLine>
          {changes(one).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {actions?.(one)}
        </li>
      ))}
    </ol>
  );
}

/** In words, each kind of tag that has changed. */
function useTagChanges({ themes, subregions }: TagNames): (retagging: RetaggingPartsFragment) => string[] {
  const { t } = useWords();
  const formats = useFormats();
  const kindWord = useKindWord();
  const localized = useLocalized();
  const list = (words: string[]) => (words.length > 0 ? formats.list(words) : t('contributions:tags.none'));
  const wordsOf = {
    kind: ({ kind }: TagPartsFragment) => kindWord(kind),
    themes: ({ themeIds }: TagPartsFragment) =>
      list(
        themeIds.flatMap((id) =>
          themes.filter((one) => one.id === id).map((one) => localized(one.shortTitle).text),
        ),
      ),
    subregions: ({ subregionIds }: TagPartsFragment) =>
      list(subregions.filter(({ id }) => subregionIds.includes(id)).map((one) => localized(one.name).text)),
  };
  return ({ from, to }) =>
    (['kind', 'themes', 'subregions'] as const).flatMap((tag) => {
      const [before, after] = [wordsOf[tag](from), wordsOf[tag](to)];
      return before === after ? [] : [t(`contributions:tags.${tag}`, { before, after })];
    });
}
