import { fillCity } from '../demo/fill-city.ts';
import { openDeps } from '../src/open-deps.ts';

const deps = await openDeps(process.env, { name: 'demonstration', connections: 4 });
try {
  await fillCity(deps);
} finally {
  await deps.db.close();
}
