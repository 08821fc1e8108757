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
    text('group', 'label', { label: true }),
    formula('rate', 'number', 'percentFine', GROUP_RATE),
    figure('weight', 'number', 'percent'),
    formula('points', 'number', 'percentFine', GROUP_POINTS),
    formula('said', 'words', 'general', GROUP_SAID),
    memory,
  ],
} as const satisfies Block;

/** In the unit of their row, else in that of their metric. */
const IN_UNIT = { unitIn: 'unit', metricIn: 'metric', reads: 'measured' } as const;

/** Figures beside those of other times and of the field. */
export const comparison = {
  key: 'comparison',
  spareRows: 10,
  columns: [
    text('metric', 'label', { label: true }),
    text('basis', 'words', { wrap: true }),
    text('unit', 'words', { align: 'center', label: true }),
    figure('actual', 'number', 'count', IN_UNIT),
    figure('reference', 'number', 'count', IN_UNIT),
    formula('difference', 'number', 'percentFine', DIFFERENCE),
    text('direction', 'number', { align: 'center', label: true }),
    formula('compared', 'words', 'general', COMPARED),
    text('remark', 'wide', { wrap: true }),
    memory,
  ],
} as const satisfies Block;

/** Figures of the fast and the second closing: formulas until a closing keeps what they showed. */
export const closings = {
  key: 'closings',
  spareRows: 0,
  columns: [
    text('closing', 'label', { label: true, wrap: true }),
    formula('due', 'words', 'date', undefined, { align: 'left' }),
    engine('gross', 'number', 'money', { align: 'right' }),
    engine('net', 'number', 'money', { align: 'right' }),
    engine('rate', 'number', 'percentFine', { align: 'right' }),
    engine('netRate', 'number', 'percentFine', { align: 'right' }),
    engine('roi', 'words', 'roi', { align: 'center' }),
    engine('netRoi', 'wide', 'roi', { align: 'center' }),
    formula('state', 'wide', 'general', CLOSING_STATE),
    memory,
  ],
} as const satisfies Block;

const findings = <K extends string>(key: K) =>
  ({
    key,
    spareRows: 12,
    columns: [
      text('finding', 'label', { wrap: true }),
      text('cause', 'words', { wrap: true }),
      text('action', 'words', { wrap: true }),
      date('due', 'number'),
      formula('origin', 'number', 'general', originFormula('[finding]', '[evidence]'), {
        align: 'center',
      }),
      text('owner', 'words', { wrap: true }),
      text('evidence', 'wide', { wrap: true }),
      memory,
    ],
  }) as const satisfies Block;

export const FINDINGS = [findings('wins'), findings('misses')] as const;

/** What missed its target so far and could still be sold: for coupons of the encore. */
export const encore = {
  key: 'encore',
  spareRows: 20,
  columns: [
    text('item', 'label', { label: true }),
    text('dimension', 'words'),
    text('action', 'words', { wrap: true }),
    figure('target', 'number', 'count'),
    figure('actual', 'number', 'count'),
    figure('rate', 'number', 'percentFine'),
    figure('gap', 'number', 'count'),
    figure('left', 'words', 'count', { align: 'center' }),
    formula('origin', 'wide', 'general', originFormula('[item]', '[dimension]')),
    memory,
  ],
} as const satisfies Block;
