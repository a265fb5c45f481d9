/** Keeps the last answer: the same inputs give the same object, so that nothing is drawn or rendered twice. */
export function memoizeLast<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | null = null;
  return (...inputs) => {
    if (last?.inputs.every((input, index) => Object.is(input, inputs[index]))) return last.output;
    last = { inputs, output: compute(...inputs) };
    return last.output;
  };
}
