import type { Runtime } from './runtime';
import { ServiceError } from './serviceError';
import { strict } from './strict';

/** A page that a script has made, to be shown in the sidebar or in a dialog. */
export class HtmlOutput {
  private title = '';
  /** Of a dialog, in pixels. */
  private width: number | null = null;
  private height: number | null = null;

  constructor(private readonly html: string) {}

  getContent = () => this.html;
  getTitle = () => this.title;
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getWidth = () => this.width;
  setWidth(pixels: number): this {
    this.width = pixels;
    return this;
  }
  getHeight = () => this.height;
  setHeight(pixels: number): this {
    this.height = pixels;
    return this;
  }
}

/** Pages from the project's .html files, or from text. */
export function htmlService({ pages }: Runtime): object {
  const output = (html: string) => strict(new HtmlOutput(html), 'HtmlOutput');
  return strict(
    {
      createHtmlOutput: output,
      createHtmlOutputFromFile(name: string): HtmlOutput {
        const html = pages[name];
        if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
        return output(html);
      },
    },
    'HtmlService',
  );
}
