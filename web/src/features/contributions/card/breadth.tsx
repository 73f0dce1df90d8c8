/** Support of a contribution as breadth: the mark and its sentence. */
import type { BreadthPartsFragment } from '@aportes/graphql/generated/graphql';
import { STAKEHOLDER_KINDS } from '@aportes/domain/vocabulary';
import type { TFunction } from 'i18next';
import { useWords } from '../../../lib/words/use-words';
import { BreadthMark, BreadthWords } from '../../../ui/breadth-mark/breadth-mark';
import { breadthColumns, markCells } from './breadth-cells';

export interface BreadthProps {
  /** Null while its session hides support. */
  breadth: BreadthPartsFragment | null | undefined;
  /** The meeting's subregions, in their order. */
  subregionCodes: readonly string[];
  size?: 'small' | 'large';
  aside?: React.ReactNode;
  children?: React.ReactNode;
}

export function Breadth({ breadth, subregionCodes, size, aside, children }: BreadthProps) {
  const { t } = useWords();
  if (!breadth)
    return (
      <BreadthWords sentence={t('web:breadth.hidden')} aside={aside}>
        {children}
      </BreadthWords>
    );
  return (
    <BreadthMark
      columns={breadthColumns(subregionCodes, breadth.cells)}
      rows={STAKEHOLDER_KINDS}
      cells={markCells(breadth.cells)}
      sentence={breadthSentence(t, breadth)}
      size={size}
      aside={aside}
    >
      {children}
    </BreadthMark>
  );
}

/** "12 endorsements from 3 subregions and 5 kinds; 2 with reservation; 4 for an earlier version". */
export function breadthSentence(t: TFunction, breadth: Omit<BreadthPartsFragment, 'cells'>): string {
  if (breadth.endorsements === 0) return t('web:breadth.none');
  const words = {
    endorsements: t('web:breadth.endorsements', { count: breadth.endorsements }),
    subregions: t('web:breadth.subregions', { count: breadth.subregions }),
    kinds: t('web:breadth.kinds', { count: breadth.kinds }),
  };
  const support =
    breadth.subregions > 0 ? t('web:breadth.sentence', words) : t('contributions:breadth.outside', words);
  const parts = (['reservations', 'forEarlierVersion'] as const).filter((part) => breadth[part] > 0);
  return [support, ...parts.map((part) => t(`web:breadth.${part}`, { count: breadth[part] }))].join('; ');
}
