/** Says to whoever leaves the own name out that so few are alike here that readers could guess it. */
import { useQuery } from '@apollo/client/react';
import { reliesOnCrowd } from '@aportes/domain/attribution.rules';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { OneOfFewDocument } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounced } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';

export interface FewNoticeProps {
  meetingId: string;
  level: AttributionLevel;
}

/** Read out when it comes: it answers to the choice just made. */
export function FewNotice({ meetingId, level }: FewNoticeProps) {
  const { t } = useWords();
  const relies = reliesOnCrowd(level);
  const { data } = useQuery(OneOfFewDocument, { variables: { meetingId }, skip: !relies });
  const isWarned = relies && data?.isOneOfFew === true;
  const title = t('contributions:attribution.few');
  useAnnounced(isWarned ? title : null);
  if (!isWarned) return null;
  return (
    <Notice look="warn" title={title}>
      <p>{t(`contributions:attribution.fewOf.${level}`)}</p>
    </Notice>
  );
}
