import type { Issues } from '../../core/issue';
import { fillIn } from '../../locales/fillIn';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { type Place, placeOf } from '../desk/place';
import { failure } from '../desk/undo';
import { clearSamples } from './clearSamples';
import { type OpenDemo, openDemo } from './openDemo';
import { typeSamples } from './typeSamples';

export interface SamplesSwitched {
  readonly ok: true;
  readonly on: boolean;
  /** In words. */
  readonly message: string;
  /** The demo's row in 活动总览. */
  readonly place: Place;
}

/**
 * Fills the demo with figures up to now, or takes them away again; without `on`, whichever it is not. All or
 * nothing; what people typed into it stays either way.
 */
export function switchSamples(on?: unknown, language?: unknown): SamplesSwitched | Refused {
  return lockedOrRefused(language, (): SamplesSwitched | Issues => {
    const demo = openOrSay();
    if ('issue' in demo) return { issues: [demo.issue] };
    const wanted = typeof on === 'boolean' ? on : demo.samples.length === 0;
    return wanted ? switchOn(demo) : switchOff(demo);
  });
}

/** The demo, or why no figure was touched. */
function openOrSay(): ReturnType<typeof openDemo> {
  try {
    return openDemo();
  } catch (error) {
    return { issue: { ...failure(error), code: 'figuresFailed' } };
  }
}

function switchOn(demo: OpenDemo): SamplesSwitched | Issues {
  const { overview, campaign } = demo.found;
  const { said } = overview.locale.demo;
  try {
    const count = demo.samples.length || typeSamples(demo);
    const place = placeOf(overview, campaign.row, 'name');
    return { ok: true, on: true, message: fillIn(said.on, { count }), place };
  } catch (error) {
    const left = takenBack();
    return { issues: [left ?? { ...failure(error), code: 'figuresFailed' }] };
  }
}

/** Takes away what a broken attempt has typed; an Issue where some of it stays. Services fail at times: it tries twice. */
function takenBack() {
  const attempt = () => {
    const demo = openDemo();
    if ('issue' in demo) return;
    clearSamples(demo);
  };
  try {
    attempt();
  } catch {
    try {
      attempt();
    } catch (error) {
      return { ...failure(error), code: 'figuresLeft' as const };
    }
  }
  return undefined;
}

function switchOff(demo: OpenDemo): SamplesSwitched | Issues {
  const { overview, campaign } = demo.found;
  try {
    clearSamples(demo);
    const place = placeOf(overview, campaign.row, 'name');
    return { ok: true, on: false, message: overview.locale.demo.said.off, place };
  } catch (error) {
    return { issues: [{ ...failure(error), code: 'figuresLeft' }] };
  }
}
