/** The lines and labels along the two axes of a chart. */
import { svg } from '../html-and-svg.ts';
import type { Plane } from './plane.ts';
import type { ValueAxis } from './value-axis.ts';

const textSize = 11;
const grey = '#5f6368';
const gridColor = '#e0e0e0';
/** The least width of a label, in pixels. */
const labelWidth = 64;
const labelHeight = 16;
/** The average width of a letter, in pixels. */
const letterWidth = 6;

/** A text in a chart. */
export function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', size = textSize) {
  return svg('text', { x, y, 'text-anchor': anchor, 'font-size': size, fill: grey }, text);
}

/** A text cut to a width. */
export function cutTo(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / letterWidth));
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;
}

/** The line and the label of each tick. */
export function valueLabels(plane: Plane, axis: ValueAxis, textOf: (value: number) => string): SVGElement[] {
  const { left, top, width, height } = plane.box;
  return axis.ticks.flatMap((tick) => {
    const { x, y } = plane.spot(0, axis.place(tick));
    const stroke = tick === 0 ? '#9aa0a6' : gridColor;
    const line = plane.lying
      ? svg('line', { x1: x, x2: x, y1: top, y2: top + height, stroke })
      : svg('line', { x1: left, x2: left + width, y1: y, y2: y, stroke });
    const text = plane.lying
      ? label(textOf(tick), x, top + height + labelHeight, 'middle')
      : label(textOf(tick), left - 6, y + 4, 'end');
    return [line, text];
  });
}

/** The names of the points, as many as there is room for. */
export function categoryLabels(plane: Plane, categories: readonly string[]): SVGElement[] {
  const { left, top, width, height } = plane.box;
  const room = (plane.lying ? height : width) / categories.length;
  const every = Math.max(1, Math.ceil((plane.lying ? labelHeight : labelWidth) / room));
  return categories.flatMap((name, index) => {
    if (index % every !== 0 || name === '') return [];
    const { x, y } = plane.spot((index + 0.5) / categories.length, 0);
    return plane.lying
      ? [label(cutTo(name, left - 12), left - 6, y + 4, 'end')]
      : [label(cutTo(name, room * every), x, top + height + labelHeight, 'middle')];
  });
}
