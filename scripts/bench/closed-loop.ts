/** So many clients, each doing its next piece as soon as the last is done. Answers how many were done a second. */
export async function closedLoop(
  { clients, seconds, warmUp }: { clients: number; seconds: number; warmUp: number },
  work: (client: number) => Promise<void>,
): Promise<number> {
  const begin = performance.now() + warmUp * 1000;
  const end = begin + seconds * 1000;
  let done = 0;
  const client = async (number: number) => {
    while (performance.now() < end) {
      await work(number);
      const now = performance.now();
      if (now >= begin && now < end) done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return done / seconds;
}
