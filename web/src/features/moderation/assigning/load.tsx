/** How what waits is shared out: how much is nobody's, one's own, or each other rapporteur's; each count narrows the list. */
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { NOBODYS } from '../filters/desk-search';
import styles from './assigning.module.css';
import { useLoad } from './use-load';
import { useMe } from './use-me';

export interface LoadProps {
  whose: string | null;
  onChoose: (whose: string | null) => void;
}

export function Load({ whose, onChoose }: LoadProps) {
  const { t } = useWords();
  const formats = useFormats();
  const load = useLoad();
  const me = useMe();
  if (!load) return null;
  const number = (count: number) => formats.number(count);
  const all = load.rapporteurs.map(({ rapporteur: { id, name }, assigned, inHand }) => {
    const key = `desk:load.${id === me ? 'mine' : 'of'}`;
    const hand = inHand > 0 ? t('desk:load.inHand', { number: number(inHand) }) : '';
    return { id, assigned, words: `${t(key, { name: name ?? '', number: number(assigned) })}${hand}` };
  });
  const own = all.find(({ id }) => id === me);
  const others = all.filter(({ id }) => id !== me);
  const nobodys = {
    id: NOBODYS,
    words: t('desk:load.nobodys', { number: number(load.unassigned) }),
  };
  const choices = [...(own ? [own] : []), nobodys, ...others];
  const said = own ? `${nobodys.words} · ${own.words}` : nobodys.words;
  return (
    <Disclosure summary={t('desk:load.heading', { said })} open={whose !== null || undefined}>
      <ul role="list" className={styles.load}>
        {choices.map(({ id, words }) => (
          <li key={id}>
            <Button
              look={id === whose ? 'main' : 'plain'}
              aria-pressed={id === whose}
              onPress={() => onChoose(id === whose ? null : id)}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
