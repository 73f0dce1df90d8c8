/** What one is writing in a meeting, wherever it was begun, each with the way on to its form. */
import { useQuery } from '@apollo/client/react';
import { MyDraftsEverywhereDocument } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { Row } from '../../../ui/page/page';
import { PeopleText } from '../../../ui/text/people-text';
import { OwnLine, OwnList } from '../../lists/own-list';
import { addressOf, scribeAddress, sessionAddress, withDraft } from '../../meetings/addresses';
import { Mention } from '../card/mention';
import { ItemName } from '../../meetings/item-name';
import { useMeeting } from '../../meetings/use-meeting';
import { saidIn } from './draft-content';

export function OwnDrafts() {
  const { t, language } = useWords();
  const formats = useFormats();
  const { slug, agenda, timeZone } = useMeeting();
  const { data, error, refetch } = useQuery(MyDraftsEverywhereDocument, {
    variables: { slug },
    fetchPolicy: 'network-only',
  });
  return (
    <OwnList
      title={t('contributions:mine.drafts')}
      entries={data?.meeting?.myDrafts ?? []}
      error={error}
      retry={() => void refetch().catch(() => {})} // The notice says again that it failed.
    >
      {({ id, form, sessionId, standsOn, content, keptAt }) => {
        const item = agenda.find(({ session }) => session?.id === sessionId);
        const { title, text, language: written } = saidIn(content);
        const about = standsOn?.contribution;
        const place = form === 'INTERVENTION' ? scribeAddress : sessionAddress;
        const at = item ? place(slug, item.position) : about ? addressOf(about) : null;
        const to = at && withDraft(at, id);
        const time = formats.dateTime(keptAt, timeZone);
        return (
          <>
            <PeopleText lang={written ?? language} text={title || text || ''} lines marked={!title} />
            <OwnLine>
              {item ? <ItemName item={item} /> : null}
              {form === 'CONTRIBUTION' ? null : <span>{t(`contributions:mine.writes.${form}`)}</span>}
              {standsOn ? <Mention mention={standsOn} /> : null}
              <time dateTime={keptAt}>{t('contributions:mine.draftKept', { time })}</time>
            </OwnLine>
            {to ? (
              <Row>
                <Link to={to}>{t('contributions:mine.goOn')}</Link>
              </Row>
            ) : null}
          </>
        );
      }}
    </OwnList>
  );
}
