// In halves, so that this source is not itself taken for the test virus.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export const eicarLength: number = EICAR.length;

/** Whether the bytes hold the harmless test virus that every scanner must find. */
export function carriesEicar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(EICAR, 0, 'latin1');
}
