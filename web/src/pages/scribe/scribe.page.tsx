/** The scribe of a session: who has the floor, what is said, and what was taken down so far. */
import { Suspense, useRef, useState } from 'react';
import { searchText, sessionValue } from '../../features/contributions/browse/browse-search';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NotFound } from '../../features/failures/not-found';
import { NoPermission } from '../../features/meetings/no-permission';
import { deskAddress, sessionAddress } from '../../features/meetings/addresses';
import { useMeeting, type AgendaEntry } from '../../features/meetings/use-meeting';
import { useSingleKeys } from '../../features/moderation/keys/single-keys';
import { CapturedList } from '../../features/scribe/captured-list';
import { InterventionForm } from '../../features/scribe/intervention-form';
import styles from '../../features/scribe/scribe.module.css';
import { SpeakerList } from '../../features/scribe/speaker-list';
import { SpeakerSearch } from '../../features/scribe/speaker-search';
import { useScribe } from '../../features/scribe/use-scribe';
import { useScribeKeys } from '../../features/scribe/use-scribe-keys';
import { useParam } from '../../lib/address/use-param';
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { optional } from '../../lib/optional/optional';
import { withWords } from '../../lib/words/with-words';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Page, Row, Section } from '../../ui/page/page';
import { Skeleton } from '../../ui/status/waiting';
import { QuietLine } from '../../ui/text/quiet-line';

const ScribeKeysSheet = optional(
  async () =>
    (await withWords('desk', () => import('../../features/scribe/scribe-keys-sheet'))).ScribeKeysSheet,
);

export function ScribePage() {
  const { t } = useWords();
  const position = Number(useParam('position'));
  const { agenda, abilities } = useMeeting();
  const item = agenda.find((one) => one.position === position);
  if (!item?.session) return <NotFound />;
  if (!abilities.seeDesk) return <NoPermission who={t('contributions:desk.forbidden')} />;
  return <Scribe key={item.session.id} item={item} sessionId={item.session.id} />;
}

function Scribe({ item, sessionId }: { item: AgendaEntry; sessionId: string }) {
  const { t } = useWords();
  const { slug } = useMeeting();
  const localized = useLocalized();
  const scribe = useScribe({ sessionId, position: item.position });
  const [sheet, setSheet] = useState(false);
  const on = useSingleKeys();
  const list = useRef<HTMLDivElement>(null);
  useScribeKeys(list, (pressed) => {
    if (pressed.act === 'speak') return scribe.speakByDigit(pressed.digit);
    const acts = {
      next: () => void scribe.next(),
      end: () => void scribe.end(),
      search: () => document.getElementById('scribe-speaker')?.focus(),
      text: () => document.getElementById('scribe-text')?.focus(),
      help: () => setSheet(true),
    };
    acts[pressed.act]();
  });
  const title = localized(item.theme?.shortTitle ?? item.title);
  if (scribe.isKnown && !scribe.mayScribe) return <NoPermission who={t('contributions:desk.forbidden')} />;
  return (
    <Page
      title={t('scribe:heading')}
      lead={
        <QuietLine>
          <Link to={sessionAddress(slug, item.position)}>{title.text}</Link>
          <Link to={`${deskAddress(slug)}${searchText({ session: sessionValue(item.position) })}`}>
            {t('contributions:desk.heading')}
          </Link>
        </QuietLine>
      }
      wide
    >
      {scribe.error ? <FailureNotice error={scribe.error} retry={scribe.retry} /> : null}
      {scribe.isKnown || scribe.error ? null : <Skeleton label={t('contributions:list.loading')} lines={4} />}
      <div className={styles.panes}>
        <div ref={list} id="scribe-list" tabIndex={-1}>
          <Section title={t('scribe:waiting')}>
            <SpeakerList
              floor={scribe.floor}
              byKeys={on}
              onSpeak={(turn) => void scribe.speak(turn)}
              onMove={scribe.move}
              onCapacity={(turn, capacity) => void scribe.changeCapacity(turn, capacity)}
              onRemove={(turn) => void scribe.remove(turn)}
            />
            <SpeakerSearch
              sessionId={sessionId}
              shortcut={on ? 'S' : undefined}
              onAdd={(speaker) => void scribe.add(speaker)}
            />
            <Row>
              <Button look="quiet" aria-keyshortcuts={on ? '?' : undefined} onPress={() => setSheet(true)}>
                {t('contributions:desk.keys.title')}
              </Button>
            </Row>
          </Section>
        </div>
        <div>
          <Section title={t('scribe:speaking')}>
            <InterventionForm
              said={scribe.said}
              byKeys={on}
              onChange={scribe.change}
              onCapacity={scribe.recast}
              onNext={() => void scribe.next()}
              onEnd={() => void scribe.end()}
            />
          </Section>
          <Section title={t('scribe:captured')}>
            <CapturedList captured={scribe.captured} waiting={scribe.waiting} />
          </Section>
        </div>
      </div>
      {sheet ? (
        <Suspense>
          <ScribeKeysSheet isOpen onClose={() => setSheet(false)} />
        </Suspense>
      ) : null}
    </Page>
  );
}
