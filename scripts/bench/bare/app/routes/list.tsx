import { Link, useLoaderData } from '@remix-run/react';
import { ask, whoAsks } from '../database.server.ts';

type Row = { id: string; code: string; service: string; owner: string; handling: string; due: string };

const rows = `SELECT id, coalesce(code, provisional_number) AS code, procedure_code AS service, owner_id AS owner,
  handling, due_at::text AS due FROM dossier ORDER BY due_at, id LIMIT 25`;

export async function loader() {
  const [who] = await whoAsks('bach-mai');
  return { who, rows: await ask<Row>('rows', rows, []) };
}

export default function List() {
  const { who, rows } = useLoaderData<typeof loader>();
  return (
    <table>
      <caption>{who?.name}</caption>
      <tbody>
        {rows.map(({ id, code, service, owner, handling, due }) => (
          <tr key={id}>
            <td>
              <Link to={`/dossiers/${id}`}>{code}</Link>
            </td>
            <td>{service}</td>
            <td>{owner}</td>
            <td>{handling}</td>
            <td>{due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
