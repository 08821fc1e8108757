import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import type { Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { keptWorkbook } from './keptWorkbook';
import { testHost } from './workbook';

/** A workbook in which the 618 campaign was just made, at the clock of `testHost`. */
export const saved618 = (): SavedWorkbook =>
  keptWorkbook('618', () => {
    const host = testHost();
    new DemoBook(host, 'zh-CN').create(campaign618);
    expectQuiet(host);
    return host;
  });

/** A workbook of its own that begins with the 618 campaign. */
export const host618 = (options: HostOptions = {}): Host =>
  testHost({ saved: saved618(), ...options });

/** The 618 campaign in a workbook of its own for each test; none may leave a failure or a log behind. */
export function withCampaign618(ready: (host: Host, book: DemoBook) => void): void {
  let host: Host;
  beforeEach(() => {
    host = host618();
    ready(host, new DemoBook(host, 'zh-CN'));
  });
  afterEach(() => {
    expectQuiet(host);
    host.close();
  });
}

function expectQuiet(host: Host): void {
  expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
  expect(host.logs).toEqual([]);
}
