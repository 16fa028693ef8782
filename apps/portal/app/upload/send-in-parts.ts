/** Where a file goes on, or why it is not taken; null when it was cancelled. */
export type Arrival = { id: string } | { problem: string } | 'over' | null;

interface Place {
  id: string;
  address: string;
}

export interface Sending {
  /** Asks for a place; the answer is JSON. */
  begin: () => Promise<Response>;
  /** A place that was begun earlier, for this very file. */
  known?: Place;
  began: (place: Place) => void;
  tell: (how: { sent: number; lost: boolean }) => void;
  signal: AbortSignal;
  /** Until it is worth trying again. */
  untilAgain: (losses: number) => Promise<void>;
  now?: () => number;
}

const smallest = 32 * 1024;
const largest = 1024 * 1024;
const patience = 60_000;

/** Larger parts over a good line, smaller ones over a bad one: each takes some seconds, and that is all that is lost. */
export const fitted = (size: number, took: number): number =>
  Math.round(Math.min(largest, Math.max(smallest, took < 1500 ? size * 2 : took > 8000 ? size / 2 : size)));

class SignedOut extends Error {}

async function ask(address: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  if (response.type === 'opaqueredirect' || response.status === 303) throw new SignedOut();
  return response;
}

/** How much has come; null when the place is gone. */
function offsetIn({ status, headers }: Response): number | null {
  if (status === 404) return null;
  const offset = headers.get('upload-offset');
  if (offset === null) throw new Error(`The answer ${status} says nothing of the file`);
  return Number(offset);
}

async function takePlace({ begin }: Sending): Promise<Place | { problem: string }> {
  const response = await begin();
  if (response.type === 'opaqueredirect' || response.status === 303) throw new SignedOut();
  if (response.status !== 201 && response.status !== 422) throw new Error(`The answer ${response.status}`);
  return response.json();
}

/** What one sending knows of the line, and how far it came. */
interface Course {
  part: number;
  sent: number;
}

/** Sends the rest of a file to its place; false when the place is gone. */
async function sendRest(file: Blob, { address }: Place, sending: Sending, course: Course): Promise<boolean> {
  const { signal, tell, now = () => performance.now() } = sending;
  let offset = offsetIn(await ask(address, { method: 'HEAD' }, signal));
  while (offset !== null && offset < file.size) {
    course.sent = offset;
    tell({ sent: offset, lost: false });
    const start = now();
    const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) };
    const body = file.slice(offset, offset + course.part);
    offset = offsetIn(await ask(address, { method: 'POST', headers, body }, signal));
    course.part = fitted(course.part, now() - start);
  }
  return offset !== null;
}

async function placeFor(sending: Sending): Promise<Place | { problem: string }> {
  const place = await takePlace(sending);
  if (!('problem' in place)) sending.began(place);
  return place;
}

/** Sends a file part by part, and goes on where it stopped whenever the line is back. */
export async function sendInParts(file: Blob, sending: Sending): Promise<Arrival> {
  const { signal, tell, untilAgain } = sending;
  const course = { part: 2 * smallest, sent: 0 };
  let place: Place | { problem: string } | undefined = sending.known;
  for (let losses = 0; !signal.aborted; ) {
    try {
      place ??= await placeFor(sending);
      if ('problem' in place) return place;
      if (await sendRest(file, place, sending, course)) return { id: place.id };
      place = undefined;
    } catch (problem) {
      if (signal.aborted) break;
      if (problem instanceof SignedOut) return 'over';
      course.part = smallest;
      tell({ sent: course.sent, lost: true });
      await untilAgain(losses++);
    }
  }
  return null;
}
