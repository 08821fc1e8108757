import type { Frame, Page } from 'playwright-core';

/** Boxes of two texts share a few pixels where lines stand close: letters do not fill their boxes. */
const TOUCH = 5;

/** What stands in a frame of the page wider than it, or over something else; empty when nothing does. */
export async function boxFaults(page: Page, frame: string): Promise<string[]> {
  const element = await page.locator(frame).elementHandle();
  const content = (await element?.contentFrame()) as Frame | null | undefined;
  if (!content) throw new Error(`No frame ${frame}`);
  return content.evaluate(faultsIn, TOUCH);
}

/** Runs in the frame. */
function faultsIn(touch: number): string[] {
  interface Box {
    readonly of: Element;
    readonly said: string;
    readonly rect: DOMRect;
  }
  const root = document.documentElement;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  /** What scrolls or cuts has its own rule: nothing of it is seen outside. */
  const cuts = (element: Element | null): Element | undefined => {
    for (let at = element; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return at;
    return undefined;
  };
  const boxes: Box[] = [];
  const add = (of: Element, said: string, rects: Iterable<DOMRect>) => {
    const window = cuts(of)?.getBoundingClientRect();
    for (const rect of rects) {
      const left = Math.max(rect.left, window?.left ?? Number.NEGATIVE_INFINITY);
      const right = Math.min(rect.right, window?.right ?? Number.POSITIVE_INFINITY);
      if (right - left > 1 && rect.height > 1)
        boxes.push({
          of,
          said: said.slice(0, 24),
          rect: new DOMRect(left, rect.top, right - left, rect.height),
        });
    }
  };
  for (const control of document.querySelectorAll('input, select, textarea, button, progress'))
    if (isSeen(control))
      add(control, control.textContent || control.tagName, [control.getBoundingClientRect()]);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || !isSeen(of) || of.closest('select, textarea, svg'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    add(of, node.textContent.trim(), range.getClientRects());
  }
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    faults.push(`wide: ${root.scrollWidth} > ${root.clientWidth}`);
  for (const { said, rect } of boxes)
    if (rect.left < -1 || rect.right > root.clientWidth + 1) faults.push(`beyond: ${said}`);
  const isSticky = ({ of }: Box) => of.closest('.tools') !== null;
  boxes.sort((a, b) => a.rect.top - b.rect.top);
  boxes.forEach((a, i) => {
    for (let j = i + 1; j < boxes.length; j++) {
      const b = boxes[j] as Box;
      if (b.rect.top >= a.rect.bottom - touch) break;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
      const isInside = a.of.contains(b.of) || b.of.contains(a.of);
      if (across > 1 && down > touch && !isInside && !isSticky(a) && !isSticky(b))
        faults.push(`over: ${a.said} / ${b.said}`);
    }
  });
  return [...new Set(faults)];
}
