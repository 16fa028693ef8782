import { tooLarge, wrongType } from './results.ts';

/** Reads a piece of a file, never more of it than the limit; throws the answer (413, 415) when it cannot be one of ours. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  // A form of another site cannot say this type.
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') throw wrongType();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) throw tooLarge();
    parts.push(part.value);
  }
  return Buffer.concat(parts, size);
}
