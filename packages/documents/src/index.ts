export { amountInWords } from './amount-in-words.ts';
export { firstPage } from './first-page.ts';
export type {
  AgencyHead,
  Applicant,
  Contact,
  FiledPaper,
  Form01,
  Form02,
  Form03,
  Form04,
  Paper,
  ProcedureName,
  Receipt,
  RequestedPaper,
  ResultPaper,
  SignatureMark,
  Slip,
} from './paper.ts';
export { renderPaper } from './render-paper.ts';
export { renderTable, type TableSheet } from './render-table.ts';
export { checkSeal } from './seal/check-seal.ts';
export type { SigningKey } from './seal/make-cms.ts';
export { type Authority, openAuthority } from './seal/open-authority.ts';
export type { PersonalKeys, Signatory } from './seal/personal-keys.ts';
export { publishOnce } from './seal/publish-once.ts';
export { sealKey } from './seal/seal-key.ts';
export { sealPdf } from './seal/seal-pdf.ts';
export type { Approval, SealReport } from './seal/seal-report.ts';
export { issueSigned } from './signing/issue-signed.ts';
export { signApproved } from './signing/sign-approved.ts';
