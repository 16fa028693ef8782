import type { Instant } from '@mot-cua/calendar';
import { agenciesBy, type Database, messagesOf } from '@mot-cua/db';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';

/** A line as both sides read it; who of the staff wrote it is the office's own business. */
export interface MessageView {
  readonly seq: number;
  /** Null: the citizen wrote it. */
  readonly agency: AgencyName | null;
  readonly authorId: string;
  readonly body: string;
  readonly at: Instant;
  readonly waits: boolean;
}

/** What was written about a dossier, oldest first. */
export async function messageViews(db: Database, dossierId: string): Promise<MessageView[]> {
  const messages = await messagesOf(db, dossierId);
  const ids = [...new Set(messages.flatMap(({ agencyId }) => agencyId ?? []))];
  const agencies = await agenciesBy(db, ids);
  return messages.map(({ seq, agencyId, authorId, body, at, answeredAt, fromStaff }) => ({
    seq,
    agency: agencyId === null ? null : agencyName(agencies.find(({ id }) => id === agencyId) ?? null, agencyId),
    authorId,
    body,
    at,
    waits: !fromStaff && answeredAt === null,
  }));
}
