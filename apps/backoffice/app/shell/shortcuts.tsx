import { Button, Heading } from '@mot-cua/ui';
import { unpackWords } from '@mot-cua/web';
import { useNavigate } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { KeyWords } from './keys-view.server.ts';
import { keyPresser } from './press-key.ts';

const stored = 'mot-cua.keys';

/** Single keys and their sheet; they can be turned off, and are not there without script. */
export function Shortcuts({ packed }: { packed: string }) {
  const [on, setOn] = useState<boolean | null>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();

  useEffect(() => setOn(localStorage.getItem(stored) !== 'off'), []);
  useEffect(() => {
    if (!on) return;
    const press = keyPresser({ go: navigate, openHelp: () => sheet.current?.showModal() });
    const onKey = (event: KeyboardEvent) => {
      if (!sheet.current?.open) press(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on, navigate]);

  if (on === null) return null;
  const words = unpackWords<KeyWords>(packed);
  const turn = () => {
    localStorage.setItem(stored, on ? 'off' : 'on');
    setOn(!on);
  };
  return (
    <div className="bo-keys">
      <b>{words.bar}</b>
      <Button type="button" variant="link" onClick={() => sheet.current?.showModal()}>
        {words.all} <kbd className="mc-key">?</kbd>
      </Button>
      <Button type="button" variant="link" onClick={turn}>
        {on ? words.off : words.on}
      </Button>
      <dialog ref={sheet} className="bo-sheet" aria-labelledby="keys-title">
        <Heading level={2} id="keys-title">
          {words.title}
        </Heading>
        <p className="mc-soft">{words.lead}</p>
        {words.groups.map(({ title, rows }) => (
          <section key={title}>
            <Heading level={3}>{title}</Heading>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key} className="mc-key">
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Button type="button" variant="secondary" onClick={() => sheet.current?.close()}>
          {words.close}
        </Button>
      </dialog>
    </div>
  );
}
