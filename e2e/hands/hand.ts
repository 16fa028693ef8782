import type { Locator } from '@playwright/test';
import type { Sample } from '../files/samples.ts';

/** How somebody works a page. */
export interface Hand {
  press(control: Locator): Promise<void>;
  write(box: Locator, text: string): Promise<void>;
  /** Radio buttons and tick boxes. */
  tick(option: Locator): Promise<void>;
  choose(list: Locator, value: string): Promise<void>;
  bring(chooser: Locator, files: readonly Sample[]): Promise<void>;
}
