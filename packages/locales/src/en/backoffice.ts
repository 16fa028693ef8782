import { batch } from './backoffice-batch.ts';
import { commandPages } from './backoffice-commands.ts';
import { lists } from './backoffice-lists.ts';
import { report } from './backoffice-report.ts';
import { screens } from './backoffice-screens.ts';

export const backoffice = { ...lists, ...commandPages, ...batch, ...report, ...screens } as const;
