import { anotherCase } from './workflow-another-case.ts';
import { commands, doneForCitizen, doneForStaff } from './workflow-commands.ts';
import { erasure } from './workflow-erasure.ts';
import { exempted } from './workflow-exempted.ts';
import { letters } from './workflow-letters.ts';
import { moved } from './workflow-moved.ts';
import { names } from './workflow-names.ts';
import { notices } from './workflow-notices.ts';
import { petition } from './workflow-petitions.ts';
import { refusals } from './workflow-refusals.ts';
import { sms } from './workflow-sms.ts';

/** The words of the lifecycle: whatever its closed vocabularies can name. */
export const workflow = {
  ...names,
  anotherCase,
  commands,
  doneForCitizen,
  doneForStaff,
  refusals,
  notices,
  moved,
  exempted,
  erasure,
  letters,
  petition,
  sms,
} as const;
