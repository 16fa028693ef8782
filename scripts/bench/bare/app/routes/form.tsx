import { useLoaderData } from '@remix-run/react';
import { ask, whoAsks } from '../database.server.ts';

type Draft = { revision: number; answers: Record<string, unknown> };

const questions = ['purpose', 'otherPurpose', 'copies', 'note'];
const draft = 'SELECT revision, answers FROM draft ORDER BY updated_at DESC LIMIT 1';

export async function loader() {
  const [who] = await whoAsks('bach-mai');
  const [found] = await ask<Draft>('draft', draft, []);
  return { who, ...(found ?? { revision: 0, answers: {} }) };
}

export default function Form() {
  const { who, revision, answers } = useLoaderData<typeof loader>();
  return (
    <form method="post">
      <h1>{who?.name}</h1>
      <input type="hidden" name="revision" value={revision} />
      {questions.map((name) => (
        <p key={name}>
          <label htmlFor={name}>{name}</label>
          <input id={name} name={name} defaultValue={String(answers[name] ?? '')} />
        </p>
      ))}
      <button type="submit">Save</button>
    </form>
  );
}
