type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The questions of a form, without what it carries along. */
const questionsIn = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (each): each is Control =>
      (each instanceof HTMLInputElement && !['hidden', 'file'].includes(each.type)) ||
      each instanceof HTMLSelectElement ||
      each instanceof HTMLTextAreaElement,
  );

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

/** What stands in the questions of a form. */
export const textIn = (form: HTMLFormElement): [string, string][] =>
  questionsIn(form).flatMap((control): [string, string][] =>
    isTicked(control) && !control.checked ? [] : [[control.name, control.value]],
  );

/** Writes into a form what was typed in it before; its own scripts hear of it as of a hand. */
export function writeInto(form: HTMLFormElement, fields: readonly (readonly [string, string])[]): void {
  const has = (control: Control) => fields.some(([name, value]) => name === control.name && value === control.value);
  for (const control of questionsIn(form)) {
    const said = fields.find(([name]) => name === control.name);
    const was = isTicked(control) ? String(control.checked) : control.value;
    if (isTicked(control)) control.checked = has(control);
    else if (said) control.value = said[1];
    const is = isTicked(control) ? String(control.checked) : control.value;
    if (is !== was) for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
