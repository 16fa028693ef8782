import { erasureLimit } from '@mot-cua/use-cases';

/** How many working days an answer may take. */
export const erasureDays = 'value' in erasureLimit ? erasureLimit.value : 0;
