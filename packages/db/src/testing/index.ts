export { acceptance, following, type Next, type Parties, submission, textOf } from './decisions.ts';
export { makeParties } from './make-parties.ts';
export { makeTestDatabase, type TestDatabase } from './make-test-database.ts';
export { nothingCounted } from './nothing-counted.ts';
export { startTestServer, type TestServer } from './start-test-server.ts';
export { type Told, toldDecisions } from './told-decisions.ts';
