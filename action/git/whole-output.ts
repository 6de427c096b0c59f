/** What a program writes to one of its pipes. */
export interface Output {
  /** What came so far. */
  soFar: () => Buffer;
  /** Settles when the pipe was read to its end. */
  whole: Promise<void>;
}

/** Collects a pipe from now on. */
export function collect(pipe: NodeJS.ReadableStream): Output {
  const chunks: Buffer[] = [];
  pipe.on("data", (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<void>((resolve) => {
    pipe.once("close", resolve);
  });
  return { soFar: () => Buffer.concat(chunks), whole };
}

/** Waits for something as long as it may take; false when it took longer. */
export async function within(milliseconds: number, something: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([something.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
