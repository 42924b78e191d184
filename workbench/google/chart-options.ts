/** Charts.ChartOptions: how a chart looks, to be read only. */

/** The options of one chart. */
export class ChartOptions {
  readonly inside: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    this.inside = options;
  }

  get(option: string) {
    return this.inside[option] ?? null;
  }
}
