import type { Issue } from '../../core/issue';
import { type LogEntry, logEntries } from '../../rows/logEntry';
import type { OurTab } from '../../sheets/ourTab';
import { type OpenCampaign, tabsOf } from '../desk/openCampaign';
import { openDesk, sameCode } from '../desk/openDesk';
import { openLog } from '../edit/appendEntries';

/** The demo campaign with the tabs that sample figures stand in. */
export interface OpenDemo {
  readonly found: OpenCampaign;
  readonly monitor: OurTab<'monitor'>;
  readonly prep: OurTab<'prep'> | undefined;
  readonly log: OurTab<'log'>;
  /** Its rows of 数据记录 that are sample figures. */
  readonly samples: readonly LogEntry[];
}

/** Finds the demo campaign; an Issue when there is none, or its tabs cannot be read. */
export function findDemo(): OpenCampaign | { readonly issue: Issue } {
  const desk = openDesk();
  if ('issue' in desk) return desk;
  const campaign = desk.overview?.campaigns.find(({ isDemo }) => isDemo);
  if (!desk.overview || !campaign) return { issue: { code: 'noDemo', path: 'request' } };
  return { desk, overview: desk.overview, campaign };
}

export function openDemo(): OpenDemo | { readonly issue: Issue } {
  const found = findDemo();
  if ('issue' in found) return found;
  const tab = tabsOf(found);
  const { code } = found.campaign;
  const [monitor, prep] = [tab('monitor'), tab('prep')];
  const log = monitor && openLog(monitor);
  if (!monitor || !log)
    return { issue: { code: 'noMonitor', path: 'request', values: { value: code } } };
  const samples = logEntries(log).filter(
    ({ campaign, source }) => sameCode(campaign, code) && source === log.locale.demo.source,
  );
  return { found, monitor, prep, log, samples };
}
