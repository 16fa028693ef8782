import { cityWays } from './at-the-city.ts';
import { wardWays } from './at-the-ward.ts';
import type { Way } from './way.ts';

export const ways: readonly Way[] = [...cityWays, ...wardWays];
