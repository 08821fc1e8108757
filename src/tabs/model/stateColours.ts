import { PALETTE } from './palette';

const SIGNS = [
  ['⛔', PALETTE.alarm],
  ['△', PALETTE.caution],
  ['✓', PALETTE.good],
] as const;

/** Highlights of a block whose column `state` begins with a sign: its colour goes with it. */
export const stateColours = (block: string) =>
  SIGNS.map(([sign, color]) => ({
    block,
    from: 'state',
    to: 'state',
    formula: `LEFT([state],1)="${sign}"`,
    color,
  }));
