/** A personal invitation, from the secretariat's page to the meeting, and back on another device by a typed code. */
import { codeIn } from '../../../api/test/support/received-mail.js';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.js';
import { savedNote } from '../support/draft-screen.js';
import { growUntil } from '../support/growing-list.js';
import { expect, test } from '../support/journey.js';
import { linkIn, mailTo } from '../support/mails.js';
import { joinCode } from '../support/newcomer.js';
import { arrive, demo, PHONE } from '../support/people.js';
import { fillRecommendation, goToSession, send, sentence } from '../support/session-screen.js';
import { problems } from '../support/states/state.js';
import { receipt, waitsForSignIn } from '../support/waiting-screen.js';
import { SIGN_IN_REFUSED } from '../support/watch.js';
import { t } from '../support/words.js';

const EMAIL = 'rosa.quispe@example.org';

test('somebody is invited, accepts by a button and comes back on another device by a typed code', async ({
  browser,
}) => {
  const { page: desk } = await arrive(browser, { role: 'secretariat' });
  await desk.goto(`/m/${demo().meeting}/people`);
  await expect(desk.getByRole('heading', { name: t('people:invite.title') })).toBeVisible();
  const invite = desk.getByRole('button', { name: t('people:invite.send'), exact: true });
  await invite.click();
  await expect(problems(desk)).toBeFocused();
  await expectAccessible(desk, 'the form to invite with what is missing');
  await desk.getByRole('textbox', { name: t('people:invite.email') }).fill('Rosa.Quispe@example.org');
  await desk.getByRole('textbox', { name: t('people:invite.name') }).fill('Rosa Quispe');
  await desk.getByRole('combobox', { name: t('people:invite.kind') }).selectOption('ACADEMIA');
  await desk.getByRole('combobox', { name: t('people:invite.role') }).selectOption('RAPPORTEUR');
  await invite.click();
  const invitation = desk.getByRole('listitem').filter({ hasText: EMAIL });
  await expect(invitation).toBeVisible();

  const invited = await mailTo(EMAIL);
  expect(invited.subject).toContain(t('mail:invitation.subject', { meeting: '' }).trim());
  const { page: phone, context } = await arrive(browser, { viewport: PHONE, expected: [SIGN_IN_REFUSED] });
  await phone.goto(linkIn(invited));
  const accept = phone.getByRole('button', { name: t('people:accept.action') });
  await expect(accept).toBeVisible();
  await expectAccessible(phone, 'the invitation');
  await expectNoSidewaysScroll(phone, 'the invitation');
  await accept.click();
  await expect(phone.getByRole('link', { name: 'Rosa Quispe' })).toBeVisible();
  await expect(phone).toHaveURL(new RegExp(`/m/${demo().meeting}$`));
  await expect(invitation.getByText(t('people:invitations.state.ACCEPTED'), { exact: true })).toBeVisible({
    timeout: 20_000,
  });

  await phone.goto('/');
  await phone.goto(linkIn(invited));
  await phone.getByRole('button', { name: t('people:accept.action') }).click();
  await expect(phone.getByText(t('people:accept.refused'))).toBeVisible();
  await context.close();

  const { page: laptop } = await arrive(browser, { expected: [SIGN_IN_REFUSED] });
  await laptop.goto('/back');
  await laptop.getByRole('button', { name: t('web:back.send') }).click();
  await expect(problems(laptop)).toBeFocused();
  await expectAccessible(laptop, 'the way back with what is missing');
  await laptop.getByRole('textbox', { name: t('web:back.email') }).fill(EMAIL);
  await laptop.getByRole('button', { name: t('web:back.send') }).click();
  const code = laptop.getByRole('textbox', { name: t('web:back.code') });
  await code.fill('2222-2222');
  await laptop.getByRole('button', { name: t('web:back.enter') }).click();
  await expect(laptop.getByText(t('web:back.problems.refused')).first()).toBeVisible();
  await expectAccessible(laptop, 'the code that opens nothing');
  await code.fill(codeIn(await mailTo(EMAIL, 2)).toLowerCase());
  await laptop.getByRole('button', { name: t('web:back.enter') }).click();
  await expect(laptop.getByRole('link', { name: 'Rosa Quispe' })).toBeVisible();
  await laptop.goto('/me');
  await expect(laptop.getByText(t('people:address.have', { email: EMAIL }))).toBeVisible();
  await expectAccessible(laptop, 'the own account');
});

test('the secretariat runs the door, appoints and removes, in light and dark and on a phone', async ({
  browser,
}) => {
  const guest = await arrive(browser, { role: 'expert', index: 1 });
  await guest.page.goto(`/m/${demo().meeting}`);
  const { page } = await arrive(browser, { role: 'secretariat', colorScheme: 'dark', viewport: PHONE });
  await page.goto(`/m/${demo().meeting}/people`);
  await page.getByRole('button', { name: t('people:door.switchOff') }).click();
  await expect(page.getByText(t('people:door.shut'))).toBeVisible();
  await page.getByRole('button', { name: t('people:door.switchOn') }).click();
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
  await expectAccessible(page, 'the people of the meeting, dark');
  await expectNoSidewaysScroll(page, 'the people of the meeting');

  const change = page.getByRole('button', { name: `${t('people:participants.change')}: ${guest.name}` });
  await growUntil(page, change, page.getByRole('button', { name: t('people:participants.change') }));
  await change.click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox', { name: t('people:participants.newRole') }).selectOption('RAPPORTEUR');
  await sheet.getByRole('button', { name: t('people:participants.add') }).click();
  const role = t('vocabulary:role.RAPPORTEUR');
  const take = sheet.getByRole('button', { name: t('people:participants.takeOf', { role }), exact: true });
  await expect(take).toBeVisible();
  // Of what lies outside a dialog nothing is heard.
  await expect(sheet.getByRole('status')).toHaveText(t('people:participants.done.granted'));
  await expectAccessible(page, 'the roles of a participant');
  await guest.page.reload();
  const desk = guest.page.getByRole('link', { name: t('web:shell.desk') });
  await expect(desk).toBeVisible();
  await take.click();
  await expect(take).toBeHidden();
  await guest.page.reload();
  await expect(guest.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(desk).toBeHidden();
});

test('a sign-in that ends while somebody writes is begun again in place, and the text stays', async ({
  browser,
}) => {
  const email = 'amaru.condori@example.org';
  const { page, context } = await arrive(browser, { viewport: PHONE });
  await page.goto(`/j/${await joinCode(browser)}`);
  await page.getByRole('textbox', { name: t('web:join.name') }).fill('Amaru Condori');
  await page.getByRole('combobox', { name: t('web:join.kind') }).selectOption('DIASPORA');
  await page.getByRole('button', { name: t('web:join.send') }).click();
  await expect(page.getByRole('link', { name: 'Amaru Condori' })).toBeVisible();

  await page.goto('/me');
  await page.getByRole('textbox', { name: t('people:address.email') }).fill(email);
  await page.getByRole('button', { name: t('people:address.send') }).click();
  const confirmation = page.getByRole('textbox', { name: t('people:address.code') });
  await confirmation.fill(codeIn(await mailTo(email)));
  await expectAccessible(page, 'the address that waits for its code');
  await page.getByRole('button', { name: t('people:address.confirm') }).click();
  await expect(page.getByText(t('people:address.have', { email }))).toBeVisible();

  await goToSession(page);
  const text = sentence('no interrumpan a quien escribe');
  await fillRecommendation(page, text);
  // By now the server has told the page who it is: asked after the end, it would know nobody.
  await expect(savedNote(page)).toBeVisible();
  await context.request.post('/auth/sign-out');
  await send(page);
  await expect(waitsForSignIn(page)).toBeVisible();
  await page.getByRole('button', { name: t('web:expiry.again') }).click();
  const sheet = page.getByRole('dialog');
  await expectAccessible(page, 'the way back in place');
  await sheet.getByRole('textbox', { name: t('web:back.email') }).fill(email);
  await sheet.getByRole('button', { name: t('web:back.send') }).click();
  await sheet.getByRole('textbox', { name: t('web:back.code') }).fill(codeIn(await mailTo(email, 2)));
  await sheet.getByRole('button', { name: t('web:back.enter') }).click();
  await expect(sheet).toBeHidden();
  await expect(receipt(page)).toBeVisible();
  await expect(page.getByText(text).first()).toBeVisible();
});
