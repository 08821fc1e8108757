/** A card as its row has it. */
interface Sealed {
  readonly key: string;
  readonly title: string;
  readonly content: string;
}

/**
 * What a row carries of which the engine wrote every word: who may edit cells can change a card or make up one,
 * but not the seal that goes with it. A channel is no part of it: people choose that.
 */
export function sealOf(
  { key, title, content }: Sealed,
  secret: string,
  hmac: (message: string, key: string) => string,
): string {
  return BEGINNING + hmac([key, title, content].map(asRead).join('\n'), secret);
}

/** No cell takes it for a formula: a seal may begin with a plus. */
const BEGINNING = 'h';

/** Whether a row's seal is the one that goes with it; those of an earlier version had no beginning. */
export function isSealed(has: string, seal: string): boolean {
  return has === seal || BEGINNING + has === seal;
}

/** Cells give text back without blanks around it and the apostrophe before it. */
const asRead = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/^'/, '');
