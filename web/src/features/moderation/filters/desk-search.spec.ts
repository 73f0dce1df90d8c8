/** The address of the desk: what of the queue it asks for, and what newly waits that belongs to it. */
import { describe, expect, it } from '@jest/globals';
import { askedOf, belongs, deskSearchOf, deskSearchText, isNarrowed } from './desk-search';

const tags = {
  themes: [{ id: 'id-t1', code: 't1' }],
  subregions: [{ id: 'id-c', code: 'caribbean' }],
  agenda: [{ position: 6, session: { id: 'id-6' } }],
};
const asked = (text: string) => askedOf(deskSearchOf(text), tags);

const card = {
  kind: 'RECOMMENDATION' as const,
  language: 'es',
  theme: { id: 'id-t1' },
  subregions: [{ id: 'id-c' }],
  session: { id: 'id-6' },
  assignee: null as { id: string; name: string } | null,
  isMine: false,
};

describe('the address of the desk', () => {
  it.each([
    '',
    '?mine=1',
    '?session=s6',
    '?theme=t1&session=s6&language=es&mine=1',
    '?q=puertos&mine=1',
    '?mine=1&whose=nobody',
  ])('is read and written alike: %s', (text) => {
    expect(deskSearchText(deskSearchOf(text))).toBe(text);
    expect(isNarrowed(deskSearchOf(text))).toBe(text !== '');
  });

  it('asks for what it names, and drops what it does not know', () => {
    expect(asked('?session=s6,s99&mine=yes')).toMatchObject({
      filter: { sessionIds: ['id-6'] },
      isMine: false,
    });
  });
});

describe('what newly waits', () => {
  it.each(['', '?session=s6', '?theme=t1&subregion=caribbean', '?language=es,en&kind=RECOMMENDATION'])(
    'belongs where every filter names it: %s',
    (text) => expect(belongs(card, asked(text), [])).toBe(true),
  );

  it('does not belong where one of them names something else', () => {
    expect(belongs(card, asked('?language=en'), [])).toBe(false);
    expect(belongs({ ...card, theme: null }, asked('?theme=t1'), [])).toBe(false);
    expect(belongs({ ...card, session: { id: 'id-7' } }, asked('?session=s6&language=es'), [])).toBe(false);
  });

  it('is mine in a session of my own', () => {
    expect(belongs(card, asked('?mine=1'), ['id-6'])).toBe(true);
    expect(belongs(card, asked('?mine=1'), ['id-7'])).toBe(false);
  });

  it('is somebody’s, or nobody’s, and of an own text that is not told', () => {
    const ana = '01890000-0000-7000-8000-000000000001';
    const hers = { ...card, assignee: { id: ana, name: 'Ana' } };
    expect([belongs(hers, asked(`?whose=${ana}`), []), belongs(card, asked(`?whose=${ana}`), [])]).toEqual([
      true,
      false,
    ]);
    expect([belongs(card, asked('?whose=nobody'), []), belongs(hers, asked('?whose=nobody'), [])]).toEqual([
      true,
      false,
    ]);
    expect(belongs({ ...card, isMine: true }, asked('?whose=nobody'), [])).toBe(false);
    expect(asked('?whose=x').assigneeId).toBeNull();
  });

  it('stays out of what words have found', () => {
    expect(belongs(card, asked('?q=puertos'), [])).toBe(false);
  });
});
