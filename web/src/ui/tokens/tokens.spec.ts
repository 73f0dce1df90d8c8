/** Proves that every pair of colours that meets on a screen can be told apart: text at 4.5:1, parts at 3:1, in light and dark. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(path.join(process.cwd(), 'web/src/ui/tokens/tokens.css'), 'utf8');
const TOKEN = /--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g;

type Scheme = 'light' | 'dark';
type Colour = readonly [lightness: number, chroma: number, hue: number];

const colour = (text: string) => text.split(' ').map(Number) as unknown as Colour;

const TOKENS = new Map(
  [...css.matchAll(TOKEN)].map(([, name, light, dark]) => [
    name!,
    { light: colour(light!), dark: colour(dark!) },
  ]),
);

/** Relative luminance (WCAG 2) of an OKLCH colour as a screen of sRGB shows it. */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const shown = (value: number) => Math.min(1, Math.max(0, value));
  const red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [dark, bright] = [one, other]
    .map((name) => luminance(TOKENS.get(name)![scheme]))
    .sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'sheet'];
const THEMES = [1, 2, 3, 4, 5, 6].map((position) => `theme-${position}`);

/** What is read, and the grounds it is read on. */
const TEXTS: Record<string, string[]> = {
  ink: [...GROUNDS, 'sunk', 'accent-sunk', 'good-sunk', 'warn-sunk', 'bad-sunk'],
  'ink-quiet': [...GROUNDS, 'sunk', 'accent-sunk'],
  accent: [...GROUNDS, 'sunk', 'accent-sunk', 'warn-sunk'],
  'accent-ink': ['accent'],
  paper: ['ink'],
  now: GROUNDS,
  good: [...GROUNDS, 'good-sunk'],
  warn: [...GROUNDS, 'warn-sunk', 'accent-sunk'],
  bad: [...GROUNDS, 'bad-sunk'],
  ...Object.fromEntries(THEMES.map((theme) => [theme, GROUNDS])),
};

/** What is seen: frames of fields, rings of focus, the filled cells of a mark. */
const PARTS: Record<string, string[]> = {
  'rule-strong': GROUNDS,
  focus: [...GROUNDS, 'sunk', 'accent-sunk'],
  accent: [...GROUNDS, 'rule'],
  now: GROUNDS,
};

const tooClose = (pairs: Record<string, string[]>, scheme: Scheme, least: number) =>
  Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ front, ground, ratio: contrast(front, ground, scheme) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ratio, ground }) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
  );

describe.each(['light', 'dark'] as const)('the colours in %s', (scheme) => {
  it('can be read', () => {
    expect(tooClose(TEXTS, scheme, 4.5)).toEqual([]);
  });

  it('can be seen', () => {
    expect(tooClose(PARTS, scheme, 3)).toEqual([]);
  });
});

it('measures as WCAG does', () => {
  expect(luminance([1, 0, 0])).toBeCloseTo(1, 3);
  expect(luminance([0, 0, 0])).toBeCloseTo(0, 3);
  // sRGB #767676, the grey that just reaches 4.54:1 on white.
  expect(1.05 / (luminance([0.5657, 0, 0]) + 0.05)).toBeCloseTo(4.54, 1);
});
