/** Redraws a part of the page in place: keeps focus, selection, typed text, opened details, and the scroll position. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface InputState {
  /** The id of the focused element; `undefined` where the focus is elsewhere. */
  readonly focused: string | undefined;
  readonly selection: readonly [number | null, number | null] | undefined;
  readonly typed: ReadonlyMap<string, string>;
  readonly opened: ReadonlySet<string>;
}

function selectionOf(element: Element | null): InputState['selection'] {
  const hasSelection =
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
  return hasSelection ? [element.selectionStart, element.selectionEnd] : undefined;
}

/** Whether the person changed the field; an unchanged one is redrawn with its new value. */
function isTouched(field: Field): boolean {
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
  const options = [...field.options];
  return field.value !== (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}

function inputStateOf(root: HTMLElement): InputState {
  const active = document.activeElement;
  const fields = [...root.querySelectorAll<Field>('.keep[id]')];
  const details = [...root.querySelectorAll<HTMLDetailsElement>('details[id]')];
  return {
    focused: root.contains(active) ? active?.id : undefined,
    selection: selectionOf(active),
    typed: new Map(fields.filter(isTouched).map((field) => [field.id, field.value])),
    opened: new Set(details.filter((one) => one.open).map((one) => one.id)),
  };
}

/** If the focused element is gone (a sent form, a removed card), the whole part takes the focus. */
function focusAgain(root: HTMLElement, { focused, selection }: InputState): void {
  if (focused === undefined || root.contains(document.activeElement)) return;
  const element = focused === '' ? null : document.getElementById(focused);
  (element ?? root).focus({ preventScroll: true });
  if (selection) (element as HTMLInputElement | null)?.setSelectionRange(...selection);
}

function restoreInput(root: HTMLElement, before: InputState): void {
  const { typed, opened } = before;
  for (const field of root.querySelectorAll<Field>('.keep[id]')) {
    const value = typed.get(field.id) ?? field.value;
    // Writing the same value again would clear a half-typed date.
    if (field.value !== value) field.value = value;
  }
  for (const one of root.querySelectorAll<HTMLDetailsElement>('details[id]')) one.open ||= opened.has(one.id);
  focusAgain(root, before);
}

/** Nodes that stay are left in the document, so that an open date picker stays open. */
function replaceChanged(root: HTMLElement, children: readonly Node[]): void {
  for (const old of [...root.childNodes]) if (!children.includes(old)) old.remove();
  children.forEach((child, index) => {
    const there = root.childNodes[index] ?? null;
    if (there !== child) root.insertBefore(child, there);
  });
}

/** Gives `root` these children; fields of class `keep`, details and the focused element are matched by their id. */
export function redraw(root: HTMLElement, children: readonly Node[]): void {
  const before = inputStateOf(root);
  replaceChanged(root, children);
  restoreInput(root, before);
}

/** Remembers each view's scroll position: call it with the next view before drawing, and the result after drawing. */
export function newScrollKeeper<View>(page: Pick<Window, 'scrollY' | 'scrollTo'>): (next: View) => () => void {
  const left = new Map<View, number>();
  let drawn: View | undefined;
  return (next) => {
    const isOther = next !== drawn;
    if (isOther && drawn !== undefined) left.set(drawn, page.scrollY);
    drawn = next;
    return () => {
      if (isOther) page.scrollTo(0, left.get(next) ?? 0);
    };
  };
}
