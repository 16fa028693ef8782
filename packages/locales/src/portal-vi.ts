import { errors } from './vi/errors.ts';
import { forms } from './vi/forms.ts';
import { portal } from './vi/portal.ts';
import { shell } from './vi/shell.ts';
import { workflow } from './vi/workflow.ts';

/** All that the portal's browser needs in this language. */
export const texts = { shell, portal, workflow, forms, errors };
