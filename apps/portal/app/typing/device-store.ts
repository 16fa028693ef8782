/** What was typed on a page of a form and did not reach the city before the page was closed. */
export interface LeftText {
  /** Where it is to be sent. */
  address: string;
  /** Whose it is. */
  typist: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** What the page knew of the draft and of the text there: by these a change elsewhere is noticed. */
  revision: number;
  seen: string;
  /** The windows that typed it: what one of them sent with its last breath is no change elsewhere. */
  writers: readonly string[];
  at: number;
}

/** The service worker deletes it by this name, too, when somebody signs out. */
export const typedDatabase = 'mot-cua-typed';
const table = 'typed';
/** Whose text lies here, so that a page asks for the database only where there is one. */
const mark = 'mot-cua.typist';
const mostDays = 30;

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: IDBDatabase | null = null;

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(typedDatabase);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(table, { keyPath: 'address' });
  const database = await answerOf(opening);
  database.onclose = () => (opened = null);
  database.onversionchange = () => {
    database.close();
    opened = null;
  };
  opened = database;
  return database;
}

/** Once it is open the work begins at once: the last key before a page is closed is kept, too. */
async function within<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const work = (opened ?? (await open())).transaction(table, mode);
  const asked = answerOf(ask(work.objectStore(table)));
  work.commit();
  return asked;
}

/** A browser may forbid a page to keep anything: then what is typed waits in the open page alone. */
const orNothing = <Answer>(work: Promise<Answer>): Promise<Answer | undefined> => work.catch(() => undefined);

export const deviceStore = {
  async keep(left: LeftText): Promise<void> {
    localStorage.setItem(mark, left.typist);
    await orNothing(within('readwrite', (store) => store.put(left)));
  },
  /** What this person left here; nothing that is too old to mean anything. */
  async read(address: string, typist: string, now = Date.now()): Promise<LeftText | null> {
    if (localStorage.getItem(mark) !== typist) return null;
    const left = await orNothing<LeftText | undefined>(within('readonly', (store) => store.get(address)));
    return left?.typist === typist && now - left.at < mostDays * 86_400_000 ? left : null;
  },
  async forget(address: string): Promise<void> {
    if (localStorage.getItem(mark) !== null) await orNothing(within('readwrite', (store) => store.delete(address)));
  },
  /** Somebody else is here now: nothing of the person before stays. */
  async belongsTo(typist: string): Promise<void> {
    const before = localStorage.getItem(mark);
    if (before === null || before === typist) return;
    localStorage.removeItem(mark);
    await orNothing(answerOf(indexedDB.deleteDatabase(typedDatabase)));
  },
};
