import { backoffice } from './vi/backoffice.ts';
import { errors } from './vi/errors.ts';
import { forms } from './vi/forms.ts';
import { shell } from './vi/shell.ts';
import { workflow } from './vi/workflow.ts';

/** All that the backoffice's browser needs in this language. */
export const texts = { shell, backoffice, workflow, forms, errors };
