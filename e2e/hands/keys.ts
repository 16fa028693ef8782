import { type ElementHandle, expect, type Locator } from '@playwright/test';
import type { Hand } from './hand.ts';

/** No page may ask for more; what is not reached by then is not reached. */
const mostTabs = 250;

/** How the focus shows itself where it is: in sight, marked, and not covered by anything else. */
function howItShows(element: Element): string {
  const box = element.getClientRects()[0];
  if (!box) return 'it takes no place';
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'it is out of sight';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || outlineWidth === '0px') return 'nothing marks it';
  const above = document.elementFromPoint(x, y);
  const isOwn = element.contains(above) || (above instanceof HTMLLabelElement && above.control === element);
  return isOwn || above?.contains(element) ? 'it is seen' : `it lies under ${above?.outerHTML.slice(0, 80)}`;
}

type Control = ElementHandle<SVGElement | HTMLElement>;

/** The element is looked up once: its name and role are dear to work out, and Tab is pressed often. */
async function tabUntil(what: Locator, isThere: (control: Control) => Promise<boolean>): Promise<void> {
  const page = what.page();
  await what.waitFor({ state: 'attached' });
  const control = await what.elementHandle();
  for (let tabs = 0; control && tabs < mostTabs; tabs += 1) {
    if (await isThere(control)) {
      expect(await page.locator(':focus').evaluate(howItShows), `the focus on ${what}`).toBe('it is seen');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${what}`);
}

const tabTo = (control: Locator): Promise<void> =>
  tabUntil(control, (found) => found.evaluate((element) => element === document.activeElement));

/** Tab leads to one radio button of a group; the arrows to the others. */
const tabToGroup = (option: Locator): Promise<void> =>
  tabUntil(option, (found) =>
    found.evaluate((element) => {
      const { activeElement: there } = document;
      return there instanceof HTMLInputElement && there.name === (element as HTMLInputElement).name;
    }),
  );

async function tickRadio(option: Locator): Promise<void> {
  const { keyboard } = option.page();
  await tabToGroup(option);
  for (let arrows = 0; arrows < 30; arrows += 1) {
    if (await option.evaluate((element) => element === document.activeElement)) break;
    await keyboard.press('ArrowDown');
  }
  if (!(await option.isChecked())) await keyboard.press('Space');
}

/** Tab, Space, Enter and the arrows, and nothing else; wherever the focus goes it is seen. */
export const keys: Hand = {
  async press(control) {
    await tabTo(control);
    await control.page().keyboard.press('Enter');
  },
  async write(box, text) {
    await tabTo(box);
    await box.page().keyboard.press('Control+A');
    await box.page().keyboard.type(text);
  },
  async tick(option) {
    if (await option.isChecked()) return;
    if ((await option.getAttribute('type')) === 'radio') return tickRadio(option);
    await tabTo(option);
    await option.page().keyboard.press('Space');
  },
  async choose(list, value) {
    await tabTo(list);
    const steps = await list.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
    }, value);
    const arrow = steps > 0 ? 'ArrowDown' : 'ArrowUp';
    for (let step = 0; step < Math.abs(steps); step += 1) await list.page().keyboard.press(arrow);
    await expect(list).toHaveValue(value);
  },
  async bring(chooser, files) {
    const opened = chooser.page().waitForEvent('filechooser');
    await tabTo(chooser);
    await chooser.page().keyboard.press('Enter');
    await (await opened).setFiles([...files]);
  },
};
