import type { Database } from '@mot-cua/db';
import type { Authority, PersonalKeys } from '@mot-cua/documents';
import type {
  FileStore,
  MailGateway,
  MalwareScanner,
  NationalPortal,
  PaymentGateway,
  PostCarrier,
  RegisterGateway,
  SigningService,
  SmsGateway,
} from '@mot-cua/gateways';
import type { FactorKeys } from './second-factor/factor-keys.ts';

export interface Settings {
  portalUrl: string;
  backofficeUrl: string;
  /** Demo data: every paper says so. */
  demo: boolean;
}

/** Everything a use case may reach: made once in each app's composition root. */
export interface Deps {
  db: Database;
  files: FileStore;
  scanner: MalwareScanner;
  payment: PaymentGateway;
  mail: MailGateway;
  sms: SmsGateway;
  post: PostCarrier;
  registers: RegisterGateway;
  national: NationalPortal;
  authority: Authority;
  /** Where the keys are with which leaders sign, when they lie here: an approval is enough then. */
  personalKeys: PersonalKeys;
  /** Who keeps the keys of leaders, and signs when they release it; null: they lie here. */
  signingService: SigningService | null;
  /** What the secrets of second factors are kept under. */
  factorKeys: FactorKeys;
  settings: Settings;
}
