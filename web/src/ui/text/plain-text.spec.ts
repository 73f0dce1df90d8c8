/** A marked text says the same without its signs, and one that only looks marked stays to the letter. */
import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text';

describe('a marked text in plain words', () => {
  it('has no signs, and of a link its words alone', () => {
    expect(
      plainText('Que **los _Estados_** ratifiquen *ya* el [convenio *189*](https://example.org/c_1).'),
    ).toBe('Que los Estados ratifiquen ya el convenio 189.');
  });

  it('has its lists line by line', () => {
    expect(plainText('Pedimos:\n\n- **pan**\n- techo\n  y abrigo\n\nY basta.')).toBe(
      'Pedimos:\n• pan\n• techo\ny abrigo\nY basta.',
    );
    expect(plainText('3) tres\n4) [cuatro](mailto:mesa@example.org)')).toBe('3. tres\n4. cuatro');
  });

  it.each([
    '2 * 3 * 4 y snake_case',
    '- Sí, dijo.',
    'Un plazo*\n\ny véase [1] (p. 3)',
    '[b](javascript:alert(1))',
    '<b>x</b> &amp;',
    '',
  ])('stays to the letter where nothing is marked: %j', (text) => {
    expect(plainText(text)).toBe(text);
  });
});
