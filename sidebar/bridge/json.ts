/** A type as it arrives on the other side of google.script.run: anything that is no JSON becomes never. */
export type JsonOf<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | ((...args: never[]) => unknown) | Map<unknown, unknown> | Set<unknown>
    ? never
    : T extends object
      ? { [K in keyof T]: JsonOf<T[K]> }
      : never;

/** The type itself when it is JSON through and through; else never, so that using it fails to compile. */
export type Json<T> = [T] extends [JsonOf<T>] ? T : never;
