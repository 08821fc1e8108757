import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import type { Host } from '../../local/host/createHost';
import { testHost } from './workbook';

/** The 618 campaign in a workbook of its own for each test; none may leave a failure or a log behind. */
export function withCampaign618(ready: (host: Host, book: DemoBook) => void): void {
  let host: Host;
  beforeEach(() => {
    host = testHost();
    const book = new DemoBook(host, 'zh-CN');
    book.create(campaign618);
    ready(host, book);
  });
  afterEach(() => {
    expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
    expect(host.logs).toEqual([]);
    host.close();
  });
}
