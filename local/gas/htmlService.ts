import type { Runtime } from './runtime';
import { ServiceError } from './serviceError';
import { strict } from './strict';

/** A page that a script has made, to be shown in the sidebar. */
export class HtmlOutput {
  private title = '';

  constructor(private readonly html: string) {}

  getContent = () => this.html;
  getTitle = () => this.title;
  setTitle(title: string): this {
    this.title = title;
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
