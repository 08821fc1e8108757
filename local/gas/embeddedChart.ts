import type { ChartAnchor, ChartObject } from '../engine/chartObject';
import type { Json } from '../engine/protocol';
import type { Range } from './range';
import { ServiceError, TEXTS } from './serviceError';
import { strict } from './strict';

/** A chart as its builder holds it: without an id until it lies on a sheet. */
export interface ChartState extends Omit<ChartObject, 'id' | 'ranges'> {
  readonly id: number | null;
  readonly ranges: readonly Range[];
}

/** The kinds of charts that the add-on makes. */
export const CHART_TYPES = { LINE: 'LINE', BAR: 'BAR', COLUMN: 'COLUMN', PIE: 'PIE' } as const;
export const MERGE_STRATEGIES = {
  MERGE_COLUMNS: 'MERGE_COLUMNS',
  MERGE_ROWS: 'MERGE_ROWS',
} as const;
/** What a chart does with hidden rows and columns. */
export const HIDDEN_STRATEGIES = { IGNORE_BOTH: 'IGNORE_BOTH', SHOW_BOTH: 'SHOW_BOTH' } as const;

export const NEW_CHART: ChartState = {
  id: null,
  type: CHART_TYPES.COLUMN,
  ranges: [],
  numHeaders: 0,
  mergeStrategy: MERGE_STRATEGIES.MERGE_COLUMNS,
  transpose: false,
  hiddenDimensions: HIDDEN_STRATEGIES.IGNORE_BOTH,
  options: {},
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** Apps Script's EmbeddedChart: what a chart was when it was read or built. */
export class EmbeddedChart {
  constructor(readonly state: ChartState) {}

  /** Null until the chart lies on a sheet. */
  getChartId = () => this.state.id;
  getRanges = () => [...this.state.ranges];
  getNumHeaders = () => this.state.numHeaders;
  getMergeStrategy = () => this.state.mergeStrategy;
  getTransposeRowsAndColumns = () => this.state.transpose;
  getHiddenDimensionStrategy = () => this.state.hiddenDimensions ?? HIDDEN_STRATEGIES.IGNORE_BOTH;
  getOptions = () => strict({ get: (option: string) => this.option(option) }, 'ChartOptions');
  getContainerInfo = () => containerInfo(this.state.anchor);
  modify = () => strict(new EmbeddedChartBuilder(this.state), 'EmbeddedChartBuilder');

  private option(option: string): Json {
    return this.state.options[option] ?? null;
  }
}

/** Apps Script's EmbeddedChartBuilder. Nothing is checked against the document until it is inserted. */
export class EmbeddedChartBuilder {
  constructor(private state: ChartState = NEW_CHART) {}

  getRanges = () => [...this.state.ranges];
  getContainer = () => containerInfo(this.state.anchor);
  setChartType(type: string): this {
    if (!Object.values<string>(CHART_TYPES).includes(type))
      throw new Error(`not implemented: Charts.ChartType.${type}`);
    return this.with({ type });
  }
  addRange = (range: Range) => this.with({ ranges: [...this.state.ranges, range] });
  clearRanges = () => this.with({ ranges: [] });
  setNumHeaders = (numHeaders: number) => this.with({ numHeaders });
  setMergeStrategy = (mergeStrategy: string) => this.with({ mergeStrategy });
  setHiddenDimensionStrategy = (hiddenDimensions: string) => this.with({ hiddenDimensions });
  setTransposeRowsAndColumns = (transpose: boolean) => this.with({ transpose });
  setOption(option: string, value: Json): this {
    return this.with({ options: { ...this.state.options, [option]: plain(value) } });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1) throw new ServiceError(TEXTS.rowTooSmall);
    if (column < 1) throw new ServiceError(TEXTS.columnTooSmall);
    return this.with({ anchor: { row, column, offsetX, offsetY } });
  }
  build = () => strict(new EmbeddedChart(this.state), 'EmbeddedChart');

  private with(change: Partial<ChartState>): this {
    this.state = { ...this.state, ...change };
    return this;
  }
}

function containerInfo({ row, column, offsetX, offsetY }: ChartAnchor): object {
  const info = {
    getAnchorRow: () => row,
    getAnchorColumn: () => column,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  };
  return strict(info, 'ContainerInfo');
}

/** The value as JSON: it leaves the script's realm. */
function plain(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
