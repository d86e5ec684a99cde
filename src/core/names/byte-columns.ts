/** Reads the columns of a file of ours, one behind the other. */
export interface ByteColumns {
  next(): number;
  /** The next numbers, seven bits a byte, lowest first; one tight loop, since the columns are long. */
  numbers(count: number): Int32Array;
  /** The next numbers from the steps between them. */
  sorted(count: number): Int32Array;
  take(length: number): Uint8Array;
}

/** @param fail makes the error for a file that ends too early */
export function byteColumns(bytes: Uint8Array, start: number, fail: () => Error): ByteColumns {
  let at = start;
  function numbers(count: number): Int32Array {
    // No number takes less than a byte: a wrong count must not ask for all memory.
    if (count > bytes.length - at) throw fail();
    const column = new Int32Array(count);
    let next = at;
    for (let i = 0; i < count; i += 1) {
      let shift = 0;
      let byte = bytes[next] as number;
      for (; byte > 127 && shift < 28; shift += 7) {
        column[i] = (column[i] as number) | ((byte & 127) << shift);
        next += 1;
        byte = bytes[next] as number;
      }
      column[i] = (column[i] as number) | (byte << shift);
      next += 1;
    }
    if (next > bytes.length) throw fail();
    at = next;
    return column;
  }
  function take(length: number): Uint8Array {
    if (length < 0 || at + length > bytes.length) throw fail();
    at += length;
    return bytes.subarray(at - length, at);
  }
  return {
    next: () => numbers(1)[0] ?? 0,
    numbers,
    sorted: (count) => sumUp(numbers(count)),
    take,
  };
}

function sumUp(steps: Int32Array): Int32Array {
  for (let i = 1; i < steps.length; i++) {
    steps[i] = (steps[i] as number) + (steps[i - 1] as number);
  }
  return steps;
}
