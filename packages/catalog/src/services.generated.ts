// Generated from the folders under packages/services by `npm run catalog`: change those.
import { certifiedCopy } from '@mot-cua/service-certified-copy';
import { maritalStatus } from '@mot-cua/service-marital-status';

export const services = [certifiedCopy, maritalStatus] as const;
