import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { holdersOfFile } from '../reads/holders-of-file.ts';
import { readDossier } from '../reads/read-dossier.ts';
import { record } from '../record/record.ts';
import { UnstorableText } from '../storable.ts';
import { makeParties, makeTestDatabase, type Parties, submission } from '../testing/index.ts';
import { addDraftPart, draftParts, removeDraftPart } from './draft-parts.ts';
import { draftsOf, readDraft, removeDraft, saveDraft, startDraft } from './drafts.ts';
import { findFile, registerFile, setFileState } from './files.ts';

let db: Database;
let drop: () => Promise<void>;
let parties: Parties;
let personId: string;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  parties = await makeParties(db);
  personId = parties.ownerId;
});
afterAll(() => drop());

const begin = () => startDraft(db, { personId, procedureCode: 'p', procedureVersion: '1', answers: { a: 'x' } }, 30);
const file = { sha256: 'd'.repeat(64), size: 10, mime: 'image/png', kind: 'upload', state: 'quarantined' } as const;

describe('a draft', () => {
  it('is saved over the revision that was read, and only that', async () => {
    const draft = await begin();
    const saved = await saveDraft(db, { ...draft, answers: { a: 'y', n: 3 } }, 30);
    expect(saved).toMatchObject({ outcome: 'saved', draft: { revision: 2, answers: { a: 'y', n: 3 } } });
    expect(await saveDraft(db, { ...draft, answers: { a: 'z' } }, 30)).toEqual({ outcome: 'conflict' });
    expect((await readDraft(db, draft.id, personId))?.answers).toEqual({ a: 'y', n: 3 });
  });

  it('is one saving of two at once', async () => {
    const draft = await begin();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => saveDraft(db, draft, 30)));
    expect(outcomes.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
  });

  it('is nobody else’s', async () => {
    const draft = await begin();
    const { ownerId: other } = await makeParties(db);
    expect(await readDraft(db, draft.id, other)).toBeNull();
    expect(await saveDraft(db, { ...draft, personId: other }, 30)).toEqual({ outcome: 'conflict' });
    await removeDraft(db, draft.id, other);
    expect((await draftsOf(db, personId)).map(({ id }) => id)).toContain(draft.id);
    expect(await draftsOf(db, other)).toEqual([]);
    expect(await readDraft(db, 'not-an-id', personId)).toBeNull();
  });

  it('with a text that cannot be stored is told apart from a defect', async () => {
    const draft = await begin();
    await expect(saveDraft(db, { ...draft, answers: { a: '\0' } }, 30)).rejects.toBeInstanceOf(UnstorableText);
    await expect(saveDraft(db, { ...draft, answers: { a: '\udfff' } }, 30)).rejects.toBeInstanceOf(UnstorableText);
  });

  it('goes with its papers when it is handed in', async () => {
    await registerFile(db, file);
    const draft = await begin();
    await addDraftPart(db, draft.id, { paper: 'id', sha256: file.sha256, name: 'căn cước.png' });
    await addDraftPart(db, draft.id, { paper: 'id', sha256: file.sha256, name: 'cccd.png' });
    const [part] = await draftParts(db, draft.id);
    expect(part).toMatchObject({ paper: 'id', name: 'cccd.png', size: 10 });
    expect(await holdersOfFile(db, file.sha256)).toEqual({ dossierIds: [], draftPersonIds: [personId] });
    const handedIn = submission(parties);
    if (!handedIn.submission) throw new Error('A submission has one');
    const parts = [{ paper: 'id', sha256: file.sha256, name: 'cccd.png' }];
    await record(db, { ...handedIn, submission: { ...handedIn.submission, parts, draftId: draft.id } });
    expect(await readDraft(db, draft.id, personId)).toBeNull();
    expect(await holdersOfFile(db, file.sha256)).toEqual({
      dossierIds: [handedIn.decision.dossier.id],
      draftPersonIds: [],
    });
    expect((await readDossier(db, handedIn.decision.dossier.id))?.dossier.version).toBe(1);
  });

  it('lets go of a paper', async () => {
    await Promise.all([registerFile(db, file), registerFile(db, file), registerFile(db, file)]);
    const draft = await begin();
    const attach = () => addDraftPart(db, draft.id, { paper: 'id', sha256: file.sha256, name: 'x' });
    await Promise.all([attach(), attach(), attach(), attach()]);
    const [part] = await draftParts(db, draft.id);
    await removeDraftPart(db, draft.id, part?.id ?? '');
    expect(await draftParts(db, draft.id)).toEqual([]);
  });
});

describe('a file', () => {
  it('keeps its verdict when it comes again, and is never clean after it was rejected', async () => {
    const bad = { ...file, sha256: 'e'.repeat(64) };
    await registerFile(db, bad);
    await setFileState(db, bad.sha256, 'rejected');
    await registerFile(db, { ...bad, state: 'clean' });
    await setFileState(db, bad.sha256, 'clean');
    expect(await findFile(db, bad.sha256)).toEqual({ ...bad, state: 'rejected' });
    expect(await findFile(db, '../etc/passwd')).toBeNull();
  });
});
