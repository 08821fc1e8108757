import type { Brief, BriefSection } from '../../core/brief/briefCard';
import { AGENDA, type BriefPart } from '../../core/brief/briefStage';
import { momentText } from '../../core/clock/momentText';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import { type BriefFacts, briefFacts } from './briefFacts';
import { clockSection } from './clockSection';
import { decisionSection } from './decisionSection';
import { gapSection } from './gapSection';
import { gateSection } from './gateSection';
import { headSection } from './headSection';
import { platformSection } from './platformSection';
import type { BriefTabs } from './readBriefTabs';
import { reportSection } from './reportSection';

const SECTIONS: Readonly<Record<Exclude<BriefPart, 'head'>, (facts: BriefFacts) => BriefSection>> =
  {
    platforms: platformSection,
    gaps: gapSection,
    gate: gateSection,
    clocks: clockSection,
    decisions: decisionSection,
    reports: reportSection,
  };

/** 站会简报 of a campaign as its tabs stand. */
export function briefOf(tabs: BriefTabs): Brief {
  const facts = briefFacts(tabs);
  const { clock, locale, name, stage } = facts;
  const { brief } = locale;
  const plan = Object.entries(AGENDA[stage]) as [BriefPart, number][];
  const list = plan.map(([part, minutes]) =>
    fillIn(brief.agendaItem, { part: brief.part[part], minutes }),
  );
  const total = plan.reduce((sum, [, minutes]) => sum + minutes, 0);
  return {
    title: fillIn(brief.title, { name, now: momentText(clock.now) }),
    language: languageOf(locale),
    head: headSection(facts),
    agenda: fillIn(brief.agenda, { minutes: total, list: list.join(brief.dot) }),
    sections: plan.flatMap(([part]) => (part === 'head' ? [] : [SECTIONS[part](facts)])),
  };
}
