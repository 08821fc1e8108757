import { keyOfWord } from './keyOfWord';

/** Whether two names are of one platform, whichever languages they were written in. */
export function samePlatform(one: string, other: string): boolean {
  const named = (typed: string) => keyOfWord('platform', typed) ?? typed.trim();
  return named(one) === named(other);
}
