const heartbeat = 30_000;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step, showing its name while it runs and its time when it is done. `isGood` judges its result. */
export async function step<T>(title: string, work: () => Promise<T>, isGood: (result: T) => boolean = () => true) {
  const began = performance.now();
  console.log(`  … ${title}`);
  const stillAlive = setInterval(() => console.log(`  … ${title}  (${seconds(began)} so far)`), heartbeat);
  try {
    const result = await work();
    console.log(`  ${isGood(result) ? '✓' : '✗'} ${title}  ${seconds(began)}`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${title}  ${seconds(began)}`);
    throw error;
  } finally {
    clearInterval(stillAlive);
  }
}
