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
  return hmac([key, title, content].map(asRead).join('\n'), secret);
}

/** Cells give text back without blanks around it and the apostrophe before it. */
const asRead = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/^'/, '');
