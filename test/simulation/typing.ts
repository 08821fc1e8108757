import { type Action, type Deed, type Draw, pick } from './deed';
import { cellId, type Figure, type Ledger, type Value, wholeTab } from './ledger';
import { CAMPAIGNS, type CellRef } from './places';
import {
  BOARD_ROWS,
  LABELS,
  MONEY,
  metricName,
  SLOT_FIGURES,
  TASK_CELLS,
  UNREADABLE,
  type Writing,
} from './values';

const PLATFORMS = ['天猫', '抖音', '小红书', '私域'];
const campaign = (draw: Draw) => pick(CAMPAIGNS, draw[0]);

/** Someone types a value into a cell. */
export function typed(ref: CellRef, value: Value, figures: readonly Figure[]): Deed {
  return {
    told: `${value.text} → ${ref.campaign} ${ref.place} ${ref.label} ${ref.key}`,
    act: (desk) => desk.type(ref, value.text),
    note: (ledger) => {
      ledger.type(ref, value);
      ledger.figures.push(...figures);
      return figures;
    },
    at: ref,
    ties: { alone: [cellId(ref)], shared: [wholeTab(ref)] },
  };
}

/** A figure of the board. */
function onBoard(ledger: Ledger, of: string, label: string, writing: Writing): Deed {
  const value = writing(ledger.next());
  const ref: CellRef = { campaign: of, place: 'board', label, key: 'live' };
  const [metric = '', platform = ''] = label.split(' ');
  const { day, slot } = ledger;
  return typed(ref, value, [
    { campaign: of, day, slot, platform, metric, value: value.reads as number },
  ]);
}

function reported(ledger: Ledger, draw: Draw): Deed {
  const { label, writings } = pick(BOARD_ROWS, draw[1]);
  return onBoard(ledger, campaign(draw), label, pick(writings, draw[2]));
}

/** What was bad is well again: its alert ends with that. */
function recovered(ledger: Ledger, draw: Draw): Deed | undefined {
  const bad = [...ledger.cells.values()].flatMap(({ ref, value: { reads } }) => {
    const row = BOARD_ROWS.find(({ label }) => ref.place === 'board' && label === ref.label);
    const isBad = ref.key === 'live' && typeof reads === 'number' && row?.isBad(reads);
    return row && isBad ? [{ of: ref.campaign, row }] : [];
  });
  if (bad.length === 0) return undefined;
  const { of, row } = pick(bad, draw[1]);
  return onBoard(ledger, of, row.label, row.writings[0]);
}

function unreadable(ledger: Ledger, draw: Draw): Deed {
  const { label } = pick(BOARD_ROWS, draw[1]);
  const ref: CellRef = { campaign: campaign(draw), place: 'board', label, key: 'live' };
  return typed(ref, pick(UNREADABLE, draw[2])(ledger.next()), []);
}

/** A row of slot entry, pasted at once: all its figures. */
const slotRow =
  (place: 'slots' | 'wholeDay') =>
  (ledger: Ledger, draw: Draw): Deed => {
    const [of, platform] = [campaign(draw), pick(PLATFORMS, draw[1])];
    const values = Object.entries(SLOT_FIGURES).map(
      ([key, writings]) => [key, pick(writings, draw[2])(ledger.next())] as const,
    );
    const isDay = place === 'wholeDay';
    const figures = values.map(([key, { reads }]) => ({
      campaign: of,
      day: isDay ? ledger.day - 1 : ledger.day,
      slot: isDay ? LABELS.wholeDay : ledger.slot,
      platform,
      metric: metricName(key),
      value: reads as number,
    }));
    const ref = (key: string): CellRef => ({ campaign: of, place, label: platform, key });
    return {
      told: `${values.map(([, { text }]) => text).join(', ')} → ${of} ${place} ${platform}`,
      act: (desk) =>
        desk.fillRow(
          ref(''),
          desk.rowAt(ref('')),
          values.map(([key, { text }]) => [key, text]),
        ),
      note: (noted) => {
        for (const [key, value] of values) noted.type(ref(key), value);
        noted.figures.push(...figures);
        return figures;
      },
      at: ref('uv'),
      // What the platforms come to together is judged with each that reports again.
      ties: { alone: [`${of} ${place}`], shared: [wholeTab(ref(''))] },
    };
  };

const into =
  (
    place: 'tasks' | 'budget',
    labels: readonly string[],
    cells: Readonly<Record<string, readonly Writing[]>>,
  ) =>
  (ledger: Ledger, draw: Draw): Deed => {
    const [key, writings] = pick(Object.entries(cells), draw[2]);
    const ref = { campaign: campaign(draw), place, label: pick(labels, draw[1]), key };
    const written = (n = 0) => typed(ref, pick(writings, (draw[3] ?? 0) + n)(ledger.next()), []);
    return { ...written(), correction: () => written(1) };
  };

const TASKS = ['活动主题确认', '活动页面开发', '优惠券配置', '客服培训'];
const BUDGET = ['推广费', '物料费', '技术费'];

const EACH: readonly Action[] = [
  { name: 'board', plan: reported, calls: 16 },
  { name: 'board well again', plan: recovered, calls: 16 },
  { name: 'unreadable figure', plan: unreadable, calls: 16 },
  { name: 'slots', plan: slotRow('slots'), calls: 20 },
  { name: 'wholeDay', plan: slotRow('wholeDay'), calls: 20 },
  { name: 'task', plan: into('tasks', TASKS, TASK_CELLS) },
  { name: 'budget', plan: into('budget', BUDGET, { amount: MONEY }) },
];

export const TYPING: readonly Action[] = EACH.map((action) => ({ ...action, isOften: true }));
