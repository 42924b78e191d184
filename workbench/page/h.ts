/** Makes an element in one expression. */

type Child = Node | string | null | undefined;
type Props = Record<string, unknown>;

function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value as EventListener);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** An element with attributes, listeners (`onclick`) and children. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) setProp(element, key, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}
