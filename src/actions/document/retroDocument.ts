import type { CampaignDocument, DocumentPart } from '../../core/document/document';
import type { Issue } from '../../core/issue';
import { round } from '../../core/round';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import { dayRows } from '../../rows/dayRow';
import { openTable } from '../../sheets/openTable';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { summaryOf } from '../../sheets/summaryOf';
import type { DocumentSection } from '../../tabs/documents/documentSection';
import { RETRO_DOCUMENT, RETRO_FACTS, REVIEWED } from '../../tabs/documents/retroDocument';
import { known } from '../../tabs/kinds/unread';
import { cellText, plainCell } from '../desk/cellText';
import { findRetro } from '../retro/openRetro';
import { masked } from './masked';
import { benchmarkParts } from './retroBenchmarks';
import { attainmentChart, gmvChart, roiChart } from './retroCharts';
import { feedbackParts } from './retroFeedback';
import { sectionParts } from './sectionParts';

type Serial = (cell: unknown) => number | undefined;

/** 复盘报告 in its four parts with charts, as managers read it; changes nothing. */
export function retroDocument(code: string): CampaignDocument | { readonly issue: Issue } {
  const open = findRetro(code);
  if ('issue' in open) return open;
  const { campaign, tab, retro } = open;
  const serial = serialReader();
  const monitor = tab('monitor');
  const { code: own, name } = campaign;
  const now = known(summaryOf(retro).today) ?? 0;
  const feedback = tab('feedback');
  const reviewed = new Map(
    (['partners', 'calendar', 'materials'] as const).map((kind) => [kind, tab(kind)]),
  );
  const beside = [
    ...REVIEWED.flatMap((section) => {
      const our = reviewed.get(section.tab);
      return our ? sectionAt3(our, section, serial) : [];
    }),
    ...benchmarkParts(retro, tab('market')),
    ...feedbackParts(feedback, own, now + 1),
  ];
  return masked(written(retro, monitor, { code: own, name, serial, beside }), {
    settings: tab('settings'),
    tabs: () => [retro, tab('prep'), feedback],
  });
}

interface Of {
  readonly code: string;
  readonly name: string;
  readonly serial: Serial;
  /** Of the analysis, from other tabs. */
  readonly beside: readonly DocumentPart[];
}

function written(
  retro: OurTab<'retro'>,
  monitor: OurTab<'monitor'> | undefined,
  of: Of,
): CampaignDocument {
  const { code, name, serial } = of;
  const { document: words, retro: texts, monitor: monitorTexts } = retro.locale;
  const figure = (key: (typeof RETRO_FACTS)[number] | 'today') => {
    const format = retro.tab.summary.find((item) => item.key === key)?.format ?? 'general';
    const value = plainCell(summaryValue(retro, key), serial);
    // A ratio is said as its cell shows it.
    if (format === 'roi' && typeof value === 'number') return `1:${round(value, 1)}`;
    return cellText(value, format, retro.locale);
  };
  const facts = RETRO_FACTS.filter((key) => figure(key) !== '').map(
    (key) => `${texts.summary[key]} ${figure(key)}`,
  );
  const end = monitor && lastDay(monitor);
  const today = known(summaryOf(retro).today);
  const isInterim = end !== undefined && today !== undefined && today <= end;
  const missing = monitor ? [] : [note(fillIn(words.notRead, { tab: monitorTexts.tab }))];
  return {
    title: fillIn(words.retro, { name }),
    language: languageOf(retro.locale),
    parts: [
      { kind: 'paragraph', text: fillIn(words.facts, { date: figure('today'), code }) },
      ...(isInterim ? [note(words.interim)] : []),
      { kind: 'list', items: facts },
      ...missing,
      ...PARTS.flatMap((key) => part(key, retro, monitor, of)),
    ],
  };
}

type PartKey = keyof typeof RETRO_DOCUMENT;
const PARTS = Object.keys(RETRO_DOCUMENT) as PartKey[];

/** A part with the pictures that belong to it; one that holds nothing says so. */
function part(
  key: PartKey,
  retro: OurTab<'retro'>,
  monitor: OurTab<'monitor'> | undefined,
  { serial, beside }: Of,
): DocumentPart[] {
  const { document: words } = retro.locale;
  const sections = RETRO_DOCUMENT[key].flatMap((section) => sectionAt3(retro, section, serial));
  const charts: Readonly<Partial<Record<PartKey, () => DocumentPart[]>>> = {
    attainment: () =>
      [sentences(retro), gmvChart(monitor, retro.locale), attainmentChart(retro)].flat(),
    analysis: () => roiChart(retro),
  };
  const others = key === 'analysis' ? beside : [];
  const parts = [...(charts[key]?.() ?? []), ...sections, ...others];
  return [
    { kind: 'heading', text: words.part[key] },
    ...(parts.length > 0 ? parts : [note(words.nothingYet)]),
  ];
}

/** A section below the heading of its part. */
function sectionAt3(our: OurTab, section: DocumentSection, serial: Serial): DocumentPart[] {
  const [heading, ...others] = sectionParts(our, section, serial);
  return heading ? [{ ...heading, level: 3 } as DocumentPart, ...others] : [];
}

/** What each goal came to, a sentence each; the mark of what a formula wrote is not for readers. */
function sentences(retro: OurTab<'retro'>): DocumentPart[] {
  const items = openTable(retro, 'attainment').rows.flatMap(
    ({ is }) => String(is.sentence).replace(/^⟳\s*/, '') || [],
  );
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function lastDay(monitor: OurTab<'monitor'>): number | undefined {
  const days = dayRows(monitor).map(({ day }) => day);
  return days.length > 0 ? Math.max(...days) : undefined;
}

function note(text: string): DocumentPart {
  return { kind: 'note', text };
}
