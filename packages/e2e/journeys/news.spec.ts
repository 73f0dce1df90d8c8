/** What happens to one's own comes by itself, is read in one place, and reaches the mailbox until one press stops it. */
import { codeIn } from '../../../api/test/support/received-mail.js';
import { expectAccessibleInBoth, expectNoSidewaysScroll } from '../support/accessibility.js';
import { openAtDesk, press } from '../support/desk-screen.js';
import { expect, test } from '../support/journey.js';
import { mailTo } from '../support/mails.js';
import { newcomer } from '../support/newcomer.js';
import { arrive, demo, DESKTOP, PHONE } from '../support/people.js';
import { goToSession, sentence, submitRecommendation } from '../support/session-screen.js';
import { button } from '../support/states/state.js';
import { t } from '../support/words.js';

const CHANGES = 'news:notification.CHANGES_REQUESTED';
/** Whatever its number. */
const counted = (key: string): RegExp =>
  new RegExp([1, 2].map((count) => t(key, { count, formatted: '\\d+' })).join('|'));

for (const viewport of [PHONE, DESKTOP])
  test(`an author is told of changes, comments and endorsements, by the bell and by mail, at ${viewport.width} pixels`, async ({
    browser,
  }) => {
    const where = `${viewport.width}`;
    const author = await newcomer(browser, 'Yolanda Quispe', { viewport });
    const other = await arrive(browser, { role: 'delegate', viewport });
    const rapporteur = await arrive(browser, { role: 'rapporteur' });
    const { page } = author;
    const bell = page.getByRole('link', { name: new RegExp(`^${t('web:news.title')}:`) });
    const entries = page.getByRole('list', { name: t('web:news.list') }).getByRole('listitem');

    await page.goto(`/m/${demo().meeting}/news`);
    await expect(bell).toHaveAccessibleName(new RegExp(t('web:news.none')));

    await page.goto('/me');
    const email = `autora.${where}@example.org`;
    await page.getByRole('textbox', { name: t('people:address.email') }).fill(email);
    await button(page, 'people:address.send').click();
    await page.getByRole('textbox', { name: t('people:address.code') }).fill(codeIn(await mailTo(email)));
    await button(page, 'people:address.confirm').click();
    await expect(page.getByText(t('people:address.have', { email }))).toBeVisible();
    await page.getByRole('radio', { name: t('people:mails.choice.AT_ONCE'), exact: true }).check();
    await expect(page.getByText(t('people:mails.saved')).first()).toBeVisible();
    await expectAccessibleInBoth(page, `the own account with the choice of mails, ${where}`);
    await expectNoSidewaysScroll(page, `the own account with the choice of mails, ${where}`);

    await goToSession(page);
    const text = sentence('avisen a quien espera');
    const symbol = await submitRecommendation(page, text);
    await other.page.goto(`/c/${symbol}`);
    await press(other.page, 'contributions:endorse.press');
    await expect(other.page.getByText(t('contributions:endorse.mine.ENDORSED'))).toBeVisible();
    await expect(bell).toHaveAccessibleName(counted('web:news.unread'));
    await other.page.getByRole('textbox', { name: t('contributions:comments.text') }).fill('¿Desde cuándo?');
    await button(other.page, 'contributions:comments.send').click();
    await expect(bell).toHaveAccessibleName(new RegExp(t('web:news.unread', { count: 2, formatted: '2' })));
    await expectNoSidewaysScroll(page, `the bell, ${where}`);

    await bell.click();
    await expect(entries).not.toHaveCount(0);
    await expect(entries.nth(0)).toContainText(t('news:notification.COMMENTED'));
    await expect(entries.nth(1)).toContainText(t('news:notification.ENDORSED', { count: 1, formatted: '1' }));
    await expect(bell).toHaveAccessibleName(new RegExp(t('web:news.none')));
    await expectAccessibleInBoth(page, `the news, ${where}`);
    await expectNoSidewaysScroll(page, `the news, ${where}`);

    // While one reads, what comes waits, and nothing moves.
    await openAtDesk(rapporteur.page, text);
    await press(rapporteur.page, 'contributions:desk.request');
    await rapporteur.page
      .getByRole('textbox', { name: t('contributions:desk.message') })
      .fill('Diga desde cuándo.');
    await press(rapporteur.page, 'contributions:desk.sendRequest');
    const more = page.getByRole('button', { name: t('web:news.show', { count: 1, formatted: '1' }) });
    await expect(more).toBeVisible();
    await expect(entries.nth(0)).toContainText(t('news:notification.COMMENTED'));
    await expectAccessibleInBoth(page, `news that wait, ${where}`);
    await more.click();
    await expect(entries.nth(0)).toContainText(t(CHANGES));
    await expect(entries.nth(0)).toBeFocused();
    await entries
      .nth(0)
      .getByRole('link', { name: new RegExp(symbol.split('/').slice(1).join('/')) })
      .click();
    await expect(page.getByText(text).first()).toBeVisible();

    const mail = await mailTo(email, 2);
    expect(mail.subject).toBe(t(CHANGES));
    expect(mail.text).toContain(symbol);
    for (const { name } of [other, rapporteur]) expect(mail.raw).not.toContain(name);

    // Stopped where nobody is signed in.
    const stranger = await arrive(browser, { viewport });
    await stranger.page.goto(/\/stop#token=[\w-]{43}/.exec(mail.text)![0]);
    const stop = button(stranger.page, 'people:mails.stop.action');
    await expect(stop).toBeVisible();
    await expectAccessibleInBoth(stranger.page, `stopping mails, ${where}`);
    await stop.click();
    await expect(stranger.page.getByRole('main').getByText(t('people:mails.stop.done'))).toBeVisible();
    await expectAccessibleInBoth(stranger.page, `mails stopped, ${where}`);
    await expectNoSidewaysScroll(stranger.page, `mails stopped, ${where}`);
    await page.goto('/me');
    await expect(page.getByRole('radio', { name: t('people:mails.choice.NONE'), exact: true })).toBeChecked();
  });
