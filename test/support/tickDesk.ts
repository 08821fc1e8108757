import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import { builtScopes } from '../../local/host/builtScript';
import { createHost, type Host } from '../../local/host/createHost';
import { saved618 } from './withCampaign618';

/** The scopes of an installation that was deployed with the hourly check. */
const TICK_SCOPES = [...builtScopes(), 'https://www.googleapis.com/auth/script.scriptapp'];

/** A workbook with the 618 campaign, whose clock can be set, and where the hourly check may be switched on. */
export class TickDesk {
  private time = 0;
  readonly host: Host;

  constructor(time: string, options: { readonly scopes?: readonly string[] } = {}) {
    this.at(time);
    const now = () => this.time;
    this.host = createHost({ saved: saved618(), scopes: TICK_SCOPES, now, ...options });
  }

  /** Sets the clock: `2024-06-17 18:05` in Shanghai. */
  at(time: string): this {
    this.time = Date.parse(`${time.replace(/ (\d:)/, ' 0$1').replace(' ', 'T')}:00+08:00`);
    return this;
  }

  /** Switches the check on in the name of a person, who then sits in front. */
  switchOn(name: string): this {
    this.host.as({ name });
    this.host.answers.push('ok', name);
    this.host.call('askTicks');
    return this;
  }

  /** The hour has come. */
  tick(time?: string): this {
    if (time !== undefined) this.at(time);
    this.host.tick();
    return this;
  }

  /** What was laid out: title and lines of each card. */
  get cards(): { readonly title: string; readonly content: string; readonly key: string }[] {
    if (!this.host.user.sheets().some(({ name }) => name === '提醒与推送')) return [];
    return readTable(this.host, '提醒与推送', 'outbox', 'title').rows.map(({ text }) => ({
      title: text.title ?? '',
      content: text.content ?? '',
      key: text.key ?? '',
    }));
  }

  /** What 设置 says of a row, by its name. */
  setting(name: string): string {
    const { all } = readTable(this.host, '设置', 'values', 'name');
    return all.find(({ text }) => text.name === name)?.text.value ?? '';
  }

  table = (sheet: string, block: string, first: string) =>
    readTable(this.host, sheet, block, first);

  /** Types into the row of a table whose first column has a text. */
  type(
    [sheet, block, first]: readonly [sheet: string, block: string, first: string],
    of: string,
    cells: Readonly<Record<string, string>>,
  ): this {
    typeRow(this.host, { sheet, block, first }, ({ text }) => text[first] === of, cells);
    return this;
  }

  close = () => this.host.close();
}
