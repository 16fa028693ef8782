import { defineConfig } from 'vitest/config';

// Keys are made and thousands of checks run: five seconds are too few on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
