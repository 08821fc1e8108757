/** Longest abbreviation, in characters. */
const LONGEST = 4;

/**
 * What a platform that no table knows is called in codes: its first Latin letters and figures, else the
 * first characters of its name (Instagram is INST, 得物 stays 得物); X for one without any.
 */
export function abbreviationByRule(platform: string): string {
  const latin = platform.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const name = latin === '' ? platform.replace(/[^\p{L}\p{N}]/gu, '') : latin;
  return [...name].slice(0, LONGEST).join('') || 'X';
}
