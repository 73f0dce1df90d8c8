/** Takes back something of one's own from where one sees nothing any more: it has no other place to be taken back in. */
import type { MentionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Row } from '../../ui/page/page';
import { shortSymbol } from '../contributions/card/contribution-link';

export interface TakeBackProps {
  /** What it stands on; where all of these are shown, it is taken back there. */
  mentions: readonly MentionPartsFragment[];
  label: string;
  /** Said once it is done. */
  done: string;
  /** Gives the command and reads the list again. */
  run: () => Promise<unknown>;
}

export function TakeBack({ mentions, label, done, run }: TakeBackProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const failure = useRefusal();
  const [isPending, setPending] = useState(false);
  const hidden = mentions.find(({ contribution }) => !contribution);
  if (!hidden) return null;
  const symbol = hidden.withdrawn?.tombstone?.symbol;
  const press = async () => {
    failure.clear();
    setPending(true);
    try {
      await run();
      announce(done);
    } catch (error) {
      failure.refuse(failureWords(error));
      setPending(false);
    }
  };
  return (
    <Row>
      <Button
        look="quiet"
        isPending={isPending}
        aria-label={symbol ? t('web:about', { what: label, thing: shortSymbol(symbol) }) : undefined}
        onPress={() => void press()}
      >
        {label}
      </Button>
      {failure.words ? <span role="alert">{failure.words}</span> : null}
    </Row>
  );
}
