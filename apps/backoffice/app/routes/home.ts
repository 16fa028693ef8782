import { see } from '@mot-cua/web/server';
import { load } from '../routing.server.ts';

export const loader = load('staff', () => see('/work'));
