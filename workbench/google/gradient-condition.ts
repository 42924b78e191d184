/** SpreadsheetApp.GradientCondition: a colour scale. */
import { EnumValue } from './enum-value.ts';

/** One colour of a scale and its value. */
export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

/** The two or three colours of a scale. */
export interface GradientPoints {
  minpoint?: GradientPoint;
  midpoint?: GradientPoint;
  maxpoint?: GradientPoint;
}

/** A colour scale. */
export class GradientCondition {
  readonly inside: GradientPoints;

  constructor(points: GradientPoints) {
    this.inside = points;
  }

  getMinColor() {
    return this.inside.minpoint?.color.toLowerCase() ?? '';
  }

  getMidColor() {
    return this.inside.midpoint?.color.toLowerCase() ?? '';
  }

  getMaxColor() {
    return this.inside.maxpoint?.color.toLowerCase() ?? '';
  }

  getMinType() {
    return pointType(this.inside.minpoint);
  }

  getMidType() {
    return pointType(this.inside.midpoint);
  }

  getMaxType() {
    return pointType(this.inside.maxpoint);
  }

  getMinValue() {
    return this.inside.minpoint?.value ?? '';
  }

  getMidValue() {
    return this.inside.midpoint?.value ?? '';
  }

  getMaxValue() {
    return this.inside.maxpoint?.value ?? '';
  }
}

function pointType(point: GradientPoint | undefined): EnumValue | null {
  return point ? new EnumValue('InterpolationType', point.type) : null;
}
