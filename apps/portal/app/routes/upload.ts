import { continueUpload } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { citizenOf, load, ownUpload, takeBytes } from '../routing.server.ts';

const mostBytes = 1024 * 1024;

/** Asked by HEAD after a lost line: how much has come. */
export const loader = load('ownDraft', ownUpload, ({ subject: { received, size } }) => {
  return new Response(null, { headers: { 'Upload-Offset': String(received), 'Upload-Length': String(size) } });
});

/**
 * Takes the next part, as tus 1.0 does it: its start in `Upload-Offset`, answered with where the next one begins. By POST,
 * for no other method comes into this house.
 */
export const action = takeBytes(
  'ownDraft',
  ownUpload,
  async ({ deps, param, person, request, bytes }) => {
    const offset = Number(request.headers.get('upload-offset') ?? Number.NaN);
    const went = await continueUpload(deps, { uploadId: param('id'), offset, bytes }, citizenOf(person));
    if (!went) throw notFound();
    return new Response(null, { status: went.taken ? 204 : 409, headers: { 'Upload-Offset': String(went.received) } });
  },
  mostBytes,
);
