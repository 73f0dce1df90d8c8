/** What people mark is read as such; what only looks like it, and what leads astray, stays to the letter. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkTo } from './marked-link';
import { blocksOf, type Block, type Inline } from './markup';

/** The tree in short: <b>, <i>, <a> around what stands in them, lists line by line. */
function told(block: Block): string {
  if (block.kind === 'paragraph') return inline(block.children);
  return block.items
    .map((item, at) => `${block.start === null ? '•' : block.start + at} ${inline(item)}`)
    .join('/');
}
const inline = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'way') return node.written;
      if (node.kind === 'link') return `<a ${node.link.target}>${inline(node.children)}</a>`;
      const [mark] = node.kind === 'strong' ? 'b' : 'i';
      return `<${mark}>${inline(node.children)}</${mark}>`;
    })
    .join('');
const read = (text: string): string[] => blocksOf(text).map(told);

describe('what is marked', () => {
  it('is emphasis, strong emphasis and a link, one in the other too', () => {
    expect(
      read('Que *todos* los Estados **ratifiquen _ya_** el [convenio](https://example.org/c_1).'),
    ).toEqual([
      'Que <i>todos</i> los Estados <b>ratifiquen <i>ya</i></b> el <a https://example.org/c_1>convenio</a>.',
    ]);
    expect(read('«*Nunca más*», dijo; ¿_cuándo_?')).toEqual(['«<i>Nunca más</i>», dijo; ¿<i>cuándo</i>?']);
    expect(read('[*aquí*](mailto:mesa@example.org)')).toEqual(['<a mailto:mesa@example.org><i>aquí</i></a>']);
    expect(read('[a](https://example.org/Paz_(Bolivia))')).toEqual([
      '<a https://example.org/Paz_(Bolivia)>a</a>',
    ]);
  });

  it('is a list from two items on, with bullets or numbers, between paragraphs', () => {
    expect(read('Pedimos:\n- pan\n- *techo*\n  y abrigo\n\nY basta.')).toEqual([
      'Pedimos:',
      '• pan/• <i>techo</i>\ny abrigo',
      'Y basta.',
    ]);
    expect(read('3. tres\n\n4. cuatro')).toEqual(['3 tres/4 cuatro']);
  });
});

describe('what only looks marked', () => {
  const letters = [
    '2 * 3 * 4 y 2*3*4',
    'snake_case_names y __init__.py',
    '1. Que los Estados actúen.',
    '- Sí, dijo.',
    '2017. Fue un año\n2019. Fue otro',
    'Un plazo* corto y un monto* fijo',
    'Los casos (*) y (**) no cuentan',
    '*Nota: no cierra',
    '*una\nlínea y otra*',
    'Nombre: ______ Firma: ______',
    '**** y *** y __ y []() y [x]()',
    'véase [1] (p. 3) y [sic]',
    '![foto](https://example.org/x.png)',
    '# Uno\n> dos\n`tres`\n<b>cuatro</b> &amp; \\*cinco\\*',
    '<https://example.org>',
  ];
  it.each(letters)('stays to the letter: %s', (text) => {
    expect(read(text)).toEqual([text]);
  });
});

describe('a link', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/m/x',
    '#x',
    'example.org',
    'https:example.org',
    'https:\\\\example.org',
    'https:///example.org',
    'https://example.org\\@evil.example',
    'https://example.org@evil.example',
    'https://a:b@evil.example',
    'https://exa\u0000mple.org',
    'https://example.org/\u202egpj.exe',
    'https://exam\u200bple.org',
    'mailto:',
    'mailto:nobody',
    'mailto://example.org',
  ];
  it.each(hostile)('leads nowhere: %j', (target) => {
    expect(linkTo(target)).toBeNull();
    expect(read(`a [b](${target}) c`)).toEqual([`a [b](${target}) c`]);
  });

  it('says where it leads, as a machine understands it', () => {
    expect(linkTo('HTTPS://Example.ORG:8443/x?y#z')?.place).toBe('example.org:8443');
    expect(linkTo('https://аpple.com')?.place).toMatch(/^xn--/);
    expect(linkTo('mailto:mesa@example.org?subject=x')?.place).toBe('mesa@example.org');
  });
});

it('loses no letter but the markers, whatever is written, and takes no long time for it', () => {
  const sign = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '- ',
    '1. ',
    '\n',
    ' ',
    'a',
    'ñ',
    'https://e.org',
  );
  const bare = (text: string) => text.replace(/[\s*_[\]()\-•.\d]|https:\/\/e\.org\/?/g, '');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const letters = (nodes: readonly Inline[]): string =>
        nodes
          .map((node) => {
            if (node.kind === 'text') return node.text;
            return node.kind === 'way' ? node.written : letters(node.children);
          })
          .join('');
      const kept = blocksOf(text).flatMap((one) => (one.kind === 'list' ? one.items : [one.children]));
      expect(bare(kept.map(letters).join(''))).toBe(bare(text));
    }),
  );
  const start = performance.now();
  for (const one of ['*a', '[', '[a](', '_a ', '- a\n', '1. a\n', '  a\n- ', '**a'])
    blocksOf(one.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
