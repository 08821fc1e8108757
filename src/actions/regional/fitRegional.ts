import type { Language } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { type Regional, regionalMisfits, regionalNow, setRegional } from '../../sheets/regional';
import { languageFrom } from '../desk/campaignRequestOf';
import { failure } from '../desk/undo';

/** What does not fit and what would, in words. */
export interface RegionalSaid {
  readonly text: string;
  /** `Asia/Shanghai · zh_CN` */
  readonly wanted: string;
}

/** Says which of the spreadsheet's time zone and locale does not fit; undefined when both do. */
export function regionalSaid(
  language: Language,
  misfits: Regional = regionalMisfits(language),
): RegionalSaid | undefined {
  const { regional } = localeOf(language);
  const texts = (['zone', 'locale'] as const).flatMap((key) => {
    const misfit = misfits[key];
    return misfit ? [fillIn(regional[key], { ...misfit })] : [];
  });
  if (texts.length === 0) return undefined;
  const wanted = [misfits.zone?.wanted, misfits.locale?.wanted].filter(Boolean).join(' · ');
  return { text: texts.join(regional.join), wanted };
}

/** What the wizard shows: a sentence, empty when all fits, and what its button says. */
export interface RegionalState {
  readonly text: string;
  readonly set: string;
}

export function regionalState(asked?: unknown): RegionalState {
  const language = languageFrom(asked);
  const said = regionalSaid(language);
  if (!said) return { text: '', set: '' };
  const { regional } = localeOf(language);
  return {
    text: fillIn(regional.said, { text: said.text }),
    set: fillIn(regional.set, { wanted: said.wanted }),
  };
}

/** What a recheck adds to its result; empty when all fits. */
export function regionalHint(language: Language): string {
  const said = regionalSaid(language);
  return said ? ` ${fillIn(localeOf(language).regional.hint, { text: said.text })}` : '';
}

export interface RegionalSet {
  readonly ok: boolean;
  readonly message: string;
}

/** Gives the spreadsheet the zone and locale that fit, because a person said so; says what came of it. */
export function fitRegional(asked?: unknown): RegionalSet {
  const language = languageFrom(asked);
  const { regional } = localeOf(language);
  const misfits = regionalMisfits(language);
  const said = regionalSaid(language, misfits);
  if (!said) return { ok: true, message: fillIn(regional.fits, { ...regionalNow() }) };
  try {
    setRegional(misfits);
    return { ok: true, message: fillIn(regional.done, { wanted: said.wanted }) };
  } catch (error) {
    const reason = failure(error).values?.reason ?? '';
    return { ok: false, message: fillIn(regional.failed, { reason }) };
  }
}
