/** One connection of the pool: temporary tables live in it. */
export interface Connection {
  query(text: string, values?: unknown[]): Promise<unknown>;
}
