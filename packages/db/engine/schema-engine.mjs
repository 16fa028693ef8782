#!/usr/bin/env node
// Prisma's CLI starts a native "schema engine" and speaks JSON-RPC with it, one message a line. This program answers in
// its place with the WebAssembly build of the same engine, so that nothing has to be downloaded outside the registry.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runDatabaseCommand } from './database-command.mjs';
import { adapterFactory } from './engine-adapter.mjs';
import { loadEngine } from './load-engine.mjs';

const { values: flags, positionals: words } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    datamodels: { type: 'string', multiple: true, default: [] },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
const url = flags.datasource ? JSON.parse(flags.datasource).url : undefined;

// The CLI's names for what the WebAssembly engine calls otherwise, and what the database commands have already done.
const renamed = { getDatabaseVersion: 'version' };
const alreadyDone = { createDatabase: { databaseName: '' }, ensureConnectionValidity: {} };

let starting;

function startEngine() {
  starting ??= loadEngine({
    datamodels: flags.datamodels.map((file) => [file, readFileSync(file, 'utf8')]),
    factory: adapterFactory(url),
  });
  return starting;
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function refusal(error) {
  const data = { is_panic: false, message: error.message, error_code: error.code, meta: error.meta };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

async function call(method, params) {
  if (method in alreadyDone) return alreadyDone[method];
  const engine = await startEngine();
  const result = await engine[renamed[method] ?? method](params ?? null);
  if (method === 'diff' && result?.stdout) send({ id: 'print', method: 'print', params: { content: result.stdout } });
  return result ?? {};
}

async function answer(line) {
  const { id, method, params } = JSON.parse(line);
  if (!method) return;
  try {
    send({ id, result: await call(method, params) });
  } catch (error) {
    send({ id, error: refusal(error) });
  }
}

async function serve() {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) await answer(line);
  }
}

if (flags.version) console.log('schema-engine-cli wasm');
else if (words[0] === 'cli') process.exitCode = await runDatabaseCommand(words[1], url);
else await serve();
process.exit();
