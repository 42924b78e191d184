/** Dialogs of the page: alerts, prompts, questions. */
import { h } from '../html-and-svg.ts';

/** A button: the value it returns and its label. The first one is the default. */
interface DialogButton {
  readonly answer: string;
  readonly label: string;
}

/** Which button was pressed (`CLOSE` if the dialog was closed) and what was typed. */
interface DialogAnswer {
  readonly button: string;
  readonly text: string;
}

/** How a dialog looks. */
interface DialogShape {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly DialogButton[];
  /** Initial text of the field; without it there is no field. */
  readonly field?: string;
  readonly multiline?: boolean;
}

/** An open dialog: its answer, and how to close it without one. */
export interface OpenDialog {
  readonly answer: Promise<DialogAnswer>;
  dismiss(): void;
}

function fieldOf({ field, multiline, message, title }: DialogShape): HTMLInputElement | HTMLTextAreaElement | null {
  if (field === undefined) return null;
  const label = { 'aria-label': message || title };
  const element = multiline ? h('textarea', { rows: 4, ...label }) : h('input', { type: 'text', ...label });
  element.value = field;
  return element;
}

/** Shows a dialog over the page; Enter presses the first button, Escape closes. */
export function showDialog(shape: DialogShape): OpenDialog {
  const before = document.activeElement as HTMLElement | null;
  const field = fieldOf(shape);
  const element = h('dialog', { class: 'ask', 'aria-labelledby': 'dialog-title' });
  const answer = new Promise<DialogAnswer>((resolve) => {
    const end = (button: string) => {
      if (element.isConnected) element.remove();
      before?.focus?.({ preventScroll: true });
      resolve({ button, text: field?.value ?? '' });
    };
    const buttons = shape.buttons.map(({ answer: name, label }, index) =>
      h(
        'button',
        { type: 'button', class: index === 0 ? 'main' : '', 'data-answer': name, onclick: () => end(name) },
        label,
      ),
    );
    element.addEventListener('cancel', (event) => {
      event.preventDefault();
      end('CLOSE');
    });
    element.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const isField = event.target === field && !(shape.multiline && !event.ctrlKey);
      if (event.key === 'Enter' && isField) buttons[0]?.click();
    });
    element.append(
      h('h2', { id: 'dialog-title' }, shape.title),
      h('p', {}, shape.message),
      ...(field ? [field] : []),
      h('div', { class: 'buttons' }, ...buttons),
    );
  });
  document.getElementById('layer')!.append(element);
  element.showModal();
  (field ?? element.querySelector<HTMLElement>('.main'))?.focus();
  field?.select();
  return { answer, dismiss: () => element.remove() };
}
