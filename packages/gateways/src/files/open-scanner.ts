import { askClamd } from './clamd.ts';
import { carriesEicar } from './eicar.ts';
import type { MalwareScanner } from './upload-verdict.ts';

export interface ScannerConfig {
  /** `host:port`, `tcp://host:port` or `unix:/path/to/socket`. */
  clamd?: string;
  milliseconds?: number;
}

/** With `clamd`, only its plain "OK" counts as clean. Without, only the built-in test signature is known. */
export function openScanner(config: ScannerConfig): MalwareScanner {
  const { clamd, milliseconds } = config;
  return {
    async scan(bytes) {
      if (carriesEicar(bytes)) return 'infected';
      if (!clamd) return 'clean';
      try {
        return read(await askClamd(clamd, bytes, milliseconds));
      } catch {
        return 'unavailable';
      }
    },
  };
}

function read(answer: string): 'clean' | 'infected' | 'unavailable' {
  if (answer === 'stream: OK') return 'clean';
  return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'unavailable';
}
