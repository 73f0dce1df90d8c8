/** Every command of the schema, in an order in which each finds what those before it have made. */
import type { Stage, Step } from './stage.js';
import { accounts } from './steps/account.steps.js';
import { coming } from './steps/coming.steps.js';
import { deciding } from './steps/deciding.steps.js';
import { desk } from './steps/desk.steps.js';
import { floor } from './steps/floor.steps.js';
import { lineage } from './steps/lineage.steps.js';
import { linking, talking } from './steps/room.steps.js';
import { running } from './steps/running.steps.js';
import { secrets } from './steps/secret.steps.js';

const IN_ORDER = [coming, lineage, desk, deciding, floor, linking, secrets, talking, running, accounts];

export const stepsOf = (stage: Stage): Step[] => IN_ORDER.flatMap((some) => some(stage));
