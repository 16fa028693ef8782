/** A short message; the same key is one message, however often it is handed over. */
export interface Sms {
  key: string;
  /** As people write it in Vietnam: ten digits from 0. */
  to: string;
  text: string;
}

/** `refused`: it will never be sent, and why. */
type SmsAnswer = { taken: string } | { refused: string };

type SmsReport = 'pending' | 'delivered' | 'undelivered';

/** A provider that sends short messages under the city's registered name. Throws when it could not be asked: try again. */
export interface SmsGateway {
  send(sms: Sms): Promise<SmsAnswer>;
  /** What became of a message that was taken. */
  report(taken: string): Promise<SmsReport>;
}
