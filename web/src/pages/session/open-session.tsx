/** What happens in a session: its head, the form and the wall. */
import { hasWall } from '@aportes/domain/contribution.rules';
import { useState } from 'react';
import { CaptureSpace } from '../../features/contributions/capture/capture-space';
import { useWall } from '../../features/contributions/wall/use-wall';
import { Wall, WallOrderField } from '../../features/contributions/wall/wall';
import { useMeeting, type AgendaEntry } from '../../features/meetings/use-meeting';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Tabs } from '../../ui/overlay/tabs';
import { Page, Section } from '../../ui/page/page';
import { useWide } from '../../ui/page/use-wide';
import { VisuallyHidden } from '../../ui/text/visually-hidden';
import { SessionHead, SessionOver } from './session-head';
import styles from './session.module.css';
import { WideStrip } from './wide-strip';

export interface OpenSessionProps {
  item: AgendaEntry;
  session: NonNullable<AgendaEntry['session']>;
}

export function OpenSession({ item, session }: OpenSessionProps) {
  const { t } = useWords();
  const { id: meetingId, slug, abilities, myParticipation } = useMeeting();
  const { text, lang } = useLocalized()(item.theme?.shortTitle ?? item.title);
  const wide = useWide();
  const writes = abilities.takePart && (session.status === 'OPEN' || !hasWall(session.status));
  const [view, setView] = useState(writes ? 'write' : 'wall');
  const inTheRoom = myParticipation !== null;
  const ranked = !session.supportIsHidden;
  const place = { slug, meetingId, sessionId: session.id, position: item.position };
  const wall = useWall({ ...place, inTheRoom, ranked });
  const write = (
    <CaptureSpace key={session.id} item={item} session={session} onSent={(sent) => wall.putOnTop([sent])} />
  );
  const news = wall.waiting > 0 ? ` · ${t('contributions:wall.new', { count: wall.waiting })}` : '';
  return (
    <Page
      title={text}
      titleLang={lang}
      before={<WideStrip />}
      over={wide ? null : <SessionOver item={item} />}
      peopleTitle
      lead={<SessionHead item={item} session={session} />}
      wide
    >
      {wide ? (
        <div className={styles.beside}>
          <Section title={t('contributions:capture.heading')}>{write}</Section>
          <Section
            title={t('contributions:session.wall')}
            aside={ranked ? <WallOrderField wall={wall} /> : null}
          >
            <Wall wall={wall} />
          </Section>
        </div>
      ) : (
        <Tabs
          label={t('contributions:session.views')}
          selected={view}
          onSelect={setView}
          tabs={[
            {
              id: 'write',
              label: t('contributions:session.write'),
              content: <Named title={t('contributions:capture.heading')}>{write}</Named>,
            },
            {
              id: 'wall',
              label: t('contributions:session.wall') + news,
              content: (
                <Named title={t('contributions:session.wall')}>
                  {ranked ? <WallOrderField wall={wall} /> : null}
                  <Wall wall={wall} />
                </Named>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}

/** A view's heading, for those who move by headings; the tab says it to the others. */
function Named({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <VisuallyHidden>
        <h2>{title}</h2>
      </VisuallyHidden>
      {children}
    </section>
  );
}
