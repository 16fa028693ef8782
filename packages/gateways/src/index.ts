export type { FileStore, StoredFile } from './files/file-store.ts';
export { inspectUpload, type Upload } from './files/inspect-upload.ts';
export { joinPictures } from './files/join-pictures.ts';
export { openFileStore } from './files/open-file-store.ts';
export { openScanner, type ScannerConfig } from './files/open-scanner.ts';
export { smallPicture } from './files/small-picture.ts';
export { turnPicture } from './files/turn-picture.ts';
export type { MalwareScanner, UploadDelay, UploadKind, UploadRefusal, UploadVerdict } from './files/upload-verdict.ts';
export type { ClientConfig } from './http/client-token.ts';
export type {
  AssuranceLevel,
  IdentityClaims,
  IdentityConfig,
  IdentityGateway,
  IdentityRefusal,
  Realm,
} from './identity/identity-gateway.ts';
export { identitySettings } from './identity/identity-settings.ts';
export { openIdentity } from './identity/open-identity.ts';
export { type LocalClamd, startClamd } from './local/clamd/start-clamd.ts';
export type { DemoPerson } from './local/demo-person.ts';
export { demoSecrets } from './local/demo-secrets.ts';
export { demoPin } from './local/signing/credentials.ts';
export { type LocalSigning, startSigning } from './local/signing/start-signing.ts';
export { type Mail, type MailGateway, openMail } from './mail/open-mail.ts';
export type { NationalDispatch, NationalHolding, NationalPortal, NationalReport } from './national/national-portal.ts';
export { openNational } from './national/open-national.ts';
export { openPayment } from './payment/open-payment.ts';
export type {
  NoticeReply,
  PaymentConfig,
  PaymentGateway,
  PaymentNotice,
  PaymentOrder,
  RefundOrder,
} from './payment/payment-gateway.ts';
export { openPost } from './post/open-post.ts';
export type { Parcel, ParcelStatus, PostCarrier } from './post/post-carrier.ts';
export { openRegisters } from './registers/open-registers.ts';
export type { Organisation, RegisterAnswer, RegisterGateway, RegisterName } from './registers/register-gateway.ts';
export { openSigningService } from './signing/open-signing-service.ts';
export type {
  Release,
  ReleaseQuestions,
  ReleaseRefusal,
  RemoteCredential,
  SigningService,
} from './signing/signing-service.ts';
export { openSms, type SmsConfig } from './sms/open-sms.ts';
export type { Sms, SmsGateway } from './sms/sms-gateway.ts';
export { smsLength, withoutMarks } from './sms/sms-length.ts';
