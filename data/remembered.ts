/** Reads what a number stands for once. */
export function remembered<T>(read: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    let value = known.get(number);
    if (value === undefined) known.set(number, (value = read(number)));
    return value;
  };
}
