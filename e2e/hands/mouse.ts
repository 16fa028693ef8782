import type { Hand } from './hand.ts';

export const mouse: Hand = {
  press: (control) => control.click(),
  write: (box, text) => box.fill(text),
  /** By the words beside the box, as people do: they lie over it. */
  async tick(option) {
    const words = option.page().locator(`label[for="${await option.getAttribute('id')}"]`);
    if (!(await option.isChecked())) await words.click();
  },
  async choose(list, value) {
    await list.selectOption(value);
  },
  bring: (chooser, files) => chooser.setInputFiles([...files]),
};
