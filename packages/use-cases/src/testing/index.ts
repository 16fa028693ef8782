export { correcting, refusal, rightName, wrongName } from './correcting.ts';
export { type KeysElsewhere, keysElsewhere } from './keys-elsewhere.ts';
export type { Outside } from './local-ports.ts';
export { type Cast, wards } from './make-cast.ts';
export { makeWorld, type World } from './make-world.ts';
export { acceptedBeyond, handedInBeyond } from './received-beyond.ts';
export { signedNotice } from './signed-notice.ts';
export { smallPdf } from './small-pdf.ts';
export { smallPng } from './small-png.ts';
export {
  certificateIssued,
  copyPages,
  done,
  fillIn,
  orderFor,
  type Pages,
  paid,
  resultPrepared,
  resultSealed,
  standing,
  stateOf,
  statusPages,
  submitted,
  tried,
} from './story.ts';
