import { useSubmit } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { left } from './left.ts';
import type { Chosen } from './send-files.ts';
import type { Transfer } from './transfer.ts';
import type { UploadWords } from './upload-words.server.ts';

const chosenIn = (form: HTMLFormElement): Chosen[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap(({ name: field, files }) =>
    [...(files ?? [])].map((file) => ({ field, file })),
  );

const submitterOf = ({ nativeEvent }: FormEvent): HTMLElement | null =>
  nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;

/** The form as it would be posted by this button, with what has come in place of the files. */
function postOf(form: HTMLFormElement, by: HTMLElement | null, came: readonly [string, string][]): FormData {
  const post = new FormData();
  for (const [name, value] of new FormData(form, by)) if (typeof value === 'string') post.append(name, value);
  for (const [field, id] of came) post.append(`uploaded:${field}`, id);
  return post;
}

/** Sends a form's files in parts, with a bar, before the form itself; without scripts they go along with the form. */
export function useUploads(words: UploadWords, intentId: string) {
  const [transfers, setTransfers] = useState<Transfer[]>([]);
  const signals = useRef(new Map<string, AbortController>());
  const again = useRef<EventTarget | null>(null);
  const submit = useSubmit();
  // Whoever leaves the page goes on where they stopped when they come back.
  useEffect(
    () => () => {
      for (const signal of signals.current.values()) signal.abort(left);
    },
    [],
  );

  const tell = (transfer: Transfer) =>
    setTransfers((now) => now.map((each) => (each.key === transfer.key ? transfer : each)));

  const send = async (form: HTMLFormElement, by: HTMLElement | null, chosen: readonly Chosen[]) => {
    const keyed = chosen.map((each) => ({ ...each, key: crypto.getRandomValues(new Uint32Array(2)).join('-') }));
    signals.current = new Map(keyed.map(({ key }) => [key, new AbortController()]));
    again.current = new EventTarget();
    setTransfers(keyed.map(({ key, file }) => ({ key, name: file.name, percent: 0, state: 'sending' })));
    const { sendFiles } = await import('./send-files.ts');
    const { address, over } = words;
    const errand = { address, over, intentId, tell, signals: signals.current, again: again.current };
    const came = await sendFiles(keyed, errand);
    setTransfers((now) => now.filter(({ state }) => state === 'refused'));
    const isLeft = [...signals.current.values()].some(({ signal }) => signal.reason === left);
    if (came.length > 0 && !isLeft) submit(postOf(form, by, came), { method: 'post', preventScrollReset: true });
  };

  return {
    transfers,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      const form = event.currentTarget;
      const chosen = chosenIn(form);
      if (chosen.length === 0) return;
      event.preventDefault();
      if (!transfers.some(isUnderWay)) void send(form, submitterOf(event), chosen);
    },
    cancel(key: string) {
      signals.current.get(key)?.abort();
      again.current?.dispatchEvent(new Event('now'));
      setTransfers((now) => now.filter((each) => each.key !== key));
    },
    tryNow: () => void again.current?.dispatchEvent(new Event('now')),
  };
}

const isUnderWay = ({ state }: Transfer): boolean => state !== 'refused';
