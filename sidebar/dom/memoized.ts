/** Keeps what was built until one of the things it was built from changes. */

/** The same function, that gives its last result again while its inputs are the same ones. */
export function memoized<Inputs extends readonly unknown[], Output>(
  build: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    const isSame = last?.inputs.every((input, index) => Object.is(input, inputs[index]));
    if (!last || !isSame) last = { inputs, output: build(...inputs) };
    return last.output;
  };
}
