/** Texts that have broken other software, and what our product must say of each. */
import fc from 'fast-check';

/** One of each family. */
export const FAMILIES = [
  '',
  ' \t\n\u00a0\ufeff',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '  a la letra, también los espacios \r\n\t',
  'e\u0301 no es é; ﬁ no es fi; Ǆ',
  '👩🏽‍🚀🏳️‍🌈🇨🇱\u200b\u200d\u2060',
  '\u202ederecha a izquierda\u202c \u0007\u001b[31m\u007f\u0085\ufffe\uffff',
  `'; DROP TABLE contribution; -- " \\' $1 %s {0} \${1+1} {{7*7}} #{x}`,
  '<script>alert(1)</script> javascript:alert(1) ]]> &amp; <!--',
  '../../etc/passwd\\..\\nul CON: file:///x',
  '=1+1 @SUM(A1) +1 -1 \t=cmd',
  '__proto__ constructor hasOwnProperty toString null undefined NaN true 1e309',
  'a'.repeat(20_000),
  '🌊'.repeat(20_001),
  `${'﷽'.repeat(50)} ${'Z\u0300\u0301\u0302\u0303'.repeat(40)}`,
];

/** Characters on which parsers stumble. */
const STUMBLING = [...'\'"\\%_$<&|!( \n\t\u0000\ufeff\u202e', ':*', '--', '\ud83d', '\ude00'];

/** Any UTF-16 whatever, well-formed or not, in which such characters are frequent. */
export const difficultText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...STUMBLING), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** Written here anew, so that it does not share a mistake with what it proves. */
export function fault(text: string, { min, max }: { min: number; max: number }): string | null {
  if (/^[\s\ufeff]*$/u.test(text)) return 'REQUIRED';
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) return 'MALFORMED';
  const { length } = [...text];
  if (length < min) return 'TOO_SHORT';
  return length > max ? 'TOO_LONG' : null;
}

/** The same for a text that may be left out: an empty one is none. */
export function optionalFault(text: string, limit: { min: number; max: number }): string | null {
  return text === '' ? null : fault(text, limit);
}
