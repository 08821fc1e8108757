import { type CampaignContext, phaseWord } from '../campaign/campaignContext';
import type { Rows } from '../compiler/compileInput';

/** The rows of 内容排期 for a new campaign: pieces by phase and channel, by date. */
export function calendarRows(context: CampaignContext): Rows {
  const { template, locale, phases, platformsOf, personOf } = context;
  const texts: Readonly<Record<string, { theme: string; form: string }>> =
    locale.scenarioTexts.content;
  const rows = phases.flatMap(({ kind, start, end }) =>
    template.content
      .filter((piece) => piece.phase === kind)
      .flatMap(({ key, channels, day, owner, count = 1 }) =>
        platformsOf(channels).map((channel) => ({
          cells: {
            phase: phaseWord(kind, context),
            // A short phase has its last pieces on its last day.
            date: Math.min(start + day, end),
            channel,
            theme: texts[key]?.theme ?? key,
            form: texts[key]?.form ?? null,
            count,
            owner: personOf(owner),
            status: locale.words.contentStatus.planned,
          },
        })),
      ),
  );
  return { content: rows.sort((a, b) => a.cells.date - b.cells.date) };
}
