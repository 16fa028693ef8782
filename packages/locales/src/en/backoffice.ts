import { commandPages } from './backoffice-commands.ts';
import { lists } from './backoffice-lists.ts';
import { report } from './backoffice-report.ts';
import { screens } from './backoffice-screens.ts';

export const backoffice = { ...lists, ...commandPages, ...report, ...screens } as const;
