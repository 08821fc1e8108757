import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { ChartAnchor } from '../../engine/chartObject';
import type { Workbook } from '../../engine/workbook';

/** The part of the grid that scrolls, in pixels of the window, and how far and how large it shows. */
export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

/** Where things are on the sheet in front, as Univer draws it. */
export class ChartPane {
  constructor(private readonly book: Workbook) {}

  /** Undefined before the grid is drawn. */
  get(): Pane | undefined {
    const { scene, engine } = this.render() ?? {};
    const main = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = engine?.getCanvasElement();
    if (!scene || !main || !canvas) return undefined;
    const zoom = scene.getAncestorScale().scaleX;
    const box = canvas.getBoundingClientRect();
    const [left, top] = [main.left * zoom, main.top * zoom];
    return {
      left: box.left + left,
      top: box.top + top,
      width: box.width - left,
      height: box.height - top,
      scrollX: main.left + main.viewportScrollX,
      scrollY: main.top + main.viewportScrollY,
      zoom,
    };
  }

  /** Corner of a chart on the sheet, in pixels at full size. */
  corner({ row, column, offsetX, offsetY }: ChartAnchor): { x: number; y: number } | undefined {
    const skeleton = this.render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const cell = skeleton?.getNoMergeCellWithCoordByIndex(row - 1, column - 1);
    return cell && { x: cell.startX + offsetX, y: cell.startY + offsetY };
  }

  /** Calls back with every frame that the grid draws. */
  onFrame(drawn: () => void): void {
    this.render()?.engine.endFrame$.subscribe(drawn);
  }

  /** The canvas, for what a person does above it. */
  canvas(): HTMLCanvasElement | undefined {
    return this.render()?.engine.getCanvasElement();
  }

  private render() {
    const renderers = this.book.univer.__getInjector().get(IRenderManagerService);
    return renderers.getRenderById(this.book.book.getId());
  }
}
