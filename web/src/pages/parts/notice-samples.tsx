/** Notices of every look, and the summary of what stands in a form's way. */
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { ProblemList } from '../../ui/notice/problem-list';
import { Sample } from './sample';

const LOOKS = ['info', 'good', 'warn', 'bad', 'offline'] as const;

export function NoticeSamples({ scope }: { scope: string }) {
  const { t } = useWords();
  return (
    <>
      <Sample name="Notice">
        {LOOKS.map((look) => (
          <Notice key={look} look={look} title={t('web:failure.title')}>
            <p>{t('web:failure.unreachable')}</p>
          </Notice>
        ))}
      </Sample>
      <Sample name="ErrorSummary">
        <ProblemList
          title={t('web:problemTitle')}
          problems={[{ fieldId: `${scope}-wrong`, text: t('problems:REQUIRED') }]}
        />
      </Sample>
    </>
  );
}
