/** An address as the unit of a rate limit: a whole /64 of IPv6 belongs to one subscriber. */
export function clientAddress(address: string | undefined): string {
  if (!address) return 'unknown';
  const v4 = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
  if (!v4.includes(':')) return v4;
  const [head = '', tail] = v4.split('%')[0]?.toLowerCase().split('::') ?? [];
  const start = head.split(':').filter(Boolean);
  const end = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length);
  const groups = [...start, ...Array<string>(zeros).fill('0'), ...end];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
