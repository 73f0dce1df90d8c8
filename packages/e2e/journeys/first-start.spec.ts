/** A server's first start: by the printed link the secretariat brings its meeting, on a phone, and is in. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { emptyHouse, type EmptyHouse } from '../support/empty-house.js';
import { expect, test } from '../support/journey.js';
import { arrive, PHONE } from '../support/people.js';
import { t } from '../support/words.js';

let house: EmptyHouse;
test.beforeAll(async () => {
  house = await emptyHouse();
});
test.afterAll(() => house.stop());

/** A file that is refused, and a link that is spent. */
const REFUSED = /status of (422|401) .*\/auth\/setup/;

const jsonFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

test('the first person loads the meeting by the printed link, and the link is spent', async ({ browser }) => {
  const { page } = await arrive(browser, { viewport: PHONE, home: house.url, expected: [REFUSED] });
  await page.goto(house.link);
  const enter = page.getByRole('button', { name: t('people:setup.action') });
  const file = page.getByLabel(t('people:setup.file'));
  await expectAccessible(page, 'setting up');
  await expectNoSidewaysScroll(page, 'setting up');

  await enter.click();
  await expect(page.getByRole('link', { name: t('people:setup.noFile') })).toBeVisible();
  await page.getByRole('textbox', { name: t('people:setup.name') }).fill('Rosa Aguilar');
  await page.getByRole('textbox', { name: t('people:setup.email') }).fill('rosa@example.org');
  await file.setInputFiles(jsonFile('meeting.json', { ...DEMO_MEETING, timeZone: 'Mars' }));
  await enter.click();
  await expect(page.getByText('timeZone:', { exact: false })).toBeVisible();
  await expectAccessible(page, 'setting up with a file that cannot be loaded');
  await expectNoSidewaysScroll(page, 'setting up with a file that cannot be loaded');

  await file.setInputFiles(jsonFile('meeting.json', DEMO_MEETING));
  await enter.click();
  await expect(page.getByText(t('people:setup.done'))).toBeVisible();
  await expect(page.getByRole('main').getByText('rosa@example.org', { exact: false })).toBeVisible();
  await expectAccessible(page, 'the meeting loaded');
  await page.getByRole('link', { name: t('people:setup.go') }).click();
  await expect(page.getByRole('link', { name: t('web:shell.people') })).toBeVisible();

  const { page: other } = await arrive(browser, { home: house.url, expected: [REFUSED] });
  await other.goto(house.link);
  await other.getByRole('textbox', { name: t('people:setup.name') }).fill('Otra persona');
  await other.getByRole('textbox', { name: t('people:setup.email') }).fill('otra@example.org');
  await other.getByLabel(t('people:setup.file')).setInputFiles(jsonFile('meeting.json', DEMO_MEETING));
  await other.getByRole('button', { name: t('people:setup.action') }).click();
  await expect(other.getByText(t('people:setup.refused'))).toBeVisible();
});
