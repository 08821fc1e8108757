import type { PartnerRow } from './partnerRow';
import { codePrefix, codeText, readCode } from './trackingCode';

/** The highest number that was ever given, by prefix: one whose row was deleted is not given again. */
export type GivenCodes = ReadonlyMap<string, number>;

/** Whether a row lacks a code and says all that one is made from; suppliers bring no traffic to be told apart. */
export function canHaveCode({ code, tier, platform, quantity }: PartnerRow): boolean {
  return (
    code === '' &&
    tier !== undefined &&
    tier !== 'supplier' &&
    platform !== '' &&
    quantity !== 'unreadable'
  );
}

/**
 * Codes for the rows that have none, by row, in their order; and what has been given then, those that stand
 * in the rows included.
 */
export function giveCodes(
  rows: readonly PartnerRow[],
  campaign: string,
  given: GivenCodes,
): { readonly codes: ReadonlyMap<number, string>; readonly given: GivenCodes } {
  const highest = new Map<string, number>();
  const raise = (prefix: string, to: number) =>
    highest.set(prefix, Math.max(highest.get(prefix) ?? 0, to));
  for (const [prefix, number] of given) raise(prefix.toUpperCase(), number);
  for (const { code } of rows) {
    const read = readCode(code.toUpperCase());
    if (read) raise(read.prefix, read.last);
  }
  const codes = new Map<number, string>();
  const after = new Map(given);
  for (const row of rows) {
    const read = readCode(row.code.toUpperCase());
    const { tier, platform } = row;
    const isTracked = tier && tier !== 'supplier' && platform !== '';
    const prefix = isTracked ? codePrefix(campaign, platform, tier) : '';
    if (read && read.prefix === prefix.toUpperCase())
      after.set(prefix, Math.max(after.get(prefix) ?? 0, read.last));
  }
  for (const row of rows) {
    const { tier } = row;
    if (!canHaveCode(row) || !tier || tier === 'supplier' || row.quantity === 'unreadable')
      continue;
    const prefix = codePrefix(campaign, row.platform, tier);
    const first = (highest.get(prefix.toUpperCase()) ?? 0) + 1;
    const last = first + row.quantity - 1;
    raise(prefix.toUpperCase(), last);
    after.set(prefix, last);
    codes.set(row.row, codeText({ prefix, first, last }));
  }
  return { codes, given: after };
}

/** `618-DY-KOL-H=1|618-XHS-KOC-=30`, as a hidden cell keeps it. */
export function givenText(given: GivenCodes): string {
  return [...given].map(([prefix, number]) => `${prefix}=${number}`).join('|');
}

export function readGiven(text: string): GivenCodes {
  return new Map(
    text.split('|').flatMap((part): [string, number][] => {
      const [, prefix, number] = /^(.+)=(\d+)$/.exec(part) ?? [];
      return prefix === undefined ? [] : [[prefix, Number(number)]];
    }),
  );
}
