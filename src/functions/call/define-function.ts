/** Creates a custom function from its catalog file, with `run` typed by its parameters. */
import type { Parameter } from '../parameters/parameter.ts';
import type { BadArgument } from './bad-argument.ts';
import type { Answer, CustomFunction, NamedParameter } from './custom-function.ts';

type Parameters = Readonly<Record<string, Parameter>>;
type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never;
};

type Definition<P extends Parameters> = Omit<
  CustomFunction,
  'parameters' | 'run' | 'statuses' | 'answers' | 'columns'
> & {
  /** By name, in the order of the formula. */
  readonly parameters: P;
  readonly run: (values: Values<P>) => Answer | readonly Answer[] | BadArgument;
} & Partial<Pick<CustomFunction, 'statuses' | 'answers' | 'columns'>>;

/** The custom function of a definition; by default it answers a value in one column, without status words. */
export function defineFunction<const P extends Parameters>(definition: Definition<P>): CustomFunction {
  const parameters = Object.keys(definition.parameters).map((name): NamedParameter => {
    return { name, ...definition.parameters[name]! };
  });
  const run = definition.run as CustomFunction['run'];
  return { statuses: [], answers: 'value', columns: 1, ...definition, parameters, run };
}
