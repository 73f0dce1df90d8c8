/** The open item and what is like it, laid out: what of it goes together, and into which text. */
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { ChoiceCards } from '../../../../ui/choice/choice-cards';
import { Fault } from '../../../../ui/notice/fault';
import { Row } from '../../../../ui/page/page';
import { Skeleton } from '../../../../ui/status/waiting';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { maskedAmong } from '../../../redactions/redacted';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { formField } from '../../../contributions/template/template-values';
import { FailureNotice } from '../../../failures/failure-notice';
import type { ActionFormProps } from '../action';
import { DeskForm } from '../desk-form';
import { LikeItems } from './like-items';
import { NewText } from './new-text';
import { NEW_TEXT } from './together-draft';
import { useCluster, type Cluster } from './use-cluster';
import { useTogether } from './use-together';

export function TogetherForm(props: ActionFormProps) {
  const { t } = useWords();
  const cluster = useCluster(props.contribution);
  const { opened, items, error, read } = cluster;
  if (!items || !opened)
    return error ? (
      <FailureNotice error={error} retry={read} />
    ) : (
      <Skeleton label={t('contributions:list.loading')} />
    );
  return <Form {...props} {...{ cluster, items, opened }} />;
}

interface FormProps extends ActionFormProps {
  cluster: Cluster;
  items: NonNullable<Cluster['items']>;
  opened: NonNullable<Cluster['opened']>;
}

function Form({ contribution, opened, cluster, items, onDone, onClose }: FormProps) {
  const { t } = useWords();
  const formats = useFormats();
  const mergeable = items.filter((one) => one.isFree).map((one) => one.contribution);
  const together = useTogether({ ...contribution, ...opened }, mergeable, { onDone, onClose });
  const { draft, change, chosen, all, target } = together;
  const fieldId = (field: string) => `together-${formField(field, together.details)}`;
  const problems = useFormProblems(together.fields, fieldId);
  const symbol = (of: { symbol: string | null }) => shortSymbol(of.symbol ?? '');
  const masked = maskedAmong(chosen.length > 0 ? all : []);
  if (!together.ready) return null;
  if (items.length === 0) return <Nothing cluster={cluster} onClose={onClose} />;
  return (
    <DeskForm
      label={t('contributions:desk.together.action')}
      problems={problems}
      refusal={together.refusal}
      attempt={together.attempt}
      onSubmit={() => void together.send()}
    >
      <LikeItems
        id={fieldId('alike')}
        open={contribution}
        items={items}
        chosenIds={chosen.map(({ id }) => id)}
        onChange={(chosenIds) => change({ chosenIds })}
        problem={problems.at(fieldId('alike'))}
        onNotDuplicate={cluster.notDuplicate.say}
      />
      <TakeBack cluster={cluster} />
      {chosen.length > 0 ? (
        <ChoiceCards
          id={fieldId('into')}
          legend={t('desk:together.into')}
          value={target?.id ?? NEW_TEXT}
          onChange={(into) => change({ into })}
          cards={[
            { value: NEW_TEXT, label: t('desk:together.newText') },
            ...all.map((one) => ({ value: one.id, label: symbol(one) })),
          ]}
        />
      ) : null}
      {chosen.length > 0 && !target ? (
        <NewText {...{ draft, change, fieldId, problems }} values={together.values} sources={all} />
      ) : null}
      {masked.length > 0 ? <p>{t('desk:maskedToo', { symbol: formats.list(masked) })}</p> : null}
      <Row>
        <Button type="submit" look="main" isPending={together.isPending}>
          {target ? t('desk:merge.into', { symbol: symbol(target) }) : t('desk:together.send')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </DeskForm>
  );
}

/** The last pair that was said not to be the same may be so again. */
function TakeBack({ cluster: { notDuplicate } }: { cluster: Cluster }) {
  const { t } = useWords();
  const { said, busy, refusal, takeBack } = notDuplicate;
  if (refusal) return <Fault>{refusal}</Fault>;
  if (!said) return null;
  const symbol = shortSymbol(said.symbol ?? '');
  return (
    <Row>
      <p>{t('desk:together.notDuplicate', { symbol })}</p>
      <Button look="quiet" isPending={busy} onPress={() => takeBack(said)}>
        {t('contributions:desk.undo.button')}
      </Button>
    </Row>
  );
}

function Nothing({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('desk:near.none')}</p>
      <TakeBack cluster={cluster} />
      <Row>
        <Button look="quiet" onPress={onClose}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </>
  );
}
