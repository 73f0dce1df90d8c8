/** Every text in another language than the page's says so: what people wrote, what the meeting says, names of languages. */
import { expect, type Page } from '@playwright/test';
import { demo } from './people.js';

/** What was written, and in which language. */
type Written = readonly [text: string, language: string];
type Words = Record<'es' | 'en' | 'pt' | 'fr', string | null>;

interface Texts {
  meeting: {
    title: Words;
    aim: Words;
    objectives: Words[];
    mandates: { title: Words }[];
    organizers: Words[];
    agenda: { title: Words; speakers: { role: Words | null }[] }[];
    contributions: { edges: { node: { text: string; title: string | null; language: string } }[] };
  };
  contributionBySymbol: { comments: { edges: { node: { text: string; language: string } }[] } };
}

const QUERY = `fragment W on LocalizedText { es en pt fr }
  query ($slug: String!, $symbol: String!) {
    meeting(slug: $slug) {
      title { ...W } aim { ...W } objectives { ...W } mandates { title { ...W } } organizers { ...W }
      agenda { title { ...W } speakers { role { ...W } } }
      contributions(first: 100, orderBy: NEWEST) { edges { node { text title language } } }
    }
    contributionBySymbol(symbol: $symbol) { comments(first: 50) { edges { node { text language } } } }
  }`;

/** All that the public may read, the discussion of one contribution with it. */
export async function writtenTexts(page: Page, symbol: string): Promise<Written[]> {
  const data = { query: QUERY, variables: { slug: demo().meeting, symbol } };
  const response = await page.request.post('/graphql', { data });
  const { meeting, contributionBySymbol } = ((await response.json()) as { data: Texts }).data;
  const said = [
    ...[meeting.title, meeting.aim, ...meeting.objectives, ...meeting.organizers],
    ...meeting.mandates.map(({ title }) => title),
    ...meeting.agenda.flatMap(({ title, speakers }) => [title, ...speakers.map(({ role }) => role)]),
  ].filter((one) => one !== null);
  const contributions = meeting.contributions.edges.map(({ node }) => node);
  return [
    ...contributions.map(({ text, language }) => [text, language] as const),
    ...contributions.flatMap(({ title, language }) => (title ? [[title, language] as const] : [])),
    ...contributionBySymbol.comments.edges.map(({ node }) => [node.text, node.language] as const),
    // What is the same in two languages is of both.
    ...said.flatMap((words) =>
      Object.entries(words)
        .filter(([, text], _, all) => text && all.filter(([, other]) => other === text).length === 1)
        .map(([language, text]) => [text!, language] as const),
    ),
    ...(['es', 'en', 'pt', 'fr'] as const).map((one) => [ownName(one), one] as const),
  ];
}

function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Where known texts stand on the page: in which language each is, which it is told to be in, and how it is written there. */
interface Shown {
  language: string;
  told: string | undefined;
  html: string;
}

async function shownOn(page: Page, known: readonly Written[]): Promise<{ ofPage: string; shown: Shown[] }> {
  return page.evaluate((written) => {
    const languages = new Map(written);
    const shown = [...document.body.querySelectorAll('*')]
      .filter((one) => one.childElementCount === 0)
      .map((one) => [one, languages.get(one.textContent.trim())] as const)
      .flatMap(([one, language]) => {
        const told = one.closest<HTMLElement>('[lang]')?.lang.slice(0, 2);
        return language === undefined ? [] : [{ language, told, html: one.outerHTML.slice(0, 120) }];
      });
    return { ofPage: document.documentElement.lang, shown };
  }, known);
}

/** In how many known texts on the page another language than its own is spoken. */
export async function foreignTexts(page: Page, known: readonly Written[]): Promise<number> {
  const { ofPage, shown } = await shownOn(page, known);
  return shown.filter(({ language }) => language !== ofPage).length;
}

/** Looks at every known text on the page. */
export async function expectLanguages(page: Page, known: readonly Written[], where: string): Promise<void> {
  const { shown } = await shownOn(page, known);
  const wrong = shown
    .filter(({ language, told }) => language !== told)
    .map(({ language, told, html }) => `${told} instead of ${language}: ${html}`);
  expect.soft(wrong, `languages on ${where}`).toEqual([]);
}
