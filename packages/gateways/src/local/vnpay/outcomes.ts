import type { Said } from '../language.ts';

interface Outcome {
  /** vnp_ResponseCode */
  code: string;
  /** vnp_TransactionStatus */
  status: string;
  said: Said;
}

/** What a payer can make happen at the bank, with the codes VNPAY gives for it. */
export const OUTCOMES = {
  pay: { code: '00', status: '00', said: { vi: 'Thanh toán', en: 'Pay' } },
  wrongOtp: { code: '13', status: '02', said: { vi: 'Nhập sai OTP', en: 'Wrong one-time password' } },
  insufficient: { code: '51', status: '02', said: { vi: 'Tài khoản không đủ số dư', en: 'Insufficient funds' } },
  timeout: { code: '11', status: '02', said: { vi: 'Hết thời gian chờ', en: 'Time-out' } },
  fraud: { code: '07', status: '07', said: { vi: 'Nghi ngờ gian lận', en: 'Suspected fraud' } },
  cancel: { code: '24', status: '02', said: { vi: 'Hủy giao dịch', en: 'Cancel' } },
} satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof OUTCOMES;

/** How the server notice may go wrong, for demonstration. */
export const FAULTS = {
  none: { vi: 'Báo ngay, đúng một lần', en: 'Notice at once, exactly once' },
  late: { vi: 'Báo muộn', en: 'Late notice' },
  never: { vi: 'Không bao giờ báo', en: 'No notice ever' },
  twice: { vi: 'Báo hai lần', en: 'Notice twice' },
  badHash: { vi: 'Báo với chữ ký sai', en: 'Notice with a bad signature' },
  wrongAmount: { vi: 'Báo sai số tiền', en: 'Notice with a wrong amount' },
  unknownOrder: { vi: 'Báo cho một đơn không tồn tại', en: 'Notice for an unknown order' },
} satisfies Record<string, Said>;

export type Fault = keyof typeof FAULTS;
