import { playDemo } from '../../local/demo/playDemo';
import type { DemoLanguage } from '../../local/demo/sheetWords';
import type { Stage } from '../../local/demo/stages';
import { createHost, type Host, type HostOptions } from '../../local/host/createHost';
import { keptWorkbook } from './keptWorkbook';

/** The demo as its team has played it up to a stage, in a workbook of its own. */
export function hostOfDemo(
  stage: Stage,
  language: DemoLanguage = 'zh-CN',
  options: HostOptions = {},
): Host {
  const saved = keptWorkbook(`demo.${stage}.${language}`, () => {
    const host = createHost();
    playDemo(host, stage, language);
    return host;
  });
  return createHost({ saved, ...options });
}
