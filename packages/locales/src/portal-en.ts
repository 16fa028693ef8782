import { errors } from './en/errors.ts';
import { forms } from './en/forms.ts';
import { portal } from './en/portal.ts';
import { shell } from './en/shell.ts';
import { workflow } from './en/workflow.ts';

/** All that the portal's browser needs in this language. */
export const texts = { shell, portal, workflow, forms, errors };
