/** What opens: a disclosure, tabs, a sheet. */
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Disclosure } from '../../ui/overlay/disclosure';
import { Sheet } from '../../ui/overlay/sheet';
import { Tabs } from '../../ui/overlay/tabs';
import { Row } from '../../ui/page/page';
import { Sample } from './sample';

export function OverlaySamples() {
  const { t } = useWords();
  const [tab, setTab] = useState('session');
  const [open, setOpen] = useState(false);
  const words = t('web:agenda.nothing');
  return (
    <Sample name="Disclosure, Tabs, Sheet">
      <Disclosure summary={t('web:meeting.purpose')} open>
        <p>{words}</p>
      </Disclosure>
      <Tabs
        label={t('web:shell.navigation')}
        selected={tab}
        onSelect={setTab}
        tabs={['session', 'browse'].map((id) => ({
          id,
          label: t(`web:shell.${id}`),
          content: <p>{words}</p>,
        }))}
      />
      <Row>
        <Button onPress={() => setOpen(true)}>{t('web:parts.openSheet')}</Button>
      </Row>
      <Sheet
        title={t('web:meeting.purpose')}
        closeLabel={t('web:parts.close')}
        isOpen={open}
        onClose={() => setOpen(false)}
      >
        <p>{words}</p>
      </Sheet>
    </Sample>
  );
}
