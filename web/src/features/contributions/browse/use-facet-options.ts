/** The values of each facet in words, with their counts; what is chosen stays even where it counts nothing. */
import type { FacetCountsFragment } from '@aportes/graphql/generated/graphql';
import { CONTRIBUTION_KINDS } from '@aportes/domain/vocabulary';
import { useFormats } from '../../../lib/formats/use-formats';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import type { CheckOption } from '../../../ui/choice/check-group';
import { useMeeting } from '../../meetings/use-meeting';
import { useSaidIn } from '../card/use-said-in';
import { chosen, sessionValue, type BrowseSearch, type Facet } from './browse-search';

type Named = Omit<CheckOption, 'count'> & { id: string };

export type FacetOptions = Record<Facet, CheckOption[]>;

export function useFacetOptions(search: BrowseSearch, facets: FacetCountsFragment | null): FacetOptions {
  const { t } = useWords();
  const formats = useFormats();
  const localized = useLocalized();
  const saidIn = useSaidIn();
  const { themes, subregions, agenda } = useMeeting();

  const shown = (facet: Facet, named: readonly Named[], counts: ReadonlyMap<string, number>) =>
    named
      .map(({ id, value, label }) => ({ value, label, count: counts.get(id) ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosen(search, facet).includes(value));

  const byId = (rows: readonly { id: string; count: number }[] = []) =>
    new Map(rows.map((one) => [one.id, one.count]));
  const languages = new Map((facets?.languages ?? []).map((one) => [one.language, one.count]));
  const tags = [...new Set([...languages.keys(), ...chosen(search, 'language')])];
  return {
    theme: shown(
      'theme',
      themes.map(({ id, code, numeral, shortTitle }) => ({
        id,
        value: code,
        label: `${numeral}. ${localized(shortTitle).text}`,
      })),
      byId(facets?.themes),
    ),
    subregion: shown(
      'subregion',
      subregions.map(({ id, code, name }) => ({ id, value: code, label: localized(name).text })),
      byId(facets?.subregions),
    ),
    kind: shown(
      'kind',
      CONTRIBUTION_KINDS.map((one) => ({
        id: one,
        value: one,
        label: t(`vocabulary:contributionKind.${one}`),
      })),
      new Map((facets?.kinds ?? []).map((one) => [one.kind, one.count])),
    ),
    session: shown(
      'session',
      agenda.flatMap(({ position, session, theme, kind }) =>
        session
          ? [
              {
                id: session.id,
                value: sessionValue(position),
                label: saidIn({ kind, theme }),
              },
            ]
          : [],
      ),
      byId(facets?.sessions),
    ),
    language: shown(
      'language',
      tags.map((tag) => ({ id: tag, value: tag, label: formats.language(tag) })),
      languages,
    ),
  };
}
