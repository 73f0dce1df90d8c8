/** Serves the demo as for the journeys, beside it a meeting with far too much and one with nothing at all. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { aportes } from '../support/command-line.js';
import { openDemoHouse } from '../support/demo-house.js';
import { offerHouses } from '../support/own-house.js';

export const PLENTY = 'plenty';
export const NOTHING = 'nothing';

const LONG_TITLE =
  'Reunión Intergubernamental Ampliada de Seguimiento, Examen y Actualización Periódica de los Compromisos Regionales sobre Migración Internacional, Desplazamiento Interno, Movilidad Laboral, Protección de la Niñez y Adolescencia no Acompañada, Reunificación Familiar, Remesas, Diásporas, Retorno, Reintegración y Cooperación Transfronteriza entre los Países de América Latina y el Caribe, sus Comunidades en el Exterior y las Organizaciones Internacionales que las Acompañan, con Participación de la Sociedad Civil y la Academia';

const LONG_SOURCE =
  'María de los Ángeles Fernández-Villavicencio y Etcheverry Goyeneche, Instituto Interuniversitario Latinoamericano y Caribeño de Estudios Avanzados sobre Movilidad Humana, Fronteras y Políticas Públicas Comparadas';

function item(index: number): string {
  const theme = DEMO_MEETING.themes[index % DEMO_MEETING.themes.length]?.code;
  const long = index % 5 === 0;
  return JSON.stringify({
    id: `plenty-${index}`,
    kind: index % 3 === 0 ? 'GOOD_PRACTICE' : 'RECOMMENDATION',
    title: index % 3 === 0 ? LONG_TITLE.slice(0, long ? 300 : 90) : undefined,
    text: `${index + 1}. ${DEMO_MEETING.objectives[0]?.es ?? ''} ${long ? LONG_TITLE.repeat(4) : ''}`,
    language: 'es',
    theme,
    subregion: DEMO_MEETING.subregions[index % DEMO_MEETING.subregions.length]?.code,
    source: long ? LONG_SOURCE : 'Instituto de Estudios',
  });
}

export default async function globalSetup(): Promise<() => Promise<void>> {
  const house = await openDemoHouse('aportes_shots');
  offerHouses([house]);
  const { env, stop } = house;
  const file = (name: string, content: string) => {
    const full = path.join(String(env['DATA_DIR']), name);
    writeFileSync(full, content);
    return full;
  };
  const meeting = (slug: string, rest: object) =>
    file(
      `${slug}.json`,
      JSON.stringify({ ...DEMO_MEETING, slug, symbolPrefix: slug.toUpperCase(), ...rest }),
    );
  await aportes(env, 'meeting', 'import', meeting(PLENTY, { title: { es: LONG_TITLE } }));
  await aportes(env, 'meeting', 'import', meeting(NOTHING, { aim: undefined, objectives: [], mandates: [] }));
  const items = file('items.jsonl', Array.from({ length: 500 }, (_, index) => item(index)).join('\n'));
  await aportes(env, 'import', items, '--meeting', PLENTY);
  return stop;
}
