/** Experts and invited guests of the demo meeting; all invented, as are their institutions. */
import { person } from './person.make.js';

export const INTERGOVERNMENTAL = {
  salvatierra: person('Fernando Salvatierra Rojas', 'Foro Altiplánico de Integración', ['BO', 'IGO', 'es']),
  augustehenry: person('Simone Auguste-Henry', 'Eastern Islands Mobility Commission', ['LC', 'IGO', 'en']),
};

export const UNITED_NATIONS = {
  solberg: person('Ingrid Solberg', 'United Nations Programme on Climate Mobility', [
    'NO',
    'UN_AGENCY',
    'en',
  ]),
  forde: person('Dacia Forde', 'United Nations Programme on Climate Mobility, subregional office', [
    'AG',
    'UN_AGENCY',
    'en',
  ]),
  cifuentes: person('Mariana Cifuentes Lara', 'Oficina de las Naciones Unidas para la Niñez en Movimiento', [
    'CO',
    'UN_AGENCY',
    'es',
  ]),
  montufar: person(
    'Valeria Montúfar Recinos',
    'Oficina de las Naciones Unidas para la Niñez en Movimiento, sede subregional',
    ['PA', 'UN_AGENCY', 'es'],
  ),
  diarra: person('Amadou Diarra', 'Programme des Nations Unies pour la mobilité de la main-d’œuvre', [
    'SN',
    'UN_AGENCY',
    'fr',
  ]),
  elamrani: person('Noor El-Amrani', 'United Nations Unit for Mobility Statistics', [
    null,
    'UN_AGENCY',
    'en',
  ]),
};

export const CIVIL_SOCIETY = {
  huaman: person('Carla Huamán Ccori', 'Asociación Puentes de Quincha', ['PE', 'CIVIL_SOCIETY', 'es']),
  charles: person('Thandiwe Charles', 'Grenadines Legal Aid Circle', ['GD', 'CIVIL_SOCIETY', 'en']),
  arriaga: person('Guadalupe Arriaga Montes', 'Red de Albergues Camino Abierto', [
    'MX',
    'CIVIL_SOCIETY',
    'es',
  ]),
  batista: person('Yolanda Batista Reyes', 'Mesa Fronteriza por los Derechos', ['DO', 'CIVIL_SOCIETY', 'es']),
  zelaya: person('Milton Zelaya Pineda', 'Centro de Apoyo a Familias Separadas', [
    'NI',
    'CIVIL_SOCIETY',
    'es',
  ]),
};

export const PRIVATE_SECTOR = {
  baeza: person('Andrés Baeza Lillo', 'Cámara Frutícola de los Valles', ['CL', 'PRIVATE_SECTOR', 'es']),
  rolle: person('Tamika Rolle', 'Caribbean Hospitality Employers Roundtable', ['BS', 'PRIVATE_SECTOR', 'en']),
  saboia: person('Henrique Sabóia Nunes', 'Remessa Clara Pagamentos', ['BR', 'PRIVATE_SECTOR', 'pt']),
  barrios: person('Ana Lucía Barrios', 'Corredor Digital de Remesas', ['PA', 'PRIVATE_SECTOR', 'es']),
};

export const ACADEMIA = {
  navarrete: person('Cristóbal Navarrete Luna', 'Universidad Intercultural de los Tres Ríos', [
    'MX',
    'ACADEMIA',
    'es',
  ]),
  marcellin: person('Élodie Marcellin', 'Laboratoire Mobilités et sociétés insulaires', [
    'MQ',
    'ACADEMIA',
    'fr',
  ]),
};

export const MIGRANT_ORGANIZATIONS = {
  colmenares: person('Yusmary Colmenares', 'Red de Mujeres Migrantes del Nororiente', [
    'VE',
    'MIGRANT_ORGANIZATION',
    'es',
  ]),
  saintfleur: person('Wilner Saint-Fleur', 'Union des travailleurs haïtiens du Sud', [
    'CL',
    'MIGRANT_ORGANIZATION',
    'fr',
  ]),
  mamani: person('Florinda Mamani Choque', 'Cooperativa Textil Hermanas del Altiplano', [
    'AR',
    'MIGRANT_ORGANIZATION',
    'es',
  ]),
  santana: person('Francisca dos Anjos Santana', 'Associação de Trabalhadoras Migrantes da Fronteira Norte', [
    'BR',
    'MIGRANT_ORGANIZATION',
    'pt',
  ]),
  pacheco: person('Roxana Pacheco Mejía', 'Movimiento de Trabajadoras del Hogar en Tránsito', [
    'MX',
    'MIGRANT_ORGANIZATION',
    'es',
  ]),
  toledo: person('Carmen Toledo Ruiz', 'Spanish-Speaking Newcomers Circle', [
    'TT',
    'MIGRANT_ORGANIZATION',
    'en',
  ]),
};

export const DIASPORA = {
  echeverri: person('Mauricio Echeverri Zapata', 'Federación de Asociaciones Colombianas en Levante', [
    'CO',
    'DIASPORA',
    'es',
  ]),
  castillo: person('Ileana Castillo Rivas', 'Assembly of Salvadoran Hometown Clubs', [
    'SV',
    'DIASPORA',
    'en',
  ]),
  augustine: person('Winston Augustine', 'Guyanese Nurses Abroad', ['GB', 'DIASPORA', 'en']),
  figueiredo: person('Cida Figueiredo Tanabe', 'Associação Ponte Brasil–Japão', ['JP', 'DIASPORA', 'pt']),
};
