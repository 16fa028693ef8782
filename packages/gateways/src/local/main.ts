import { readSettings } from './settings.ts';
import { startLocalGateways } from './start.ts';

const gateways = await startLocalGateways(readSettings(process.env));
console.log(`Local gateways (demonstration only): ${gateways.url}, mail on port ${gateways.smtpPort}`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await gateways.stop();
    process.exit(0);
  });
}
