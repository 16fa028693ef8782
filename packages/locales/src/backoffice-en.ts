import { backoffice } from './en/backoffice.ts';
import { errors } from './en/errors.ts';
import { forms } from './en/forms.ts';
import { shell } from './en/shell.ts';
import { workflow } from './en/workflow.ts';

/** All that the backoffice's browser needs in this language. */
export const texts = { shell, backoffice, workflow, forms, errors };
