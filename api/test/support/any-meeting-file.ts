/** Meeting files in which chance has broken something: a value of another kind, another text, a part left out or doubled. */
import fc from 'fast-check';
import { difficultText } from './difficult-texts.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is almost right, and what is not right at all. */
const stranger: fc.Arbitrary<Json> = fc.oneof(
  difficultText,
  fc.constantFrom<Json>(
    '2017-02-31',
    '2017-08-31',
    '0000-01-01',
    '9999-12-31',
    '2017-8-1',
    'es',
    'CL',
    'CHL',
  ),
  fc.constantFrom<Json>('t1', 'T1', 'UTC', '+03:00', 'America/Lima', 'a-b', 'ABC', 'PRE', 'x'.repeat(3_000)),
  fc.constantFrom<Json>(null, true, 0, -1, 1e308, [], {}, [null], [[]], { es: '' }, { es: 'a', xx: 'b' }, ''),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

type Path = (string | number)[];

function pathsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

type Change = { path: Path; how: 'REPLACE' | 'REMOVE' | 'DOUBLE'; value: Json };

function changed(value: Json, { path, how, value: other }: Change): Json {
  const [key, ...rest] = path;
  if (key === undefined) return how === 'REPLACE' ? other : value;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as { [key: string]: Json };
  const isLast = rest.length === 0;
  if (isLast && how === 'DOUBLE' && Array.isArray(copy)) copy.push(copy[Number(key)]);
  else if (isLast && how === 'REMOVE') delete copy[key];
  else copy[key] = changed(copy[key] ?? null, { path: rest, how, value: other });
  return copy;
}

/** Addressed anew each time, so that what is right goes in beside the others. */
export function anyMeetingFile(good: object): fc.Arbitrary<unknown> {
  const content = JSON.parse(JSON.stringify(good)) as Json;
  const change: fc.Arbitrary<Change> = fc.record({
    path: fc.constantFrom(...pathsIn(content)),
    how: fc.constantFrom('REPLACE', 'REPLACE', 'REMOVE', 'DOUBLE'),
    value: stranger,
  });
  const name = fc.stringMatching(/^[A-Z0-9]{9,12}$/);
  return fc.tuple(name, fc.array(change, { maxLength: 3 })).map(([symbolPrefix, changes]) => {
    const named = { ...(content as object), slug: symbolPrefix.toLowerCase(), symbolPrefix };
    // Through JSON, which has no holes in lists.
    return JSON.parse(JSON.stringify(changes.reduce(changed, named as Json))) as unknown;
  });
}
