/** Head of a paper: the superior agency and the agency in capitals, the place as written before the date. */
export interface AgencyHead {
  superior: string;
  name: string;
  place: string;
}

export interface Applicant {
  name: string;
  address: string;
  phone: string;
  email: string;
}

export interface ProcedureName {
  name: string;
  code: string;
}

/** The visible mark of an electronic signature; `at` is an ISO instant. */
export interface SignatureMark {
  signer: string;
  agency?: string;
  at: string;
}

export interface Contact {
  name: string;
  phone: string;
  site?: string;
}

export interface FiledPaper {
  name: string;
  form: string;
  note?: string;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Instants are ISO; `dueAt` null means "within the day, without an appointment". */
export interface Form01 {
  kind: 'form01';
  head: AgencyHead;
  code: string;
  /** One page after the other, each with its own name: the applicant's, and the one that is kept. */
  copies: readonly ('applicant' | 'keep')[];
  desk: string;
  applicant: Applicant;
  procedure: ProcedureName;
  papers: FiledPaper[];
  sets: number;
  timeLimit: string;
  receivedAt: string;
  dueAt: string | null;
  resultPlace: string;
  feeDong: number;
  register?: { book: string; serial: string };
  notes: string[];
  submitter: string;
  receiver: string;
  mark?: SignatureMark;
  /** What a lookup without signing in asks for besides the code. */
  lookupCode: string;
  lookupUrl: string;
}

export interface RequestedPaper {
  name: string;
  original?: number;
  certified?: number;
  copy?: number;
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. `number` as printed ('131/HDHS'); `code` when the dossier already has one. */
export interface Form02 {
  kind: 'form02';
  head: AgencyHead;
  number: string;
  code?: string;
  issuedAt: string;
  desk: string;
  applicant: Applicant;
  procedure: ProcedureName;
  papers: RequestedPaper[];
  reason: string;
  ground?: string;
  deadlineAt?: string;
  guidance: string;
  contact: Contact;
  officer: string;
  mark?: SignatureMark;
  lookupUrl: string;
}

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. `number` as printed. */
export interface Form03 {
  kind: 'form03';
  head: AgencyHead;
  number: string;
  issuedAt: string;
  desk: string;
  applicant: Applicant;
  procedure: ProcedureName;
  reason: string;
  ground?: string;
  guidance?: string;
  contact: Contact;
  submitter: string;
  receiver: string;
  mark?: SignatureMark;
  lookupUrl?: string;
}

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả. Instants are ISO; `contact` is the person in charge of the dossier. */
export interface Form04 {
  kind: 'form04';
  head: AgencyHead;
  number: string;
  code: string;
  issuedAt: string;
  agency: string;
  applicant: Applicant;
  procedure: ProcedureName;
  receivedAt: string;
  promisedAt: string;
  newDueAt: string;
  reason: string;
  contact: { name: string; site: string };
  recipients: string[];
  signatory: { onBehalf: string; capacity: string; name: string };
  mark?: SignatureMark;
  lookupUrl: string;
}

/** The citizen's confirmation of an online filing: a provisional number, not yet a dossier code. */
export interface Slip {
  kind: 'slip';
  portal: string;
  agency: string;
  provisionalNumber: string;
  submittedAt: string;
  applicant: Applicant;
  procedure: ProcedureName;
  papers: { name: string; note?: string }[];
  next: { title: string; detail: string }[];
  /** What a lookup without signing in asks for besides the number. */
  lookupCode: string;
  lookupUrl: string;
}

/** Biên lai thu phí, lệ phí. Amounts in whole dong; the total is their sum. */
export interface Receipt {
  kind: 'receipt';
  head: AgencyHead;
  symbol: string;
  number: string;
  payer: { name: string; address: string };
  dossierCode: string;
  procedure: ProcedureName;
  items: { content: string; amountDong: number }[];
  method: string;
  order: string;
  transaction: string;
  paidAt: string;
  collector: string;
  mark?: SignatureMark;
  lookupUrl?: string;
}

/** The result of a procedure. A paragraph that opens with "Điều n." prints those words bold. */
export interface ResultPaper {
  kind: 'result';
  head: AgencyHead;
  number: string;
  symbol: string;
  /** yyyy-MM-dd, Vietnam time. */
  issuedOn: string;
  title: string;
  subtitle?: string;
  grounds: string[];
  /** The deciding word in capitals, as 'CHỨNG NHẬN:' or 'QUYẾT ĐỊNH:'. */
  operative?: string;
  rows: { label: string; value: string }[];
  paragraphs: string[];
  recipients?: string[];
  /** Of a result that was set right: which one it takes the place of, as a sentence. */
  replaces?: string;
  signatory: { capacity: string; name: string; onBehalf?: string };
  mark?: SignatureMark;
  /** Number, date and seal are not there yet: their places stay open, to be filled in once it is signed. */
  open?: boolean;
  code: string;
  verifyUrl: string;
}

export type Paper = Form01 | Form02 | Form03 | Form04 | Slip | Receipt | ResultPaper;
