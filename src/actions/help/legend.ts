import { inTwo } from '../../locales/helpLines';
import type { Locale } from '../../locales/zh-CN/locale';
import { PALETTE } from '../../tabs/model/palette';
import { STATE_SIGNS } from '../../tabs/monitor/board';

/** A colour or symbol of the tabs, by its word. */
export interface LegendEntry {
  /** Fill of its cells; null where they have none. */
  readonly fill: string | null;
  readonly symbol: string;
  /** Colour of the symbol. */
  readonly color: string;
  readonly word: string;
  /** What it means, or what to do. */
  readonly meaning: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

const SIGN_COLORS = {
  stop: PALETTE.alarm,
  care: PALETTE.caution,
  good: PALETTE.good,
  missed: PALETTE.alarm,
  doubt: PALETTE.caution,
  critical: PALETTE.alarm,
  given: PALETTE.muted,
  none: PALETTE.muted,
} as const;
const CELL_FILLS = { entry: PALETTE.entry, computed: null, summary: PALETTE.summary } as const;

/** All colours and symbols that tabs speak by, with the colours that they have there. */
export function legend(locale: Locale): LegendGroup[] {
  const { help, words, monitor, prep } = locale;
  return [
    {
      title: `${monitor.tab} · ${monitor.block.board.column.state}`,
      entries: keysOf(words.metricState).map((state) => ({
        ...entry(words.metricState[state], help.metricState[state], PALETTE.metric[state]),
        symbol: state in STATE_SIGNS ? STATE_SIGNS[state as keyof typeof STATE_SIGNS] : '',
      })),
    },
    {
      title: `${prep.tab} · ${prep.block.tasks.column.status}`,
      entries: keysOf(words.taskStatus).map((status) =>
        entry(words.taskStatus[status], help.taskStatus[status], PALETTE.task[status]),
      ),
    },
    {
      title: `${prep.tab} · ${help.gantt.title}`,
      entries: keysOf(PALETTE.gantt).map((bar) =>
        entry(...inTwo(help.gantt[bar]), PALETTE.gantt[bar]),
      ),
    },
    {
      title: help.signs.title,
      entries: keysOf(SIGN_COLORS).map((sign) => {
        const [symbol, meaning] = inTwo(help.signs[sign]);
        return { ...entry('', meaning), symbol, color: SIGN_COLORS[sign] };
      }),
    },
    {
      title: help.cells.title,
      entries: keysOf(CELL_FILLS).map((cell) =>
        entry(...inTwo(help.cells[cell]), CELL_FILLS[cell]),
      ),
    },
  ];
}

const entry = (word: string, meaning: string, fill: string | null = null): LegendEntry => ({
  fill,
  symbol: '',
  color: PALETTE.ink,
  word,
  meaning,
});

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  Object.keys(record) as K[];
