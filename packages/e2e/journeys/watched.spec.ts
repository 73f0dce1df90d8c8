/** What holds in every journey without being asked for: a browser that breaks a policy, fails or strays fails the journey. */
import { expect, test } from '../support/journey.js';
import { arrive } from '../support/people.js';
import { endWatch } from '../support/watch.js';

const ELSEWHERE = 'https://elsewhere.invalid';

test('a browser is noticed that does what the policy forbids, fails, complains or asks somebody else', async ({
  browser,
}) => {
  const { page } = await arrive(browser, { expected: [/as announced/] });
  await page.goto('/j');
  // The browser tells of them in its own time, and of nothing on a page that is gone.
  const told = Promise.all([
    page.waitForEvent('console', (message) => message.text().startsWith('violates img-src')),
    page.waitForEvent('console', (message) =>
      message.text().startsWith('violates require-trusted-types-for'),
    ),
    page.waitForEvent('pageerror'),
  ]);
  await page.evaluate((elsewhere) => {
    const image = document.createElement('img');
    image.src = `${elsewhere}/pixel.gif`;
    document.body.append(image);
    try {
      document.body.innerHTML += '<b>text</b>';
    } catch {
      // Trusted Types refuse it, which is noticed by itself.
    }
    console.error('a complaint');
    console.error('a complaint as announced');
    setTimeout(() => {
      throw new Error('a failure');
    });
  }, ELSEWHERE);
  await told;
  await page.evaluate((address) => location.assign(address), `${ELSEWHERE}/page`);
  await page.waitForURL(/chrome-error/).catch(() => {});
  const faults = (await endWatch()).join('\n');
  expect(faults).toContain(`violates img-src: ${ELSEWHERE}/pixel.gif`);
  expect(faults).toContain('violates require-trusted-types-for: trusted-types-sink');
  expect(faults).toContain('console: a complaint');
  expect(faults).not.toContain('as announced');
  expect(faults).toContain('page error: Error: a failure');
  expect(faults).toContain(`foreign request: ${ELSEWHERE}/page`);
});
