/** Practices told on the studies: fair recruitment and contracts that are read before they are signed (theme vi). */
import { accepted } from '../steps.js';
import type { DemoContribution } from '../story.js';

export const STUDIES_WORK_PRACTICES: readonly DemoContribution[] = [
  {
    key: 'employer-pays-all',
    author: 'rolle',
    session: 'studies',
    ago: 330,
    kind: 'GOOD_PRACTICE',
    language: 'en',
    theme: 't6',
    subregions: ['caribbean'],
    countries: ['BS', 'JM', 'HT'],
    title: 'The employer pays all: hotels that recruit abroad without a fee for the worker',
    text: 'Since 2015 nineteen hotels recruit kitchen and housekeeping staff from two neighbouring countries on one rule: no worker pays anything to anyone for the job, and whoever finds that a worker paid refunds it and recovers it from the agency. The list of agencies that were dropped is public.',
    groups: ['WORKERS', 'WOMEN'],
    details: {
      level: 'Sectoral, nineteen hotels on four islands.',
      implementer: 'Caribbean Hospitality Employers Roundtable.',
      partners: 'Two public employment services, one union, a legal aid clinic that interviews the workers.',
      dates: 'Agreed in May 2015; third season under way.',
      beneficiaries: '1,140 workers hired so far, two thirds of them women.',
      whatWasDone:
        'Job, wage, hours and lodging are published in the worker’s language by the public employment service of the country of origin. The contract signed there is the one in force here. In the sixth week the clinic, not the hotel, interviews every worker and asks what was paid, to whom and by what means.',
      results:
        'In the first season 41 % had paid an agent, on average 1,280 dollars; 96 % of that was refunded. In the second season it was 9 %. Staff turnover in the member hotels fell from 34 % to 21 % a year, which pays for the scheme twice over.',
      enablingFactors:
        'Insurers began to ask about it. And the union was in the room when the rule was written.',
      constraints: 'Small guest houses cannot carry the cost of travel before the season and remain outside.',
      lessons:
        'Ask in the sixth week. In the first, nobody tells; in the sixteenth, nobody remembers the receipt.',
      replicability:
        'Any sector with a season and a branch association. A construction group has copied it with the same interview.',
      sources: 'Interview records of the clinic, published in summary after each season.',
      practiceStatus: 'COMPLETED',
      gcmObjectives: '6, 22',
      sdgTargets: '8.8, 10.7',
      focalPoint: 'The scheme’s registrar, by post or at registrar@scheme.example',
    },
    then: [accepted(313, 'whitlock')],
    support: [
      {
        institution: [
          'baeza',
          'diarra',
          'toledo',
          'augustehenry',
          'saintfleur',
          'charles',
          'pacheco',
          'saboia',
        ],
        personal: ['quiros', 'whitlock'],
        delegation: ['yearwood', 'philistin', 'vasconcelos'],
      },
    ],
    comments: [
      {
        by: 'saintfleur',
        ago: 320,
        text: 'Chez nous, l’intermédiaire est souvent un cousin. Le salarié ne le dénoncera pas au clinicien. Comment comptez-vous ce qui a été payé à la famille ?',
        replies: [
          {
            by: 'rolle',
            ago: 316,
            text: 'We do not, and I would rather say so than guess. The 9 % is a floor.',
          },
          {
            by: 'diarra',
            ago: 312,
            text: 'Une réponse honnête. Ailleurs nous avons posé la question autrement : « combien devez-vous encore ? ». La dette se dit plus facilement que le paiement.',
          },
        ],
      },
    ],
  },
  {
    key: 'work-office-afloat',
    author: 'diarra',
    session: 'studies',
    ago: 316,
    kind: 'GOOD_PRACTICE',
    language: 'fr',
    theme: 't6',
    subregions: ['caribbean'],
    countries: ['LC', 'DM', 'MQ', 'HT'],
    title:
      'Un bureau de l’emploi sur le bateau du mardi : des contrats lus, signés et suivis d’une île à l’autre',
    text: `Le bateau qui relie quatre îles part le mardi. Depuis 2015, une table y est réservée à deux agentes de l’emploi, l’une de l’île de départ, l’autre de l’île d’arrivée. Celui qui monte avec une promesse d’embauche au fond de la poche peut la faire lire à voix haute, en créole s’il le préfère. Celui qui monte sans rien peut consulter les offres vérifiées de la semaine.

Au début, personne ne s’asseyait. On nous prenait pour la police. Nous avons enlevé les gilets, les logos et l’ordinateur ; nous avons laissé un registre en papier, deux chaises et du café. La troisième semaine, une femme nous a demandé si « logée » voulait dire « logée gratuitement ». Cela ne voulait pas dire cela. Elle a gagné l’équivalent de deux mois de salaire en posant la question avant d’accoster.

Chaque contrat signé à la table reçoit un numéro. L’agente de l’île d’arrivée appelle au bout de six semaines : le salaire est-il celui du contrat, le passeport est-il dans votre poche, savez-vous à qui vous plaindre ? Quand une réponse est non, l’employeur est appelé le jour même. Il est rare qu’il faille appeler deux fois, parce que la liste des employeurs rappelés est affichée, elle aussi, près du café.`,
    groups: ['WORKERS', 'WOMEN', 'IRREGULAR'],
    details: {
      level: 'Sous-régional, quatre îles desservies par une même ligne.',
      implementer:
        'Programme des Nations Unies pour la mobilité de la main-d’œuvre, avec quatre services publics de l’emploi.',
      partners: 'La compagnie maritime, deux syndicats, une radio locale.',
      dates: 'Depuis février 2015 ; en cours.',
      beneficiaries: 'Environ 2 400 passagers reçus, dont 57 % de femmes ; 1 310 contrats numérotés.',
      results:
        'Après six semaines, 91 % des contrats sont respectés ; parmi les passagers sans contrat numéroté interrogés au port, 62 % déclarent un salaire inférieur à celui promis.',
      constraints:
        'La table dépend d’une seule ligne. Quand le bateau a été six semaines au chantier, tout s’est arrêté.',
      lessons:
        'Le café plutôt que le gilet. Et rappeler à six semaines : plus tôt, on n’ose pas ; plus tard, on est parti.',
      replicability:
        'Reprise en 2017 dans un autocar transfrontalier, avec une seule agente et un téléphone.',
      sources: 'Registre de la table, 2015–2017, et enquête au port de décembre 2016 (418 entretiens).',
      practiceStatus: 'UNDER_WAY',
      gcmObjectives: '3, 6',
      sdgTargets: '8.8',
      focalPoint: 'La capitaine du bateau, joignable à l’escale : escale@bateau.example',
    },
    then: [accepted(299, 'whitlock')],
    support: [
      {
        institution: ['rolle', 'dorcely', 'marcellin', 'augustehenry', 'toledo', 'saintfleur', 'pacheco'],
        personal: ['stclair', 'quiros'],
        delegation: ['philistin'],
      },
    ],
    comments: [
      {
        by: 'augustehenry',
        ago: 309,
        kind: 'QUESTION',
        text: 'Our ferry has a bar and no table. Would the captain’s mess do, or must it be in sight of everybody?',
        replies: [
          {
            by: 'diarra',
            ago: 305,
            text: 'En vue de tous, absolument. Une porte, même ouverte, et ne viennent plus que ceux qui n’en ont pas besoin.',
          },
        ],
      },
    ],
  },
];
