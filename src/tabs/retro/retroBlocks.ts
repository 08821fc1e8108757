import { date, engine, figure, formula, text } from '../model/columns';
import type { Block } from '../model/tab';
import {
  CLOSING_STATE,
  COMPARED,
  DIFFERENCE,
  GROUP_POINTS,
  GROUP_RATE,
  GROUP_SAID,
  SCORE_CHECK,
} from './retroFormulas';
import { originFormula } from './rowMemory';

const memory = engine('memory', 100, 'general', { hidden: true });

/** Groups of goals with their weights; a weight of 设置 is followed until a person changes it here. */
export const score = {
  key: 'score',
  spareRows: 1,
  check: SCORE_CHECK,
  columns: [
    text('group', 260),
    formula('rate', 150, 'percentFine', GROUP_RATE),
    figure('weight', 150, 'percent'),
    formula('points', 110, 'percentFine', GROUP_POINTS, { align: 'center' }),
    formula('said', 260, 'general', GROUP_SAID),
    memory,
  ],
} as const satisfies Block;

/** Figures beside those of other times and of the field. */
export const comparison = {
  key: 'comparison',
  spareRows: 10,
  columns: [
    text('metric', 260),
    figure('actual', 150, 'count'),
    figure('reference', 150, 'count'),
    formula('difference', 110, 'percentFine', DIFFERENCE, { align: 'center' }),
    formula('compared', 260, 'general', COMPARED),
    text('basis', 110),
    text('remark', 130),
    text('unit', 80, { align: 'center' }),
    text('direction', 80, { align: 'center' }),
    memory,
  ],
} as const satisfies Block;

/** Figures of the fast and the second closing: formulas until a closing keeps what they showed. */
export const closings = {
  key: 'closings',
  spareRows: 0,
  columns: [
    text('closing', 260),
    formula('due', 150, 'date', undefined, { align: 'left' }),
    engine('gross', 150, 'money', { align: 'right' }),
    engine('net', 110, 'money', { align: 'center' }),
    formula('state', 260, 'general', CLOSING_STATE),
    engine('rate', 110, 'percentFine', { align: 'right' }),
    engine('netRate', 130, 'percentFine', { align: 'right' }),
    engine('roi', 80, 'roi', { align: 'right' }),
    engine('netRoi', 80, 'roi', { align: 'right' }),
    memory,
  ],
} as const satisfies Block;

const findings = <K extends string>(key: K) =>
  ({
    key,
    spareRows: 12,
    columns: [
      text('finding', 260, { wrap: true }),
      text('cause', 150, { wrap: true }),
      text('action', 150, { wrap: true }),
      text('owner', 110),
      text('evidence', 260, { wrap: true }),
      formula('origin', 110, 'general', originFormula('[finding]', '[evidence]')),
      date('due', 130, { align: 'left' }),
      memory,
    ],
  }) as const satisfies Block;

export const FINDINGS = [findings('wins'), findings('misses')] as const;

/** What missed its target so far and could still be sold: for coupons of the encore. */
export const encore = {
  key: 'encore',
  spareRows: 12,
  columns: [
    text('item', 260),
    figure('target', 150, 'count'),
    figure('actual', 150, 'count'),
    figure('rate', 110, 'percentFine', { align: 'center' }),
    text('action', 260, { wrap: true }),
    text('dimension', 110),
    figure('gap', 130, 'count'),
    figure('left', 80, 'count', { align: 'center' }),
    formula('origin', 80, 'general', originFormula('[item]', '[dimension]')),
    memory,
  ],
} as const satisfies Block;
