/**
 * A value that is made when it is first asked for. So are patterns that know the classes of Unicode: a
 * browser spends up to half a millisecond on each, most of them before the first frame and for nothing.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
