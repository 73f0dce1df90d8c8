/** A rapporteur who decides item after item by keys alone, as somebody before them decided, and counts what it takes. */
import { expect, type Page, type Response } from '@playwright/test';
import { DESK_HASTE_MS } from '@aportes/domain/limits';
import type { WaitingItem } from './hundred-items.js';
import { Keyboard } from './keyboard.js';
import type { Person } from './people.js';
import { t } from './words.js';

const NOTE = 'It repeats what the session has already said.';
const MESSAGE = 'Please say who should act, and by when.';
const REASON = t('vocabulary:declineReason.DUPLICATE').slice(0, 6);

const DECISIONS = /acceptContribution|declineContribution|requestChanges/;
const REFUSALS = /"__typename":"(ClaimedByAnother|NotAllowedNow|Stale|Invalid|IdReused)"/;

interface Words {
  mine: string;
  theirs: string;
  more: string;
}

/** What there is to do: decide about what is open, go on in the list, wait for an answer, or nothing any more. */
function next({ mine, theirs, more }: Words): 'decide' | 'j' | 'k' | 'wait' | 'leave' {
  const rows = [...document.querySelectorAll('[data-row]')];
  const isFree = (row: Element | undefined) =>
    row?.textContent.includes('REAL/') && row.querySelector('time') && !row.textContent.includes(theirs);
  const at = rows.findIndex((row) => row.ariaCurrent === 'true');
  if (isFree(rows[at])) {
    const isAtHand = document.querySelector('article [aria-keyshortcuts~="A"]') !== null;
    return isAtHand && document.querySelector('article')?.textContent.includes(mine) ? 'decide' : 'wait';
  }
  if (rows.slice(at + 1).some(isFree)) return 'j';
  if (rows.some(isFree)) return 'k';
  return [...document.querySelectorAll('button')].some((one) => one.textContent === more) ? 'wait' : 'leave';
}

export class Triage {
  /** How many presses and filled fields each decision took, with what was passed over before it. */
  readonly counts: number[] = [];
  private readonly answers: Promise<string[]>[] = [];
  private actions = 0;
  private readonly page: Page;
  private readonly keyboard: Keyboard;
  private readonly words: Words;

  constructor(
    { page }: Person,
    other: Person,
    private readonly items: ReadonlyMap<string, WaitingItem>,
  ) {
    this.page = page;
    this.keyboard = new Keyboard(page);
    this.words = {
      mine: t('contributions:desk.claimedMine'),
      theirs: t('contributions:desk.reviewing', { name: other.name }),
      more: t('contributions:list.more'),
    };
    page.on('response', (response) => {
      if (DECISIONS.test(response.request().postData() ?? '')) this.answers.push(refusalsIn(response));
    });
  }

  /** From the list on, until nothing waits that nobody else has in hand. */
  async run(): Promise<void> {
    await this.press('Enter');
    for (;;) {
      const step = await this.next();
      if (step === 'leave') return;
      if (step === 'decide') await this.decide();
      else await this.press(step);
    }
  }

  private async next(): Promise<'decide' | 'j' | 'k' | 'leave'> {
    let step: ReturnType<typeof next> = 'wait';
    await expect.poll(async () => (step = await this.page.evaluate(next, this.words))).not.toBe('wait');
    return step === 'wait' ? 'leave' : step;
  }

  private async decide(): Promise<void> {
    const symbol = await this.symbol();
    const item = this.items.get(symbol ?? '');
    if (!item) throw new Error(`${symbol} is none of the hundred.`);
    // Nobody decides about what is not seen yet.
    await this.page.waitForTimeout(DESK_HASTE_MS);
    await this.give(item);
    await expect.poll(() => this.symbol()).not.toBe(symbol);
    this.counts.push(this.actions);
    this.actions = 0;
  }

  private async give({ verdict }: WaitingItem): Promise<void> {
    if (verdict === 'ACCEPTED') return this.press('a');
    const isDeclined = verdict === 'DECLINED';
    await this.press(isDeclined ? 'r' : 'i');
    // Nobody types before the form is there.
    if (isDeclined) {
      await this.keyboard.expectAt(this.page.getByRole('combobox', { name: t('contributions:desk.reason') }));
      await this.fill(REASON);
      await this.press('Tab');
    }
    const words = t(`contributions:desk.${isDeclined ? 'note' : 'message'}`);
    await this.keyboard.expectAt(this.page.getByRole('textbox', { name: words }));
    await this.fill(isDeclined ? NOTE : MESSAGE);
    await this.press('Tab');
    await this.press('Enter');
  }

  private async press(key: string): Promise<void> {
    this.actions += 1;
    await this.keyboard.press(key);
  }

  private async fill(text: string): Promise<void> {
    this.actions += 1;
    await this.keyboard.type(text);
  }

  private async symbol(): Promise<string | null> {
    const heading = this.page.getByRole('article').getByRole('heading').first();
    const text = (await heading.count()) > 0 ? await heading.textContent() : null;
    return /\S+\/REAL\/\d+/.exec(text ?? '')?.[0] ?? null;
  }

  /** A decision that is refused came too late, or was about something else. */
  async refusals(): Promise<string[]> {
    return (await Promise.all(this.answers)).flat();
  }
}

async function refusalsIn(response: Response): Promise<string[]> {
  const refused = REFUSALS.exec(await response.text());
  return refused ? [refused[1]!] : [];
}
