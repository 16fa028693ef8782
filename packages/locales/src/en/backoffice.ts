import { commandPages } from './backoffice-commands.ts';
import { lists } from './backoffice-lists.ts';
import { screens } from './backoffice-screens.ts';

export const backoffice = { ...lists, ...commandPages, ...screens } as const;
