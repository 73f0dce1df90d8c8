/** Why a row of an import of contributions is refused: faults of the line, of a field, or of an id that is there already. */
import type { FieldFault } from '@aportes/domain/contribution.rules';
import type * as files from '../../../platform/files/row-problem.js';

type ImportFault = FieldFault | files.RowFault | 'ID_REPEATED' | 'ID_CONFLICT';

export type RowProblem = files.RowProblem<ImportFault>;
export type RefusedRow = files.RefusedRow<ImportFault>;
