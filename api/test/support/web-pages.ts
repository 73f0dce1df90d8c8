/** The addresses of the web, as its table of them has them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../../../web/src/app/routes.ts', import.meta.url));

/** @param parts what stands in the places of the addresses */
export function webPages(parts: Record<string, string>): string[] {
  const found = [...readFileSync(TABLE, 'utf8').matchAll(/(outside|inMeeting|routeOf)\(\s*'([^']*)'/g)];
  return found.map(([, kind, address]) => {
    const whole = kind === 'inMeeting' ? `/m/:slug${address}` : address!;
    return whole.replace(/[:*](\w+)\??/g, (_, name: string) => parts[name] ?? 'nowhere');
  });
}
