/** One chosen file on its way. */
export interface Transfer {
  key: string;
  name: string;
  /** From 0 to 100. */
  percent: number;
  state: 'sending' | 'lost' | 'sent' | 'refused';
  problem?: string;
}
