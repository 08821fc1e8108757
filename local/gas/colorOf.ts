import { ServiceError, TEXTS } from './serviceError';

/** The sixteen names of HTML; others are not implemented. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
};

/** A colour as it is read back; null is none. */
export const colorOf = (color: string | null): string | null =>
  color === null || color === '' ? null : hexOf(color);

/** Six hex digits in lower case. Throws for what is no colour. */
export function hexOf(color: string): string {
  const text = color.toLowerCase();
  if (/^#[\da-f]{6}$/.test(text)) return text;
  if (/^#[\da-f]{3}$/.test(text)) return text.replace(/[\da-f]/g, '$&$&');
  const named = NAMED[text];
  if (named) return named;
  if (/^[a-z]+$/.test(text) || /^rgba?\(/.test(text))
    throw new Error(`not implemented: the color ${color}`);
  throw new ServiceError(TEXTS.badColor(color));
}
