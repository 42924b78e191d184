/** A function that makes its value at the first call and returns that value ever after. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made = made ?? make();
    return made;
  };
}
