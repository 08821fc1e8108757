import { type ChartData, chartData } from '../../charts/chartData';
import type { ChartObject } from '../../engine/chartObject';
import { chartOperations } from '../../engine/chartOperations';
import type { Workbook } from '../../engine/workbook';
import type { PageText } from '../pageLanguage';
import { ChartPane } from './chartPane';
import { chartWords } from './chartWords';

const DRAW_AFTER_MS = 150;

interface Shown {
  readonly element: HTMLElement;
  /** What was drawn last. */
  drawn: string;
  dispose: () => void;
}

/**
 * Shows the charts of the sheet in front above the grid: they scroll and zoom with its cells, behind
 * the frozen ones, and are drawn again when what they show has changed. What draws them is loaded
 * when the first is to be seen.
 */
export class ChartLayer {
  private readonly frame = document.createElement('div');
  private readonly sheetPlane = document.createElement('div');
  private readonly pane: ChartPane;
  private readonly shown = new Map<number, Shown>();
  private placed = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWatching = false;
  private sheet: number | undefined;

  constructor(
    private readonly book: Workbook,
    container: HTMLElement,
    private readonly text: PageText,
  ) {
    this.pane = new ChartPane(book);
    this.frame.className = 'charts';
    this.frame.append(this.sheetPlane);
    // Beside the grid: what lies in its container is Univer's.
    container.after(this.frame);
    this.frame.addEventListener('wheel', (event) => this.scrollGrid(event), { passive: false });
    book.onChange(() => this.drawSoon());
  }

  /** Draws when the workbook has come to rest; charts of another sheet go at once. */
  drawSoon(): void {
    const sheet = this.book.idOf(this.book.book.getActiveSheet());
    if (sheet !== this.sheet) this.removeOthers(new Set());
    this.sheet = sheet;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), DRAW_AFTER_MS);
  }

  private async draw(): Promise<void> {
    const charts = chartOperations.getCharts(
      this.book,
      this.book.idOf(this.book.book.getActiveSheet()),
    );
    this.removeOthers(new Set(charts.map(({ id }) => id)));
    if (charts.length === 0) return;
    const { drawChart } = await import('./drawChart');
    // Meanwhile a campaign may have gone with its sheets.
    const there = new Set(this.book.sheets().map(({ id }) => id));
    const whole = charts.filter(({ ranges }) => ranges.every(({ sheet }) => there.has(sheet)));
    for (const chart of whole) {
      const data = chartData(this.book, chart);
      const shown = this.shown.get(chart.id) ?? this.add(chart);
      this.hang(chart, shown);
      const json = JSON.stringify(data);
      if (!data || shown.drawn === json) continue;
      shown.dispose();
      this.describe(shown.element, data);
      const drawn = drawChart(shown.element, data);
      shown.dispose = () => drawn.dispose();
      shown.drawn = json;
    }
    this.watch();
    this.place();
  }

  private add({ id }: ChartObject): Shown {
    const element = document.createElement('div');
    element.className = 'chart';
    this.sheetPlane.append(element);
    const shown = { element, drawn: '', dispose: () => undefined };
    this.shown.set(id, shown);
    return shown;
  }

  private describe(element: HTMLElement, data: ChartData): void {
    const { width, height } = data.look;
    element.role = 'img';
    element.ariaLabel = chartWords(data, this.text);
    Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  }

  private hang({ anchor }: ChartObject, { element }: Shown): void {
    const corner = this.pane.corner(anchor);
    if (corner) Object.assign(element.style, { left: `${corner.x}px`, top: `${corner.y}px` });
  }

  private removeOthers(stay: ReadonlySet<number>): void {
    for (const [id, { element, dispose }] of this.shown) {
      if (stay.has(id)) continue;
      dispose();
      element.remove();
      this.shown.delete(id);
    }
  }

  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    this.pane.onFrame(() => this.place());
  }

  /** Keeps the charts where their cells are. */
  private place(): void {
    const pane = this.shown.size > 0 ? this.pane.get() : undefined;
    if (!pane) return;
    const key = JSON.stringify(pane);
    if (key === this.placed) return;
    this.placed = key;
    const { left, top, width, height, scrollX, scrollY, zoom } = pane;
    const box = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
    Object.assign(this.frame.style, box);
    this.sheetPlane.style.transform = `scale(${zoom}) translate(${-scrollX}px, ${-scrollY}px)`;
  }

  /** The wheel scrolls the grid below a chart, too. */
  private scrollGrid(event: WheelEvent): void {
    event.preventDefault();
    this.pane.canvas()?.dispatchEvent(new WheelEvent(event.type, event));
  }
}
