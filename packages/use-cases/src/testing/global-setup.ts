import { startTestServer } from '@mot-cua/db/testing';

/** One server for all test files of a run; vitest passes the environment on to them. */
export default async function startOneServer(): Promise<(() => void) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const server = await startTestServer();
  process.env.TEST_DATABASE_URL = server.url;
  return () => server.stop();
}
