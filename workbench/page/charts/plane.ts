/** Converts shares (0 to 1) of a chart's axes into pixels. */

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The plot area; places on the category axis and the value axis go from 0 to 1. */
export class Plane {
  readonly box: Box;
  readonly lying: boolean;
  private readonly backwards: boolean;

  /** `lying`: values go to the right (bar charts); `backwards`: the last category comes first. */
  constructor(box: Box, lying: boolean, backwards: boolean) {
    this.box = box;
    this.lying = lying;
    this.backwards = backwards;
  }

  spot(category: number, value: number): Spot {
    const { left, top, width, height } = this.box;
    const along = this.backwards ? 1 - category : category;
    return this.lying
      ? { x: left + value * width, y: top + along * height }
      : { x: left + along * width, y: top + (1 - value) * height };
  }
}
