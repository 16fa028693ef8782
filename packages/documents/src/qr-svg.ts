import { toString as qrToString } from 'qrcode';

/** A QR code as SVG: level M survives a crease, two light modules keep it apart from the text. */
export function qrSvg(url: string): Promise<string> {
  return qrToString(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}
