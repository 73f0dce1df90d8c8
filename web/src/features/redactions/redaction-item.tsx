/** One redaction: why, what the desk noted, and who has read what was there. */
import type { RedactionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row, Stack } from '../../ui/page/page';
import { PeopleText } from '../../ui/text/people-text';
import { QuietLine } from '../../ui/text/quiet-line';
import { useAuthorWords } from '../contributions/card/use-author-words';

export interface RedactionItemProps {
  redaction: RedactionPartsFragment;
  timeZone: string;
  onLook: () => void;
  onLift: () => void;
}

export function RedactionItem({ redaction, timeZone, onLook, onLift }: RedactionItemProps) {
  const { t } = useWords();
  const formats = useFormats();
  const nameOf = useAuthorWords();
  const { reason, note, looks, mayReadOriginal } = redaction;
  return (
    <Stack>
      <p>{t(`vocabulary:redactionReason.${reason}`)}</p>
      {note ? <PeopleText lang="" text={note} /> : null}
      {looks.map(({ id, by, at, reason: why }) => (
        <div key={id}>
          <QuietLine>
            <span>{t('desk:redaction.lookedBy', { name: nameOf(by) })}</span>
            <time dateTime={at}>{formats.dateTime(at, timeZone)}</time>
          </QuietLine>
          <PeopleText lang="" text={why} />
        </div>
      ))}
      {mayReadOriginal ? (
        <Row>
          <Button aria-haspopup="dialog" onPress={onLook}>
            {t('desk:redaction.look')}
          </Button>
          <Button look="quiet" aria-haspopup="dialog" onPress={onLift}>
            {t('desk:redaction.lift')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
