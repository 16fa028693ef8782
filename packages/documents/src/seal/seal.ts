/** An agency's electronic seal, or a person's key: the key and its certificate, which names whose it is. */
export interface Seal {
  p12: Uint8Array;
  passphrase: string;
  certificatePem: string;
  subject: string;
}
