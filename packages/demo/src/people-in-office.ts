/** Secretariat, rapporteurs, presenters and delegates of the demo meeting; all invented, as are their offices. */
import { delegate, person, presenter } from './person.make.js';

export const RUNNING_THE_MEETING = {
  quiroga: person(
    'Marcela Quiroga Silva',
    'Secretaría de la reunión',
    ['CL', 'UN_AGENCY', 'es'],
    [{ role: 'SECRETARIAT' }],
  ),
  ramdeen: person(
    'Anneke Ramdeen',
    'Secretariat of the meeting',
    ['TT', 'IGO', 'en'],
    [{ role: 'SECRETARIAT' }],
  ),
  olivera: person(
    'Beatriz Olivera Sanguinetti',
    'Universidad Abierta del Sur',
    ['UY', 'ACADEMIA', 'es'],
    [{ role: 'RAPPORTEUR' }],
  ),
  whitlock: person(
    'Kemar Whitlock',
    'Centre for Small Island Mobility Studies',
    ['JM', 'ACADEMIA', 'en'],
    [
      { role: 'RAPPORTEUR', session: 'studies' },
      { role: 'RAPPORTEUR', session: 't1' },
      { role: 'RAPPORTEUR', session: 't2' },
      { role: 'RAPPORTEUR', session: 't3' },
    ],
  ),
};

export const PRESENTERS = {
  villagra: person(
    'Hernán Villagra Ocampos',
    'Centro Chaqueño de Estudios de Población',
    ['PY', 'ACADEMIA', 'es'],
    presenter('studies'),
  ),
  calfucura: person(
    'Ximena Calfucura Reyes',
    'Observatorio Austral de Igualdad y Movilidad',
    ['CL', 'ACADEMIA', 'es'],
    presenter('t1'),
  ),
  stclair: person(
    'Marva St. Clair-Joseph',
    'Windward Centre for Climate and Population',
    ['DM', 'ACADEMIA', 'en'],
    presenter('t2'),
  ),
  avelar: person(
    'Rodrigo Avelar Tejada',
    'Mecanismo Ístmico de Diálogo Migratorio',
    ['SV', 'IGO', 'es'],
    presenter('t3'),
  ),
  dorcely: person(
    'Nadège Dorcély',
    'Conseil des diasporas de la Caraïbe',
    ['HT', 'DIASPORA', 'fr'],
    presenter('t4'),
  ),
  prado: person(
    'Luciana Prado Menezes',
    'Rede Correnteza contra o Tráfico de Pessoas',
    ['BR', 'CIVIL_SOCIETY', 'pt'],
    presenter('t5'),
  ),
  quiros: person(
    'Esteban Quirós Umaña',
    'Instituto Ístmico de Trabajo y Movilidad',
    ['CR', 'ACADEMIA', 'es'],
    presenter('t6'),
  ),
};

export const DELEGATES = {
  andrade: delegate('Paola Andrade Cevallos', 'Cancillería, dirección de asuntos migratorios', 'EC', 'es'),
  vasconcelos: delegate('Tânia Vasconcelos Braga', 'Coordenação federal de migração laboral', 'BR', 'pt'),
  yearwood: delegate('Denise Yearwood-Clarke', 'Ministry responsible for immigration', 'BB', 'en'),
  philistin: delegate('Jean-Robert Philistin', 'Direction générale des affaires consulaires', 'HT', 'fr'),
  funes: delegate('Óscar Reinaldo Funes', 'Dirección de protección al migrante retornado', 'HN', 'es'),
  montenegro: delegate('Gabriela Montenegro Paz', 'Viceministerio de asuntos consulares', 'GT', 'es'),
  august: delegate('Sharlene August', 'Department of Borders and Nationality', 'BZ', 'en'),
  doerga: delegate('Rajesh Doerga', 'Ministry of Home Affairs, migration desk', 'SR', 'en'),
};
