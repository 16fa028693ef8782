import { Button, FileList, Heading, Progress } from '@mot-cua/ui';
import type { Transfer } from './transfer.ts';
import type { UploadWords } from './upload-words.server.ts';
import type { useUploads } from './use-uploads.ts';

type Uploads = ReturnType<typeof useUploads>;

interface UploadRowsProps {
  words: UploadWords;
  uploads: Uploads;
}

/** Files on their way, each with how much has gone and its way out. */
export function UploadRows({ words, uploads }: UploadRowsProps) {
  const { transfers } = uploads;
  if (transfers.length === 0) return null;
  const lost = transfers.some(({ state }) => state === 'lost');
  const refused = transfers.some(({ state }) => state === 'refused');
  return (
    <section className="mc-stack" aria-labelledby="under-way">
      <Heading level={2} id="under-way">
        {refused && !transfers.some(({ state }) => state !== 'refused') ? words.refused : words.title}
      </Heading>
      <p aria-live="polite">{lost ? words.lost : ''}</p>
      <FileList files={transfers.map((transfer) => row(transfer, words, uploads))} />
      {lost && (
        <p>
          <Button type="button" variant="secondary" onClick={uploads.tryNow}>
            {words.tryNow}
          </Button>
        </p>
      )}
    </section>
  );
}

function row(transfer: Transfer, words: UploadWords, { cancel }: Uploads) {
  const { key, name, percent, state, problem } = transfer;
  if (state === 'refused') return { key, name, problem, status: { tone: 'err' as const, label: words.refused } };
  return {
    key,
    name,
    actions: (
      <>
        <Progress
          id={`sent-${key}`}
          label={words.percent.replace('{{percent}}', String(percent))}
          done={percent}
          total={100}
        />
        <Button type="button" variant="link" aria-label={`${words.cancel} ${name}`} onClick={() => cancel(key)}>
          {words.cancel}
        </Button>
      </>
    ),
  };
}
