/** Reads a chart's options by Google's names. */
import type { ChartView } from '../../server/wire.ts';

const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** Reads the options of one chart. */
export class ChartOptions {
  private readonly options: ChartView['options'];

  constructor({ options }: ChartView) {
    this.options = options;
  }

  text(name: string): string {
    const value = this.options[name];
    return typeof value === 'string' ? value : '';
  }

  number(name: string): number | undefined {
    const value = this.options[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  get isStacked(): boolean {
    return this.options.isStacked === true || this.options.isStacked === 'true';
  }

  /** The name of a series in the legend; `''` if its data name it. */
  label(series: number): string {
    return this.text(`series.${series}.labelInLegend`);
  }

  /** A number of a series, or of all. */
  numberOf(series: number, name: string): number | undefined {
    return this.number(`series.${series}.${name}`) ?? this.number(name);
  }

  /** The colour of a series. */
  color(series: number): string {
    const colors = Array.isArray(this.options.colors) ? (this.options.colors as unknown[]) : [];
    const own = this.text(`series.${series}.color`) || colors[series % Math.max(1, colors.length)];
    return typeof own === 'string' ? own : palette[series % palette.length]!;
  }
}
