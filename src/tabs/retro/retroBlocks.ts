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
    text('group', 260, { label: true }),
    formula('rate', 140, 'percentFine', GROUP_RATE),
    figure('weight', 140, 'percent'),
    formula('points', 140, 'percentFine', GROUP_POINTS, { align: 'center' }),
    formula('said', 260, 'general', GROUP_SAID),
    memory,
  ],
} as const satisfies Block;

/** Figures beside those of other times and of the field. */
export const comparison = {
  key: 'comparison',
  spareRows: 10,
  columns: [
    text('metric', 260, { label: true }),
    figure('actual', 140, 'count'),
    figure('reference', 140, 'count'),
    formula('difference', 140, 'percentFine', DIFFERENCE, { align: 'center' }),
    formula('compared', 260, 'general', COMPARED),
    text('basis', 100),
    text('remark', 100),
    text('unit', 100, { align: 'center', label: true }),
    text('direction', 100, { align: 'center', label: true }),
    memory,
  ],
} as const satisfies Block;

/** Figures of the fast and the second closing: formulas until a closing keeps what they showed. */
export const closings = {
  key: 'closings',
  spareRows: 0,
  columns: [
    text('closing', 260, { label: true }),
    formula('due', 140, 'date', undefined, { align: 'left' }),
    engine('gross', 140, 'money', { align: 'right' }),
    engine('net', 140, 'money', { align: 'center' }),
    formula('state', 260, 'general', CLOSING_STATE),
    engine('rate', 100, 'percentFine', { align: 'right' }),
    engine('netRate', 100, 'percentFine', { align: 'right' }),
    engine('roi', 100, 'roi', { align: 'right' }),
    engine('netRoi', 100, 'roi', { align: 'right' }),
    memory,
  ],
} as const satisfies Block;

const findings = <K extends string>(key: K) =>
  ({
    key,
    spareRows: 12,
    columns: [
      text('finding', 260, { wrap: true }),
      text('cause', 140, { wrap: true }),
      text('action', 140, { wrap: true }),
      text('owner', 140),
      text('evidence', 260, { wrap: true }),
      formula('origin', 100, 'general', originFormula('[finding]', '[evidence]')),
      date('due', 100, { align: 'left' }),
      memory,
    ],
  }) as const satisfies Block;

export const FINDINGS = [findings('wins'), findings('misses')] as const;

/** What missed its target so far and could still be sold: for coupons of the encore. */
export const encore = {
  key: 'encore',
  spareRows: 12,
  columns: [
    text('item', 260, { label: true }),
    figure('target', 140, 'count'),
    figure('actual', 140, 'count'),
    figure('rate', 140, 'percentFine', { align: 'center' }),
    text('action', 260, { wrap: true }),
    text('dimension', 100),
    figure('gap', 100, 'count'),
    figure('left', 100, 'count', { align: 'center' }),
    formula('origin', 100, 'general', originFormula('[item]', '[dimension]')),
    memory,
  ],
} as const satisfies Block;
