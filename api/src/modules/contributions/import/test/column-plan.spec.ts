/** Columns find their fields by what was said, by their names, or become details. */
import { describe, expect, it } from '@jest/globals';
import { ColumnPlan } from '../column-plan.js';

describe('ColumnPlan', () => {
  it.each([
    ['id', 'id'],
    ['lang', 'language'],
    ['Título', 'title'],
    ['theme_hint', 'theme'],
    ['themes_secondary', 'theme'],
    ['state', 'country'],
    ['iso3', 'country'],
    ['by_name', 'source'],
    ['Affected groups', 'group'],
    ['at', 'date'],
    ['objective', 'detail'],
    ['para', 'detail'],
  ])('takes the column %s as %s', (column, field) => {
    expect(new ColumnPlan().of(column).field).toBe(field);
  });

  it('lets what was said go before what is recognised', () => {
    const plan = new ColumnPlan(new Map([['cuerpo', 'text']]));
    expect(['cuerpo', 'text'].map((column) => plan.of(column).field)).toEqual(['text', 'detail']);
  });

  it('adds a column that was said to the recognised ones where a field takes many', () => {
    const plan = new ColumnPlan(new Map([['ejes', 'theme']]));
    expect(['ejes', 'theme'].map((column) => plan.of(column).field)).toEqual(['theme', 'theme']);
  });

  it('names the columns that were said and never appeared', () => {
    const plan = new ColumnPlan(new Map([['cuerpo', 'text']]));
    plan.of('text');
    expect(plan.unseen()).toEqual(['cuerpo']);
  });
});
