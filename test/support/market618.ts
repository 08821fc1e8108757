import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import type { Host } from '../../local/host/createHost';
import { keptWorkbook } from './keptWorkbook';
import { testHost } from './workbook';

/** 618 with 市场与资源 and 物料与权益. The clock is that of 12 May, the burst on 11 June. */
export function market618(): Host {
  return testHost({
    saved: keptWorkbook('618 market', () => {
      const made = testHost();
      new DemoBook(made, 'zh-CN').create({ ...campaign618, tabs: ['market', 'materials'] });
      return made;
    }),
  });
}
