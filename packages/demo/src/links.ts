/** What contributions of the demo are to each other: practices that illustrate, proposals that answer, and neighbours. */
import type { LinkKind } from '@aportes/domain/vocabulary';
import type { DemoAct } from './acts.js';
import { demoId } from './demo-id.js';
import type { PersonKey } from './people.js';

/** When, who, what the first is to the second, and the keys of both. */
type DemoLink = readonly [ago: number, by: PersonKey, from: string, kind: LinkKind, to: string];

const LINKS: readonly DemoLink[] = [
  [316, 'avelar', 'one-window-at-the-bridge', 'ANSWERS', 'saturday-night-at-the-border'],
  [311, 'charles', 'not-punished-for-being-trafficked', 'RELATED', 'ninety-days-to-recover'],
  [305, 'salvatierra', 'seasonal-contributions', 'RELATED', 'pension-of-the-carer'],
  [297, 'rolle', 'employer-pays-all', 'RELATED', 'nobody-pays-for-a-job'],
  [292, 'whitlock', 'ninety-days-to-recover', 'ANSWERS', 'raids-without-aftercare'],
  [290, 'cifuentes', 'guardian-in-a-day', 'ANSWERS', 'saturday-night-at-the-border'],
  [286, 'prado', 'river-protocol', 'ANSWERS', 'two-words-one-boat'],
  [285, 'diarra', 'work-office-afloat', 'ILLUSTRATES', 'permit-that-changes-hands'],
  [198, 'montufar', 'open-houses-for-adolescents', 'ILLUSTRATES', 'guardian-in-a-day'],
  [196, 'huaman', 'mediators-in-the-clinic', 'ILLUSTRATES', 'firewall'],
  [170, 'calfucura', 'firewall', 'RELATED', 'stopped-at-the-bus'],
  [128, 'castillo', 'press-code', 'RELATED', 'stopped-at-the-bus'],
  [72, 'whitlock', 'evening-school', 'ILLUSTRATES', 'school-without-papers'],
  [52, 'salvatierra', 'insured-fields-planned-journeys', 'ILLUSTRATES', 'work-before-hunger'],
  [22, 'charles', 'six-small-bays', 'ILLUSTRATES', 'schools-that-move-together'],
  [10, 'colmenares', 'kitchen-of-the-first-week', 'ILLUSTRATES', 'corridors-with-water'],
  [4, 'charles', 'aid-without-a-deed', 'RELATED', 'who-decides-the-risk-zone'],
];

export const ACTS_OF_LINKING: readonly DemoAct[] = LINKS.map(([ago, by, on, kind, to]) => ({
  act: 'LINK',
  ago,
  by,
  on,
  kind,
  to,
  id: demoId('link', `${on}/${kind}/${to}`),
}));
